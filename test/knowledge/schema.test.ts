import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { jsonSchemas } from '../../src/knowledge/json-schema.ts';
import { knowledgeFolder } from './folder.ts';

const schemas = jsonSchemas();
const read = (path: string) => readFileSync(join(knowledgeFolder, path), 'utf8');
const yamlFiles = readdirSync(knowledgeFolder, { recursive: true, encoding: 'utf8' }).filter((path) =>
  path.endsWith('.yml'),
);

describe('the schemas for editors', () => {
  it('are all there, and no others', () => {
    expect(readdirSync(join(knowledgeFolder, 'schema')).sort()).toEqual([...schemas.keys()].sort());
  });

  it.each([...schemas])('%s is up to date: else run "npm run knowledge -- --schemas"', (name, json) => {
    expect(read(`schema/${name}`)).toBe(json);
  });

  it.each(yamlFiles)('are named in %s, which fits', (path) => {
    const name = path.replace(/^.*\//, '').replace('.yml', '.json');
    const there = relative(dirname(path), `schema/${name}`);
    const text = read(path);
    expect(text.split('\n')[0]).toBe(`# yaml-language-server: $schema=${there}`);
    const validate = new Ajv2020({ strict: false }).compile(JSON.parse(schemas.get(name) ?? 'false'));
    validate(parse(text));
    expect(validate.errors).toBeNull();
  });

  it.each([...schemas])('%s explain what the keys mean', (_, json) => {
    const descriptions = [...json.matchAll(/"description": "([^"]+)"/g)].map((match) => match[1]);
    expect(descriptions.length).toBeGreaterThan(0);
  });
});
