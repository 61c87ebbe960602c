import { allRegionIds } from '../../question/recognizers/recognizer.ts';
import type { Slot } from '../claim.ts';
import type { Clause, Placed } from '../reading/clause.ts';
import type { Reader } from '../reading/sentence.ts';
import { type Context, distinctIds } from './understand.ts';

/** The two sides of a comparison, as slots; several slots on a side when it names several regions. */
export interface Sides {
  readonly ones: readonly Slot[];
  readonly others: readonly Slot[];
}

interface Named {
  readonly regions: readonly string[];
  readonly measures: readonly string[];
}

/**
 * What is compared with what: the names before "dan" or "als" with those after it. A side that leaves out its region or
 * measure has that of the other side, or of the claim before it.
 *
 * @param turn the index of "dan" or "als"
 */
export function sidesAt(clause: Clause, turn: number, context: Context, reader: Reader): Sides | undefined {
  const left = namedIn(clause, ({ to }) => to < turn);
  const right = namedIn(clause, ({ from }) => from > turn);
  const everyOther = clause.structure.some(({ ids, from }) => ids.includes('others') && from > turn);
  const all = allRegionIds(reader.knowledge);
  const leftRegions = left.regions.length > 0 ? left.regions : everyLeft(clause, turn) ? all : context.regions;
  const oneRegions = leftRegions.length > 0 ? leftRegions : right.regions;
  const otherRegions = everyOther ? all.filter((id) => !oneRegions.includes(id)) : right.regions;
  const oneMeasure =
    left.measures.at(-1) ?? (right.regions.length > 0 || everyOther ? right.measures[0] : undefined) ?? context.measure;
  const otherMeasure = right.measures[0] ?? oneMeasure;
  if (!oneMeasure || !otherMeasure || oneRegions.length === 0) return undefined;
  const ones = oneRegions.map((region) => ({ measure: oneMeasure, region }));
  const others = (otherRegions.length > 0 ? otherRegions : oneRegions).map((region) => ({
    measure: otherMeasure,
    region,
  }));
  const isSame = ones.length === others.length && ones.every((slot, index) => isEqual(slot, others[index]));
  return isSame ? undefined : { ones, others };
}

/** Two things side by side without "dan": "het verschil tussen Zwolle en Twente", "Zwolle en Twente hebben evenveel". */
export function pairIn(clause: Clause, context: Context): readonly [Slot, Slot] | undefined {
  const regions = distinctIds(clause.regions);
  const measures = distinctIds(clause.measures);
  const [one, other] = regions.length > 0 ? regions : context.regions;
  const [first, second] = measures.length > 0 ? measures : [context.measure];
  if (!one || !first) return undefined;
  if (other)
    return [
      { measure: first, region: one },
      { measure: second ?? first, region: other },
    ];
  return second
    ? [
        { measure: first, region: one },
        { measure: second, region: one },
      ]
    : undefined;
}

function namedIn(clause: Clause, inside: (place: Placed) => boolean): Named {
  return {
    regions: distinctIds(clause.regions.filter(inside)),
    measures: distinctIds(clause.measures.filter(inside)),
  };
}

function everyLeft({ everyRegion }: Clause, turn: number): boolean {
  return everyRegion !== undefined && everyRegion.to < turn;
}

function isEqual(one: Slot, other: Slot | undefined): boolean {
  return one.measure === other?.measure && one.region === other.region;
}
