import { createCheck } from '../../src/check/check.ts';
import { languageOf } from '../../src/question/language.ts';
import { lexiconOf } from '../../src/question/lexicon.ts';
import { knowledge } from '../library.ts';

const language = languageOf(knowledge);

/** The checker that users get, without an answer around it. */
export const { check } = createCheck(knowledge, language, lexiconOf(knowledge, language));

/** The verdict on a whole message. */
export const verdictOn = (message: string) => check(message).verdict;

/** How people name a labour-market region, a measure, and one of what it counts. */
export const regions = [
  { id: 'twente', name: 'Twente' },
  { id: 'zwolle', name: 'Regio Zwolle' },
  { id: 'stedendriehoek', name: 'de Stedendriehoek' },
] as const;
export const measures = [
  { id: 'openVacancies', name: 'vacatures', one: 'vacature' },
  { id: 'unusedPotential', name: 'onbenutte werkzoekenden', one: 'onbenutte werkzoekende' },
  { id: 'unemployed', name: 'werklozen', one: 'werkloze' },
  { id: 'semiUnemployed', name: 'semi-werklozen', one: 'semi-werkloze' },
  { id: 'underemployedPartTimers', name: 'onderbenutte deeltijders', one: 'onderbenutte deeltijder' },
] as const;

/** What the leading place of the advice prints. */
export function printed(measure: string, region: string): number {
  const figure = knowledge.figures.find(
    (item) => item.measure === measure && item.region === region && !item.secondary && item.amount.form === 'number',
  );
  if (figure?.amount.form !== 'number') throw new Error(`The advice prints no number for ${measure} in ${region}`);
  return figure.amount.value;
}

/** Two things out of a list, in every order. */
export function pairsOf<T>(items: readonly T[]): readonly (readonly [T, T])[] {
  return items.flatMap((one) => items.filter((other) => other !== one).map((other) => [one, other] as const));
}
