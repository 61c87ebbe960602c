import type { z } from 'zod';
import { type Compiled, fingerprint } from './compiled.ts';
import type { Fault, Place } from './fault.ts';
import { issueSentence } from './issue-sentence.ts';
import { type Path, readYaml } from './yaml.ts';

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
 * @param compiled what is known already of files with the same text; the text itself is then read for a place only
 * @example
 * parseFile('x.yml', 'name: 3', nameSchema).faults.map(faultLine)
 * // → ['x.yml:1:7 Bij "name" hoort tekst, niet een getal. Kijk of er aanhalingstekens of streepjes ontbreken.']
 */
export function parseFile<S extends z.ZodType>(
  file: string,
  text: string,
  schema: S,
  compiled?: Compiled,
): ParseResult<z.output<S>> {
  const print = fingerprint(text);
  const known = compiled?.get(print) ?? recent.get(print);
  let yaml = known === undefined ? readYaml(text) : undefined;
  if (yaml && yaml.errors.length > 0) return { faults: yaml.errors.map((error) => noYaml(file, error)) };
  const data = yaml ? yaml.data : known;
  remember(print, data);
  const place = (path: Path) => {
    yaml ??= readYaml(text);
    return yaml.place(path);
  };
  const result = schema.safeParse(data, { reportInput: true });
  if (result.success) return { parsed: { file, data: result.data, place } };
  const faults = result.error.issues.map((issue) => ({
    file,
    ...place(issuePath(issue)),
    message: issueSentence(issue),
  }));
  return { faults, unsound: { file, data, place } };
}

/** What the last files said: when one of them is edited, the others need not be parsed again. */
const recent = new Map<string, unknown>();
const mostRecent = 50;

function remember(print: string, data: unknown): void {
  recent.delete(print);
  recent.set(print, data);
  const [oldest] = recent.keys();
  if (recent.size > mostRecent && oldest !== undefined) recent.delete(oldest);
}

function noYaml(file: string, { message, at }: { readonly message: string; readonly at: Place }): Fault {
  const mend = 'Kijk naar inspringing, aanhalingstekens en dubbele sleutels.';
  return { file, ...at, message: `Dit is geen geldige YAML (${message}). ${mend}` };
}

function issuePath(issue: z.core.$ZodIssue): Path {
  return issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path;
}
