import type { Language } from '../../question/language.ts';
import { determiners, passives } from '../reading/grammar.ts';
import { bare, markersOf, type SpacedWord } from '../reading/markers.ts';
import type { Party } from '../reading/parties.ts';
import { type Fact, type FactSentence, isStance } from './facts.ts';
import { placesOf } from './passage.ts';
import type { Statement } from './read.ts';
import { findIn } from './same-parts.ts';
import type { Scales } from './scales.ts';

type Markers = ReadonlySet<string>;

/** Markers that tell much the same: "tekorten in de zorg", "tekorten van de zorg". */
const alike = groupsOf(
  'van in op bij binnen uit onder',
  'voor van aan',
  'naar richting tot aan',
  'door vanwege wegens dankzij met',
  'over van',
);
/** The same for bodies, of which it tells who does what to whom. */
const alikeForBodies = groupsOf('naar richting aan', 'in bij van');
/** Without these a word has another part. "Kan een voorbeeld zijn" and "dient als voorbeeld" are one. */
const telling: ReadonlySet<string> = new Set(
  'zonder tegen buiten binnen vanuit volgens namens dan over na tijdens tussen'.split(' '),
);
/** Before whose it is, or who does it: "kritiek van CNV", "CNV heeft kritiek". */
const ofOwner: ReadonlySet<string> = new Set([bare, 'van', 'door', 'bij']);

function groupsOf(...groups: readonly string[]): readonly ReadonlySet<string>[] {
  return groups.map((group) => new Set(group.split(' ')));
}

/** Whether each word of a statement hangs on the same marker in the text as it does here: on whom, from what, to what. */
export function haveSameMarkers(
  { spaced, heavy }: Statement,
  { sentences }: Fact,
  nearest: FactSentence,
  { language }: Scales,
): boolean {
  const isPassive = spaced.some(({ word }) => passives.has(word));
  return heavy.every((at) => {
    const word = spaced[at]?.word ?? '';
    const there = [nearest, ...sentences].find((sentence) => placesOf(word, sentence.spaced, language).length > 0);
    if (!there) return true;
    const own = markersOf(spaced, at, language);
    return placesOf(word, there.spaced, language).some(
      (place) =>
        keepsHead(spaced, there.spaced, place, language) &&
        meet(own, markersOf(there.spaced, place, language), alike, (one, other) => {
          if (other !== bare) return one === bare && !telling.has(other);
          return one === 'door' ? isPassive : !telling.has(one);
        }),
    );
  });
}

/** "De daling van gemeenschapszin" is no gemeenschapszin: what stands before "van" must be said too. */
function keepsHead(
  here: readonly SpacedWord[],
  there: readonly SpacedWord[],
  place: number,
  language: Language,
): boolean {
  const at = determiners.has(there[place - 1]?.word ?? '') ? place - 2 : place - 1;
  const head = there[at - 1]?.word ?? '';
  if (there[at]?.word !== 'van' || language.weightOf(head) === 'stop') return true;
  return placesOf(head, here, language).length > 0;
}

/** Whether each body that a statement names stands in the same passage, and has the same part there. */
export function haveSameBodies(
  { spaced, parties }: Statement,
  { entry, owners }: Fact,
  passage: readonly FactSentence[],
  { language, groups }: Scales,
): boolean {
  const isPassive = spaced.some(({ word }) => passives.has(word));
  const sizeOf = (all: readonly Party[], series: number) => all.filter((party) => party.series === series).length;
  return parties.every((party) => {
    const { isVoice, ids, at, series } = party;
    const own = markersOf(spaced, at, language);
    const isOwner = isStance(entry) && ids.some((id) => owners.has(id));
    if (isVoice || ids.length === 0 || (isOwner && [...own].some((marker) => ofOwner.has(marker)))) return true;
    const there = passage.find((sentence) => findIn(party, sentence, groups).length > 0);
    if (!there) return false;
    const size = sizeOf(parties, series);
    return findIn(party, there, groups).some((place) => {
      const isGroup = size > 1 && sizeOf(there.parties, place.series) === size;
      const isFirst = place.at === there.parties[0]?.at;
      return meet(own, markersOf(there.spaced, place.at, language), alikeForBodies, (one, other) => {
        if (isGroup) return one !== 'door' && other !== 'door';
        return other === bare && (one === 'door' ? isPassive && isFirst : one === 'aan' && !isFirst);
      });
    });
  });
}

/** Whether two words can hang on the same, or on what tells as much. */
function meet(
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
