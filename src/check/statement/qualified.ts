import type { Language } from '../../question/language.ts';
import { placesOf } from '../reading/hang-alike.ts';
import type { SpacedWord } from '../reading/markers.ts';
import type { Phrases } from '../reading/phrases.ts';

/** A word that limits what is said, and where it reaches (Dutch: voorbehoud). */
export interface Qualifier {
  readonly word: string;
  readonly from: number;
  readonly to: number;
  /** It limits the whole sentence. */
  readonly ofAll: boolean;
}

/** So many words after "vrijwel" or "te weinig" are what it limits. */
const reach = 3;

/** The qualifiers of a sentence: of the words behind them, or of all that it says. */
export function qualifiersIn(words: readonly string[], { has }: Phrases): readonly Qualifier[] {
  return words.flatMap((word, at): readonly Qualifier[] => {
    if (has('limitsAll', word)) return [{ word, from: 0, to: words.length - 1, ofAll: true }];
    // "Deeltijders die meer willen werken": not all of them.
    if (word === 'die' && at > 0) return [{ word, from: at - 1, to: at - 1, ofAll: false }];
    // "Veel sterker" says how much, not how many.
    if (word === 'veel' && words[at + 1]?.endsWith('er')) return [];
    return has('limitsNext', word) ? [{ word, from: at + 1, to: at + reach, ofAll: false }] : [];
  });
}

/**
 * The limits of the text that a statement does not keep: "tekorten in alle sectoren" of "in vrijwel alle sectoren". A word
 * that the text also has outside the reach of the limit is free of it.
 */
export function qualifiersLost(
  spaced: readonly SpacedWord[],
  there: readonly SpacedWord[],
  qualifiers: readonly Qualifier[],
  language: Language,
): readonly Qualifier[] {
  const said = new Set(spaced.map(({ word }) => language.stemOf(word)));
  const isLimited = ({ from, to }: Qualifier) =>
    spaced.some(({ word }) => {
      if (language.weightOf(word) === 'stop') return false;
      const places = placesOf(word, there, language);
      return places.length > 0 && places.every((place) => place >= from && place <= to);
    });
  return qualifiers.filter((qualifier) => !said.has(language.stemOf(qualifier.word)) && isLimited(qualifier));
}
