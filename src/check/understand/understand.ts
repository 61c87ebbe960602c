import type { Knowledge, Period } from '../../knowledge/knowledge.ts';
import { allRegionIds } from '../../question/recognizers/recognizer.ts';
import type { SenseKind } from '../../question/sense.ts';
import type { Content, Slot } from '../claim.ts';
import type { Doubt } from '../doubt.ts';
import type { Clause, Placed } from '../reading/clause.ts';
import type { Phrase } from '../reading/phrases.ts';
import type { Reader } from '../reading/sentence.ts';

/** What an earlier claim of the message named, for a claim that leaves it out: "… en Zwolle 14.400". */
export interface Context {
  readonly regions: readonly string[];
  readonly measure?: string | undefined;
  readonly per?: string | undefined;
  readonly base?: Period | undefined;
  readonly compared?: { readonly one: Slot; readonly other: Slot } | undefined;
}

/** A clause as a claim, with what of its words that explains. */
export interface Understood {
  readonly content: Content;
  readonly phrases: readonly Phrase[];
  readonly measures: readonly string[];
  /** Kinds of names, next to regions and measures, that the claim is about. */
  readonly kinds?: readonly SenseKind[] | undefined;
  readonly doubts?: readonly Doubt[] | undefined;
  /** What a next claim may leave out. */
  readonly context: Context;
}

/** One way in which a clause can be a claim. */
export type Understand = (clause: Clause, context: Context, reader: Reader) => Understood | undefined;

/** The regions that a clause is about: those it names, all of them, or those of the claim before it. */
export function regionsOf(clause: Clause, context: Context, { knowledge }: Reader): readonly string[] {
  const own = distinctIds(clause.regions);
  if (own.length > 0) return own;
  return clause.everyRegion ? allRegionIds(knowledge) : context.regions;
}

/** The measure of an amount: the one named right after it, else the last before it, else any; wholes of parts last. */
export function measureAt(clause: Clause, at: number): string | undefined {
  const after = clause.measures.filter(({ from }) => from >= at);
  const before = clause.measures.filter(({ from }) => from < at);
  const near = after.find(({ from }) => from - at <= 4);
  return (near ?? before.at(-1) ?? after[0])?.id;
}

/** Ids, each once, in order. */
export function distinctIds(places: readonly Placed[]): readonly string[] {
  return [...new Set(places.map(({ id }) => id))];
}

/** A slot for a measure in each of the regions. */
export function slotsIn(measure: string, regions: readonly string[]): readonly Slot[] {
  return regions.map((region) => ({ measure, region }));
}

/** Whether something can be counted per region. */
export function isCountable(measure: string, knowledge: Knowledge): boolean {
  const unit = knowledge.measures.find(({ id }) => id === measure)?.unit;
  return unit === 'vacancies' || unit === 'persons';
}

/** Whether the source has figures of a measure for labour-market regions. */
export function isRegional(measure: string, knowledge: Knowledge): boolean {
  const regions = new Set([...allRegionIds(knowledge), 'all-regions']);
  return knowledge.figures.some((figure) => figure.measure === measure && regions.has(figure.region));
}
