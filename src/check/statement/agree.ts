import type { Period } from '../../knowledge/knowledge.ts';
import { months, periodsMeet } from '../../knowledge/period.ts';
import type { Language } from '../../question/language.ts';
import { hasWord, keysOfWord } from '../reading/keys.ts';
import type { Body } from './bodies.ts';
import type { DatedPlace, Fact, FactSentence } from './facts.ts';
import type { Statement } from './read.ts';
import { type Scales, sharesBody } from './scales.ts';
import type { StatementWord } from './words.ts';

/** Whether a text agrees with a statement on one thing. */
export type Agreement = 'yes' | 'no' | 'unknown';

/** The dates of a text: those in its sentences, and its own. */
export function datesIn({ sentences, date }: Fact): readonly Period[] {
  return [...sentences.flatMap(({ periods }) => periods.map(({ period }) => period)), ...(date ? [date] : [])];
}

/** By the dates in the nearest sentence that belong to its words, else by those of the whole text. */
export function datesAgree(
  { periods, words }: Statement,
  fact: Fact,
  nearest: FactSentence,
  language: Language,
): readonly Agreement[] {
  const dates =
    nearest.periods.length === 0
      ? datesIn(fact)
      : periods.length > 1
        ? nearest.periods.map(({ period }) => period)
        : datesOf(words, nearest, language);
  return periods.map((period) => {
    if (dates.length === 0) return 'unknown';
    if (dates.some((date) => isWithin(date, period))) return 'yes';
    const isElsewhere = periods.length > 1 && datesIn(fact).some((date) => periodsMeet(period, date));
    return isElsewhere || dates.some((date) => periodsMeet(withoutPoint(period), date)) ? 'unknown' : 'no';
  });
}

/** "Begin 2023" is not refuted by a date in that year: which months are its beginning, is not agreed. */
const withoutPoint = (period: Period) => period.replace(/\/.*$/, '');

/** A text with only a year does not tell in which month of it. */
function isWithin(date: Period, claimed: Period): boolean {
  // "Eind februari" is more than the text tells.
  if (claimed.includes('/') && !date.includes('/')) return false;
  const [there, here] = [months(date), months(claimed)];
  return there.first >= here.first && there.last <= here.last;
}

/** The dates next to the words of a statement: "vakmensen (2019), energietransitie (2020)". A date mostly follows. */
function datesOf(words: readonly StatementWord[], nearest: FactSentence, language: Language): readonly Period[] {
  const keys = new Set(
    words.filter(({ weight }) => weight === 'content').flatMap(({ word }) => keysOfWord(word, language)),
  );
  const places = nearest.words.flatMap((word, at) =>
    keysOfWord(word, language).some((key) => keys.has(key)) ? [at] : [],
  );
  const distance = ({ at }: DatedPlace) =>
    Math.min(...places.map((place) => (at > place ? at - place : place - at + 1)));
  const least = Math.min(...nearest.periods.map(distance));
  const isJoined = (one: DatedPlace, other: DatedPlace) =>
    nearest.words
      .slice(Math.min(one.at, other.at), Math.max(one.at, other.at))
      .every((word) => language.weightOf(word) !== 'content' || /\d/.test(word));
  const close = nearest.periods.filter((date) => distance(date) === least);
  return nearest.periods.filter((date) => close.some((other) => isJoined(date, other))).map(({ period }) => period);
}

/** A number only meets numbers of the same thing: "vier rapporten" says nothing about "twee motieven". */
export function numbersAgree({ numbers }: Statement, nearest: FactSentence): readonly Agreement[] {
  return numbers.map(({ value, of }) => {
    const same = nearest.numbers.filter((number) => of.some((key) => number.of.includes(key)));
    if (same.length === 0) return 'unknown';
    return same.some((number) => number.value === value) ? 'yes' : 'no';
  });
}

/**
 * Whether everybody who is said to say it does so. Of a member of a group, of who only does it, and of who speaks in a
 * text that is somebody else's, that is not known.
 */
export function speakersAgree(
  { speakers, subjects }: Statement,
  { owners, entry }: Fact,
  nearest: FactSentence,
  { groups }: Scales,
): Agreement {
  const isOwner = ({ ids }: Body) =>
    ids.some((id) => owners.has(id) || [...owners].some((owner) => groups.get(owner)?.includes(id)));
  const isMember = ({ ids }: Body) => ids.some((id) => groups.get(id)?.some((group) => owners.has(group)));
  const isBackground = entry.kind === 'passage' || entry.kind === 'concept';
  const agreements = speakers.map((body): Agreement => {
    // Somebody who is no body of the advice: only who is named beside it can have said it.
    if (body.ids.length === 0) return body.words.every((word) => nearest.words.includes(word)) ? 'yes' : 'unknown';
    if (isOwner(body)) return 'yes';
    const speaks = nearest.parties.some((party) => party.speaks && party.ids.some((id) => body.ids.includes(id)));
    return speaks || isMember(body) || (isBackground && body.ids.includes('ser-overijssel')) ? 'unknown' : 'no';
  });
  if (agreements.includes('no')) return 'no';
  return agreements.includes('unknown') || !subjects.every(isOwner) ? 'unknown' : 'yes';
}

/** Whether a body that a statement is about has a part in the text, as itself, through its group, or by its words. */
export function isNamed({ ids, words }: Body, { actors, keys }: Fact, { groups, language }: Scales): boolean {
  return sharesBody(ids, actors, groups) || words.every((word) => hasWord(keys, word, language));
}
