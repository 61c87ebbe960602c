import type { Fault } from '../fault.ts';
import type { ParsedFile } from '../parse-file.ts';
import type { ParsedFiles } from '../parsed.ts';
import type { Path } from '../yaml.ts';

/** A value in a file, with its place. */
export interface Mention {
  readonly file: ParsedFile<unknown>;
  readonly path: Path;
  readonly value: unknown;
}

/**
 * All values of a file at a path, in which `*` stands for every item of a list. Values of another shape are passed over.
 *
 * @example
 * mentionsAt(figuresFile, 'figures.*.region').map(({ value }) => value) // → ['twente', 'zwolle']
 */
export function mentionsAt(file: ParsedFile<unknown>, pattern: string): readonly Mention[] {
  return inside({ file, path: [], value: file.data }, pattern);
}

/**
 * The same by name of the file; nothing where the file is missing or no YAML.
 *
 * @example
 * mentionsIn({ figures: figuresFile }, ['remarks', 'remarks.*.id']) // → []
 */
export function mentionsIn(files: ParsedFiles, [name, pattern]: readonly [string, string]): readonly Mention[] {
  const file = files[name];
  return file ? mentionsAt(file, pattern) : [];
}

/**
 * The same, within a value that was mentioned.
 *
 * @example
 * inside(mentionsAt(figuresFile, 'figures.*')[1], 'region')[0].path // → ['figures', 1, 'region']
 */
export function inside(mention: Mention, pattern: string): readonly Mention[] {
  return pattern
    .split('.')
    .reduce<readonly Mention[]>((found, step) => found.flatMap((at) => into(at, step)), [mention]);
}

function into({ file, path, value }: Mention, step: string): Mention[] {
  if (step === '*') {
    return Array.isArray(value)
      ? value.map((item: unknown, index) => ({ file, path: [...path, index], value: item }))
      : [];
  }
  if (!isRecord(value) || !Object.hasOwn(value, step)) return [];
  const inner = value[step];
  return inner === undefined ? [] : [{ file, path: [...path, step], value: inner }];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/**
 * A fault at the place of a mention.
 *
 * @example
 * faultLine(faultAt(mentionsAt(figuresFile, 'figures.*.region')[1], 'Onbekend.')) // → 'figures.yml:1:41 Onbekend.'
 */
export function faultAt(mention: Mention, message: string): Fault {
  return { file: mention.file.file, ...mention.file.place(mention.path), message };
}
