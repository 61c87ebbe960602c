import type { ClaimPhraseId } from '../../knowledge/knowledge.ts';
import { countryIds } from '../../question/recognizers/recognizer.ts';
import type { SenseKind } from '../../question/sense.ts';
import type { Amount } from '../amount.ts';
import type { Allusion } from './allusions.ts';
import type { Name } from './names.ts';
import type { Phrase } from './phrases.ts';
import type { Moment, Reader, Sentence } from './sentence.ts';

/** Something named, with where it is named. */
export interface Placed {
  readonly id: string;
  readonly from: number;
  readonly to: number;
}

/** A part of a sentence that can hold one claim (Dutch: zinsdeel). Places are word indexes in its sentence. */
export interface Clause {
  readonly sentence: Sentence;
  readonly from: number;
  readonly to: number;
  /** The number that the clause turns on. */
  readonly amount?: Amount | undefined;
  /** Labour-market regions, in order; towns with the same name are not among them. */
  readonly regions: readonly Placed[];
  /** "Alle regio's", "per regio": all regions, each or together. */
  readonly everyRegion?: Placed | undefined;
  readonly country?: Placed | undefined;
  /** Measures; a change of a measure counts as that measure. */
  readonly measures: readonly Placed[];
  /** The words by which a measure is alluded to, where none is named. */
  readonly alluding: readonly number[];
  readonly named: (kind: SenseKind) => readonly Placed[];
  readonly names: readonly Name[];
  readonly structure: readonly Phrase[];
  readonly periods: readonly Moment[];
  readonly phrase: (...ids: readonly ClaimPhraseId[]) => Phrase | undefined;
}

/** The clause between two words of a sentence, both included. */
export function clauseOf(sentence: Sentence, from: number, to: number, reader: Reader, amount?: Amount): Clause {
  const { knowledge } = reader;
  const inside = (item: { readonly from: number; readonly to: number }) => item.from >= from && item.to <= to;
  const names = sentence.names.filter(inside);
  const structure = sentence.structure.filter(inside);
  const level = new Map(knowledge.regions.map((region) => [region.id, region.level]));
  const named = (kind: SenseKind): readonly Placed[] =>
    names.flatMap((name) =>
      name.senses.filter((sense) => sense.kind === kind).map(({ id }) => ({ id, from: name.from, to: name.to })),
    );
  const isTown = ({ from: at }: Placed) => /^(gemeente|stad)$/.test(sentence.words[at - 1]?.word ?? '');
  const areas = named('region');
  const ofLevel = (wanted: string) => areas.filter(({ id }) => level.get(id) === wanted);
  const inRegion = ofLevel('labourMarketRegion').some((place) => !isTown(place));
  const found = reader.allusion(sentence.words, from, to);
  const alluded = found && inRegion && isOfCountry(found.measure, reader) ? undefined : found;
  const base = new Map(knowledge.measures.flatMap(({ id, changeOf }) => (changeOf ? [[id, changeOf] as const] : [])));
  const all = structure.find(
    ({ ids, to: end }) =>
      ids.includes('theThree') || (ids.includes('none') && /^regios?$/.test(sentence.words[end + 1]?.word ?? '')),
  );
  return {
    sentence,
    from,
    to,
    amount,
    regions: ofLevel('labourMarketRegion').filter((place) => !isTown(place)),
    everyRegion: ofLevel('allRegions')[0] ?? (all && { id: 'all-regions', from: all.from, to: all.to }),
    country: ofLevel('country')[0],
    measures: withAllusion(
      named('measure').map((place) => ({ ...place, id: base.get(place.id) ?? place.id })),
      alluded,
    ),
    alluding: alluded?.words ?? [],
    named,
    names,
    structure,
    periods: sentence.periods.filter(inside),
    phrase: (...ids) => structure.find((phrase) => phrase.ids.some((id) => ids.includes(id))),
  };
}

/** Whether a measure is about the whole country: a claim about a region is then about something else. */
function isOfCountry(measure: string, { knowledge }: Reader): boolean {
  const countries = new Set(countryIds(knowledge));
  return knowledge.figures.some((figure) => figure.measure === measure && countries.has(figure.region));
}

/** A measure in other words counts where none is named, or where it says more than the name: technical vacancies. */
function withAllusion(named: readonly Placed[], allusion: Allusion | undefined): readonly Placed[] {
  if (!allusion) return named;
  // "Mensen zonder werk" is more than the "mensen" of another measure.
  const isInside = ({ from, to }: Placed) =>
    Array.from({ length: to - from + 1 }, (_, step) => from + step).every((index) => allusion.words.includes(index));
  const [first] = allusion.words;
  if (named.length === 0 && first !== undefined) return [{ id: allusion.measure, from: first, to: first }];
  return named.map((place) =>
    isInside(place) && allusion.words.length > 1 ? { ...place, id: allusion.measure } : place,
  );
}

/** Municipalities in a clause: names of towns, and "gemeente Zwolle". */
export function townsIn(clause: Clause): readonly Placed[] {
  const areas = new Set(clause.regions.map(({ from }) => from));
  return clause.named('municipality').filter(({ from }) => !areas.has(from));
}
