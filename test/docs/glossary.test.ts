import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { jsonSchemas } from '../../src/knowledge/json-schema.ts';

const glossary = readFileSync(new URL('../../docs/glossary.md', import.meta.url), 'utf8');

/** The names of all properties in a JSON Schema, however deep. */
function keysIn(schema: unknown): readonly string[] {
  if (Array.isArray(schema)) return schema.flatMap(keysIn);
  if (typeof schema !== 'object' || schema === null) return [];
  const own = Object.entries(schema).flatMap(([key, value]: [string, unknown]) =>
    key === 'properties' && typeof value === 'object' && value !== null ? Object.keys(value) : [],
  );
  return [...own, ...Object.values(schema).flatMap(keysIn)];
}

it('the glossary has every key that an editor finds in the YAML files', () => {
  const keys = new Set([...jsonSchemas().values()].flatMap((json) => keysIn(JSON.parse(json))));
  expect([...keys].filter((key) => !glossary.includes(`\`${key}\``))).toEqual([]);
});
