import type { Language } from '../../question/language.ts';
import { determiners, passives } from './grammar.ts';
import { keysOfWord } from './keys.ts';
import { bare, markersOf, type SpacedWord } from './markers.ts';
import { startsWithCapital } from './sentence.ts';

type Markers = ReadonlySet<string>;

/** Markers that tell much the same: "tekorten in de zorg", "tekorten van de zorg". */
const alike = groupsOf(
  'van in op bij binnen uit onder',
  'voor van aan',
  'naar richting tot aan',
  'door vanwege wegens dankzij met',
  'over van',
);
/** Without these a word has another part. "Kan een voorbeeld zijn" and "dient als voorbeeld" are one. */
const telling: Markers = new Set(
  'zonder tegen buiten binnen vanuit volgens namens dan over na tijdens tussen'.split(' '),
);

/** Groups of markers, from words with spaces between. */
export function groupsOf(...groups: readonly string[]): readonly Markers[] {
  return groups.map((group) => new Set(group.split(' ')));
}

/** Whether a word of one text hangs on the same marker as in one of its places in another: on whom, from what, to what. */
export function hangsAlike(
  here: readonly SpacedWord[],
  at: number,
  there: readonly SpacedWord[],
  language: Language,
): boolean {
  const own = markersOf(here, at, language);
  const isPassive = here.some(({ word }) => passives.has(word));
  return placesOf(here[at]?.word ?? '', there, language).some(
    (place) =>
      keepsHead(here, there, place, language) &&
      meet(own, markersOf(there, place, language), alike, (one, other) => {
        if (other !== bare) return one === bare && !telling.has(other);
        return one === 'door' ? isPassive : !telling.has(one);
      }),
  );
}

/** "De daling van gemeenschapszin" is no gemeenschapszin: what stands before "van" must be said too. */
function keepsHead(
  here: readonly SpacedWord[],
  there: readonly SpacedWord[],
  place: number,
  language: Language,
): boolean {
  const at = determiners.has(there[place - 1]?.word ?? '') ? place - 2 : place - 1;
  const head = there[at - 1];
  if (!head || there[at]?.word !== 'van' || language.weightOf(head.word) === 'stop') return true;
  // "Karien van Gennip" is one name.
  if (at === place - 1 && [head, there[place]].every((item) => startsWithCapital(item?.raw ?? ''))) return true;
  return placesOf(head.word, here, language).length > 0;
}

/** Whether two words can hang on the same, or on what tells as much. */
export function meet(
  ones: Markers,
  others: Markers,
  groups: readonly Markers[],
  isAlso: (one: string, other: string) => boolean,
): boolean {
  return [...ones].some((one) =>
    [...others].some(
      (other) => one === other || groups.some((group) => group.has(one) && group.has(other)) || isAlso(one, other),
    ),
  );
}

/** The places of a word among others: in any form, else as a synonym or as a part of a compound. */
export function placesOf(word: string, spaced: readonly SpacedWord[], language: Language): readonly number[] {
  const placesWhere = (is: (other: string) => boolean) => spaced.flatMap((item, at) => (is(item.word) ? [at] : []));
  const stem = language.stemOf(word);
  const same = placesWhere((other) => language.stemOf(other) === stem);
  if (same.length > 0) return same;
  const keysIn = (text: string) =>
    [text, ...(language.split(text) ?? [])].flatMap((part) => keysOfWord(part, language));
  const keys = new Set(keysIn(word));
  return placesWhere((other) => keysIn(other).some((key) => keys.has(key)));
}
