import type { Language } from '../../question/language.ts';
import { passives } from '../reading/grammar.ts';
import { groupsOf, hangsAlike, meet, placesOf } from '../reading/hang-alike.ts';
import { bare, markersOf } from '../reading/markers.ts';
import type { Party } from '../reading/parties.ts';
import { type Fact, type FactSentence, isStance } from './facts.ts';
import type { Statement } from './read.ts';
import { findIn } from './same-parts.ts';
import type { Scales } from './scales.ts';

/** Markers before a body that tell much the same. */
const alikeForBodies = groupsOf('naar richting aan', 'in bij van');
/** Before whose it is, or who does it: "kritiek van CNV", "CNV heeft kritiek". */
const ofOwner: ReadonlySet<string> = new Set([bare, 'van', 'door', 'bij']);

/** Whether each word of a statement hangs on the same marker in the text as it does here: on whom, from what, to what. */
export function haveSameMarkers(
  { spaced, heavy }: Statement,
  { sentences }: Fact,
  nearest: FactSentence,
  { language }: Scales,
): boolean {
  return heavy.every((at) => {
    const word = spaced[at]?.word ?? '';
    const there = [nearest, ...sentences].find((sentence) => placesOf(word, sentence.spaced, language).length > 0);
    return !there || hangsAlike(spaced, at, there.spaced, language);
  });
}

/**
 * Whether no two words have changed places: "productiviteitsgroei komt uit economische groei" for "economische groei komt
 * uit productiviteitsgroei".
 */
export function haveNotChangedPlaces({ spaced, heavy }: Statement, nearest: FactSentence, language: Language): boolean {
  const words = heavy.flatMap((at) => {
    const places = placesOf(spaced[at]?.word ?? '', nearest.spaced, language);
    const there = places.map((place) => markersOf(nearest.spaced, place, language));
    return places.length > 0 ? [{ here: markersOf(spaced, at, language), there }] : [];
  });
  const has = (sets: readonly ReadonlySet<string>[], own: ReadonlySet<string>) =>
    sets.some((set) => [...set].some((marker) => own.has(marker)));
  return words.every((one, index) =>
    words
      .slice(index + 1)
      .every(
        (other) =>
          has(one.there, one.here) ||
          has(other.there, other.here) ||
          !has(one.there, other.here) ||
          !has(other.there, one.here),
      ),
  );
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
