import type { Fault } from '../fault.ts';
import type { ParsedFile, Path } from '../parse-file.ts';

/** A value in a file, with its place. */
export interface Mention {
  readonly file: ParsedFile<unknown>;
  readonly path: Path;
  readonly value: unknown;
}

/**
 * All values of a file at a path, in which `*` stands for every item of a list.
 *
 * @example
 * mentionsAt(figuresFile, 'figures.*.region') // → one mention per figure that names a region
 */
export function mentionsAt(file: ParsedFile<unknown>, pattern: string): readonly Mention[] {
  let found: Mention[] = [{ file, path: [], value: file.data }];
  for (const step of pattern.split('.')) found = found.flatMap((mention) => into(mention, step));
  return found;
}

function into({ file, path, value }: Mention, step: string): Mention[] {
  if (step === '*') {
    return Array.isArray(value)
      ? value.map((item: unknown, index) => ({ file, path: [...path, index], value: item }))
      : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  const inner: unknown = Object.entries(value).find(([key]) => key === step)?.[1];
  return inner === undefined ? [] : [{ file, path: [...path, step], value: inner }];
}

/** A fault at the place of a mention. */
export function faultAt(mention: Mention, message: string): Fault {
  return { file: mention.file.file, ...mention.file.place(mention.path), message };
}
