import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { parseFile } from '../../src/knowledge/parse-file.ts';
import * as given from '../calculators/given.ts';
import { knowledge } from '../knowledge/folder.ts';
import { documentedIn } from './doc-examples.ts';

const src = new URL('../../src/', import.meta.url);
const folders = ['text/', 'calculators/', 'knowledge/', 'knowledge/integrity/'];
const paths = [
  ...folders.flatMap((folder) =>
    readdirSync(new URL(folder, src))
      .filter((name) => name.endsWith('.ts') && name !== 'cli.ts')
      .map((name) => folder + name),
  ),
  'view/format.ts',
];

/** Modules by path, and every export by name: an example may use what its neighbours export. */
const modules = await Promise.all(
  paths.map(async (path): Promise<Record<string, unknown>> => import(new URL(path, src).href)),
);
const figuresText = 'figures: [{ region: twente }, { region: zwolle }]';
const figuresFile = parseFile('figures.yml', figuresText, z.object({ figures: z.array(z.unknown()) }));

/** Values that examples name without saying how they are made. */
const scope: Record<string, unknown> = {
  ...Object.assign({}, ...modules),
  ...given,
  knowledge,
  nameSchema: z.strictObject({ name: z.string() }),
  figuresFile: 'parsed' in figuresFile ? figuresFile.parsed : undefined,
  growthInZwolle: knowledge.figures.find(({ id }) => id === 'open-vacancies-growth-zwolle-2016'),
};

function evaluate(expression: string): unknown {
  const names = Object.keys(scope);
  return new Function(...names, `'use strict'; return (${expression});`)(...names.map((name) => scope[name]));
}

const files = paths.map((path) => ({ path, ...documentedIn(new URL(path, src)) }));
const examples = files.flatMap((file) => file.examples.map((example) => ({ path: file.path, ...example })));

describe('the examples in docstrings', () => {
  it.each(examples)('of $of in $path: $expression', ({ expression, value }) => {
    expect(evaluate(expression)).toEqual(evaluate(value));
  });

  it('are there for four functions out of five', () => {
    const functions = files.flatMap(({ path, exported }, index) =>
      exported.filter((name) => typeof modules[index]?.[name] === 'function').map((name) => `${path} ${name}`),
    );
    const withExample = new Set(examples.map(({ path, of }) => `${path} ${of}`));
    const without = functions.filter((name) => !withExample.has(name));
    expect(without.length / functions.length, `without: ${without.join(', ')}`).toBeLessThanOrEqual(0.2);
  });
});
