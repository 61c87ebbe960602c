import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { z } from 'zod';

/**
 * The cases of `test/cases/<name>.yml`, checked against a schema: a misspelt key is a failing test, not a case that
 * never ran.
 */
export function readCases<S extends z.ZodType>(name: string, schema: S): z.output<S> {
  const text = readFileSync(new URL(`cases/${name}.yml`, import.meta.url), 'utf8');
  return schema.parse(parse(text));
}
