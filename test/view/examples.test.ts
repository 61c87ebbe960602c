import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { documentedIn } from '../docs/doc-examples.ts';

const src = new URL('../../src/view/', import.meta.url);
const paths = [
  ...['blocks/', 'limits/'].flatMap((folder) => readdirSync(new URL(folder, src)).map((name) => folder + name)),
  'form-values.ts',
];
const modules = await Promise.all(
  paths.map(async (path): Promise<Record<string, unknown>> => import(new URL(path, src).href)),
);
/** What the examples may use: all exports, and what they name without saying how it is made. */
const scope: Record<string, unknown> = {
  ...Object.assign({}, ...modules),
  stedendriehoek: { name: 'Stedendriehoek en Noordwest Veluwe', aliases: ['Stedendriehoek', 'SNV'] },
};
const examples = paths.flatMap((path) =>
  documentedIn(new URL(path, src)).examples.map((example) => ({ path, ...example })),
);

function evaluate(expression: string): unknown {
  const names = Object.keys(scope);
  return new Function(...names, `'use strict'; return (${expression});`)(...names.map((name) => scope[name]));
}

describe('the examples in docstrings of the view', () => {
  it('are there', () => {
    expect(examples.length).toBeGreaterThan(10);
  });

  it.each(examples)('of $of in $path: $expression', ({ expression, value }) => {
    expect(evaluate(expression)).toEqual(evaluate(value));
  });
});
