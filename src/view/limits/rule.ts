import { isObject, type Json, objectsIn, textOf } from './json.ts';

/** What is wrong, and where: a pointer into the part that was checked, such as `/text`. */
export interface Fault {
  readonly at: string;
  readonly what: string;
}

/** Finds what is wrong with a part of a payload. */
export type Rule = (part: Json) => readonly Fault[];

interface Length {
  readonly min_length?: number;
  readonly max_length?: number;
}

interface Count {
  readonly min_items?: number;
  readonly max_items?: number;
}

interface Range {
  readonly min?: number;
  readonly max?: number;
}

/** A text in a field is not too long and not too short. A field that is not there is no fault. */
export function chars(field: string, length: Length): Rule {
  return (part) => {
    const text = textOf(part[field]);
    return text === undefined ? [] : outside(`/${field}`, text.length, 'characters', lengthBounds(length));
  };
}

/** A list in a field has not too many items and not too few. */
export function count(field: string, { min_items = 0, max_items = Number.POSITIVE_INFINITY }: Count): Rule {
  return (part) => {
    const items = part[field];
    return Array.isArray(items) ? outside(`/${field}`, items.length, 'items', [min_items, max_items]) : [];
  };
}

/** A number in a field lies in a range. */
export function between(
  field: string,
  { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY }: Range,
): Rule {
  return (part) => {
    const value = part[field];
    if (typeof value !== 'number' || (value >= min && value <= max)) return [];
    return [{ at: `/${field}`, what: `is ${value}, from ${min} to ${max}` }];
  };
}

/** A field is there. */
export function required(field: string): Rule {
  return (part) => (part[field] === undefined ? [{ at: `/${field}`, what: 'is missing' }] : []);
}

/** At least one of the fields is there. */
export function oneOf(...fields: readonly string[]): Rule {
  return (part) =>
    fields.some((field) => part[field] !== undefined) ? [] : [{ at: '', what: `has none of ${fields.join(', ')}` }];
}

/** Rules for the object in a field. */
export function inside(field: string, rules: readonly Rule[]): Rule {
  return (part) => {
    const child = part[field];
    return isObject(child) ? under(`/${field}`, check(child, rules)) : [];
  };
}

/** Rules for each object of the list in a field. */
export function each(field: string, rules: readonly Rule[]): Rule {
  return (part) => objectsIn(part[field]).flatMap((child, index) => under(`/${field}/${index}`, check(child, rules)));
}

/** The objects of a list differ in a field; those without it are left alone. */
export function unique(list: string, field: string): Rule {
  return (part) => {
    const values = objectsIn(part[list]).flatMap((item) => textOf(item[field]) ?? []);
    return repeated(values).map((value) => ({ at: `/${list}`, what: `has ${field} "${value}" twice` }));
  };
}

/** All that is wrong by a number of rules. */
export function check(part: Json, rules: readonly Rule[]): readonly Fault[] {
  return rules.flatMap((rule) => rule(part));
}

/** Faults of a part, as faults of the whole that it stands in. */
export function under(place: string, faults: readonly Fault[]): readonly Fault[] {
  return faults.map(({ at, what }) => ({ at: `${place}${at}`, what }));
}

/** A fault for a number of things that is too small or too large. */
export function outside(
  at: string,
  found: number,
  things: string,
  [least, most]: readonly [number, number],
): readonly Fault[] {
  if (found > most) return [{ at, what: `has ${found} ${things}, at most ${most}` }];
  return found < least ? [{ at, what: `has ${found} ${things}, at least ${least}` }] : [];
}

/** Bounds of a text. A text that is there is never empty, unless a limit says so. */
export function lengthBounds({
  min_length = 1,
  max_length = Number.POSITIVE_INFINITY,
}: Length): readonly [number, number] {
  return [min_length, max_length];
}

/**
 * Values that occur more than once, each once.
 *
 * @example
 * repeated(['a', 'b', 'a', 'a']) // → ['a']
 */
export function repeated(values: readonly string[]): readonly string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}
