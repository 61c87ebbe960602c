import { z } from 'zod';
import { documentFiles, sharedFiles } from './schema/files.ts';

/**
 * The JSON Schemas by which an editor's tool completes and explains the keys of the YAML files.
 *
 * @returns the text of each schema by file name, such as `measures.json`
 * @example
 * jsonSchemas().has('measures.json') // → true
 */
export function jsonSchemas(): ReadonlyMap<string, string> {
  const files = Object.entries({ ...sharedFiles, ...documentFiles });
  return new Map(
    files.map(([name, schema]) => {
      const json = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
      return [`${name}.json`, `${JSON.stringify(json, null, 2)}\n`];
    }),
  );
}
