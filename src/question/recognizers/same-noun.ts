import { figuresBySameNoun, onlySectionOf } from '../same-noun.ts';
import { partiesOfFigures } from '../slots.ts';
import type { Recognizer } from './recognizer.ts';

/** "hoeveel deeltijders noemt het essay": a noun of two measures, counted where a party says what it says. */
export const sameNoun: Recognizer = {
  name: 'sameNoun',
  recognize: ({ slots, knowledge, language }) => {
    const speakers = slots.actors.filter((actor) => !partiesOfFigures.has(actor));
    const [speaker, ...more] = speakers;
    if (!slots.has('howMany') || !speaker || more.length + slots.outside.length > 0) return undefined;
    const section = onlySectionOf(speaker, knowledge);
    return section ? figuresBySameNoun(slots, [section], knowledge, language) : undefined;
  },
};
