import { numberWord, ordinalWord } from '../../text/number-words.ts';
import type { Question } from '../question.ts';
import { says } from '../reading.ts';
import type { Slots } from '../slots.ts';
import type { Facts, Followed } from './facts.ts';

const suffix = /^(e|de|ste)$/;
/** A longer text asks something of its own. */
const longest = 8;

/** "leg de tweede uit", "en de laatste?", "meer over nummer 3": one of what the answer before listed. */
export function listedItem({ slots, knowledge, previous, listed, language }: Facts): Followed | undefined {
  const { measures, regions, periods, concepts, themes, actors, municipalities } = slots;
  const own = [measures, regions, periods, concepts, themes, actors, municipalities].some(({ length }) => length > 0);
  const spoken = slots.reading.words.filter(({ kind }) => kind !== 'sign');
  const others = slots.content.filter(
    ({ word, signals }) => ordinalWord(word) === undefined && !signals.has('numbered') && !language.isSubject(word),
  );
  const ranks = slots.reading.words.some(({ word }) => /^(welke|wie)$/.test(word)) && previous.kind !== 'calculation';
  if (listed.length < 2 || own || ranks || spoken.length > longest || others.length > 0 || slots.has('recommendation'))
    return undefined;
  const place = placeIn(slots, listed.length);
  if (place === undefined) return undefined;
  const item = listed[place - 1];
  if (!item) return { question: { kind: 'declined', missing: { what: 'item', count: listed.length } }, carried: [] };
  return { question: explained(item, listed, slots, knowledge), carried: ['subject'] };
}

/** Which place is named, from 1. */
function placeIn({ reading: { words } }: Slots, count: number): number | undefined {
  const places = words.flatMap(({ word, kind }, at) => {
    if (word === 'laatste') return count;
    const number = kind === 'number' ? Number(word) : numberWord(word);
    const isNumbered = words[at - 1]?.signals.has('numbered');
    const isPlace = isNumbered || (kind === 'number' && suffix.test(words[at + 1]?.word ?? ''));
    return ordinalWord(word) ?? (isPlace && number !== undefined ? number : []);
  });
  const [place, ...more] = places;
  return more.length === 0 && Number.isInteger(place) ? place : undefined;
}

/** Asked to explain one of several measures, what it means; else the item itself. */
function explained(item: Question, listed: readonly Question[], slots: Slots, knowledge: Facts['knowledge']): Question {
  if (item.kind !== 'figures') return item;
  const measures = new Set(listed.flatMap((other) => (other.kind === 'figures' ? other.measures : [])));
  const asks = slots.has('definition') || says(slots.reading, 'explain');
  const concept = knowledge.measures.find(({ id }) => id === item.measures[0])?.concept;
  return asks && measures.size > 1 && concept ? { kind: 'entry', id: concept } : item;
}
