import type { Knowledge } from '../../knowledge/knowledge.ts';
import { covers } from '../../text/word-range.ts';
import { keyMeasures } from '../key-measures.ts';
import type { FigureSlots, Missing, Question } from '../question.ts';
import type { Word } from '../reading.ts';
import type { Slots } from '../slots.ts';

const perWord = /^(per|elke|iedere|ieder|elk)$/;
const before = /^(voor|op|bij)$/;
const skipped = /^(de|het|een|duizend|honderd|miljoen)$/;

const averaged: ReadonlySet<string> = new Set(['employers', 'employees']);

/**
 * What a figure is asked for each of, when the advice has no number of it: "vacatures per werkgever", "werklozen per
 * 1000 inwoners", "vacatures per jaar". The figure alone would be no answer.
 */
export function denominatorOf(slots: Slots, { measures }: FigureSlots): Missing | undefined {
  if (measures.length === 0 || slots.has('whatIf')) return undefined;
  const { words } = slots.reading;
  const nouns = words.map((_, index) => nounAfter(index, slots) ?? averagedOver(index, slots));
  const at = nouns.findIndex((word) => word !== undefined);
  const noun = nouns[at];
  const mayBeInText =
    noun?.known && slots.unexplained.includes(noun) && !slots.has('howMany', 'share', 'sum', 'average');
  return noun && !mayBeInText ? { what: 'per', name: nameOf(noun, slots), measures } : undefined;
}

/** The noun as it was typed, with the noun that it narrows: vierkante kilometer. */
function nameOf(noun: Word, { reading, outside }: Slots): string {
  const next = reading.words[reading.words.indexOf(noun) + 1];
  return next && noun.word.endsWith('e') && outside.includes(next) ? `${noun.raw} ${next.raw}` : noun.raw;
}

/** "hoeveel werkzoekenden heeft een werkgever gemiddeld": employers and the like, over whom there is no mean. */
function averagedOver(index: number, { reading, has }: Slots): Word | undefined {
  const isParty = reading.mentions.some(
    (mention) => covers(mention, index) && mention.senses.some(({ kind, id }) => kind === 'actor' && averaged.has(id)),
  );
  return isParty && has('average') ? reading.words[index] : undefined;
}

function nounAfter(index: number, { reading }: Slots): Word | undefined {
  const { words, mentions, periods } = reading;
  const word = words[index]?.word ?? '';
  if (!perWord.test(word) || (word !== 'per' && !before.test(words[index - 1]?.word ?? ''))) return undefined;
  let at = index + 1;
  while (words[at]?.kind === 'number' || skipped.test(words[at]?.word ?? '')) at++;
  const isAdjective = words[at]?.word.endsWith('e') && words[at + 1]?.signals.has('perNothing');
  if (isAdjective) at++;
  const noun = words[at];
  if (noun?.kind !== 'word' || (noun.weight === 'stop' && noun.word !== 'dag') || noun.signals.has('perNothing'))
    return undefined;
  const isNamed = mentions.some(
    (mention) =>
      covers(mention, at) &&
      mention.senses.some(({ kind, id }) => kind === 'measure' || kind === 'region' || id === 'eachRegion'),
  );
  const isMoment = periods.some((span) => covers(span, at));
  return isNamed || isMoment ? undefined : noun;
}

/** Instead: vacancies for each person, or the figures themselves where that is no ratio. */
export function withoutDenominator(asked: FigureSlots, { measures }: Knowledge): Question {
  const [only, ...more] = measures.filter(({ id }) => asked.measures.includes(id));
  if (!only || more.length > 0 || (only.unit !== 'vacancies' && only.unit !== 'persons'))
    return { kind: 'figures', ...asked };
  const pair = only.unit === 'vacancies' ? [only.id, keyMeasures.unused] : [keyMeasures.vacancies, only.id];
  return { kind: 'calculation', rule: 'ratio', measures: pair, regions: asked.regions };
}
