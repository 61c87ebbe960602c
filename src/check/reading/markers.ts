import type { Language } from '../../question/language.ts';
import { determiners, markers, series } from './grammar.ts';

/** A word with what stands right before it, as typed. */
export interface SpacedWord {
  readonly word: string;
  readonly raw: string;
  readonly gap: string;
}

/** "Vd" for "van de". */
const abbreviated = (word: string) => (/^v[dh]$/.test(word) ? 'van' : word);

/** What a word without a marker has: it does or undergoes it (Dutch: onderwerp of lijdend voorwerp). */
export const bare = '';

const comparing = 'dan';
/** So many words may stand between a marker and the last word that hangs on it. */
const reach = 5;

/**
 * The words that a word can hang on (Dutch: voorzetsel), `bare` for none. Right after the marker, with or without an
 * article, there is one reading; with other words or a comma between, two.
 *
 * @example
 * // "individualisering draagt bij aan de daling van gemeenschapszin"
 * markersOf(words, 5, language) // daling: aan
 */
export function markersOf(words: readonly SpacedWord[], index: number, language: Language): ReadonlySet<string> {
  let isApart = false;
  for (let at = index; at > 0 && index - at <= reach; at--) {
    const gap = words[at]?.gap ?? '';
    if (/[:;()]/.test(gap)) break;
    isApart ||= gap.includes(',');
    const before = words[at - 1]?.word ?? '';
    const place = determiners.has(before) ? at - 2 : at - 1;
    const marker = abbreviated(words[place]?.word ?? '');
    if (markers.has(marker)) {
      // "Heeft het over …" is no more than "noemt …".
      if (marker === 'over' && words[place - 1]?.word === 'het') return new Set([bare]);
      // "Meer aan werk dan aan vrienden": the other side, whatever else stands before it.
      const outer = words[place - 1]?.word === comparing ? comparing : marker;
      return new Set(isApart ? [bare, outer] : [outer]);
    }
    if (determiners.has(before) || (language.weightOf(before) === 'stop' && !series.has(before))) break;
    isApart = true;
  }
  return new Set([bare]);
}
