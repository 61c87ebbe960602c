import { CORE_SCHEMA, load } from 'js-yaml';
import { isMap, isNode, LineCounter, parseDocument, type Document as YamlDocument } from 'yaml';
import type { z } from 'zod';
import type { Fault, Place } from './fault.ts';
import { issueSentence } from './issue-sentence.ts';

/** Steps from the top of a YAML file to a value: keys and indexes. */
export type Path = readonly PropertyKey[];

/** A file that has the right shape, with a way back from a value to its place in the text. */
export interface ParsedFile<T> {
  readonly file: string;
  readonly data: T;
  readonly place: (path: Path) => Place;
}

/** A file of the right shape, or its faults; with the faults what could be read of it, unless it is no YAML at all. */
export type ParseResult<T> =
  | { readonly parsed: ParsedFile<T> }
  | { readonly faults: readonly Fault[]; readonly unsound?: ParsedFile<unknown> };

/**
 * Reads one YAML file against its schema. All faults of the file come back at once.
 *
 * @example
 * parseFile('x.yml', 'name: 3', nameSchema).faults.map(faultLine)
 * // → ['x.yml:1:7 Bij "name" hoort tekst, niet een getal. Kijk of er aanhalingstekens of streepjes ontbreken.']
 */
export function parseFile<S extends z.ZodType>(file: string, text: string, schema: S): ParseResult<z.output<S>> {
  const quick = quickly(text, schema);
  if (!quick?.success) return parseWithPlaces(file, text, schema);
  let places: PlaceOf | undefined;
  const place = (path: Path) => {
    places ??= placesIn(text).place;
    return places(path);
  };
  return { parsed: { file, data: quick.data, place } };
}

type PlaceOf = (path: Path) => Place;

/** Right files are the rule: they are read without places, which takes less than half the time. */
function quickly<S extends z.ZodType>(text: string, schema: S) {
  try {
    return schema.safeParse(load(text, { schema: CORE_SCHEMA }));
  } catch {
    return undefined;
  }
}

/** The slow way, for a file with faults: where each value stands. */
function placesIn(text: string) {
  const lines = new LineCounter();
  const yaml = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  return { yaml, at, place: (path: Path) => at(offsetOf(yaml, path)) };
}

function parseWithPlaces<S extends z.ZodType>(file: string, text: string, schema: S): ParseResult<z.output<S>> {
  const { yaml, at, place } = placesIn(text);
  if (yaml.errors.length > 0) {
    const faults = yaml.errors.map((error) => ({
      file,
      ...at(error.pos[0]),
      message: `Dit is geen geldige YAML (${error.message}). Kijk naar inspringing, aanhalingstekens en dubbele sleutels.`,
    }));
    return { faults };
  }
  const data: unknown = yaml.toJS();
  const result = schema.safeParse(data, { reportInput: true });
  if (result.success) return { parsed: { file, data: result.data, place } };
  const faults = result.error.issues.map((issue) => ({
    file,
    ...place(issuePath(issue)),
    message: issueSentence(issue),
  }));
  return { faults, unsound: { file, data, place } };
}

function issuePath(issue: z.core.$ZodIssue): Path {
  return issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path;
}

/** Where the value at a path starts; where it is missing, where its nearest parent starts. */
function offsetOf(yaml: YamlDocument, path: Path): number {
  for (let length = path.length; length > 0; length--) {
    const parent = length === 1 ? yaml.contents : yaml.getIn(path.slice(0, length - 1), true);
    const last = path[length - 1];
    const isLeaf = length === path.length;
    if (isMap(parent)) {
      const pair = parent.items.find(({ key }) => String(key) === String(last));
      const node = isLeaf && isNode(pair?.value) && pair.value.range ? pair.value : pair?.key;
      if (isNode(node) && node.range) return node.range[0];
    }
    const node = yaml.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}
