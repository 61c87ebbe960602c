import { readFileSync } from 'node:fs';

/** An example in a docstring: an expression, and what it gives. */
export interface DocExample {
  readonly of: string;
  readonly expression: string;
  readonly value: string;
}

/** What a file documents: its exported functions and constants, and the examples that can be run. */
export interface Documented {
  readonly exported: readonly string[];
  readonly examples: readonly DocExample[];
}

const documented = /\/\*\*(?<doc>(?:[^*]|\*(?!\/))*)\*\/\s*export (?:async )?(?:function|const) (?<name>\w+)/g;
const undocumented = /^export (?:async )?(?:function|const) (?<name>\w+)/gm;

/**
 * Reads the examples out of a TypeScript file. An example is what stands below `@example` up to the next tag; each
 * `expression // → value` in it is one to run, the arrow on the same line or on the next.
 */
export function documentedIn(path: URL): Documented {
  const source = readFileSync(path, 'utf8');
  const exported = [...source.matchAll(undocumented)].flatMap(({ groups }) => groups?.['name'] ?? []);
  const examples = [...source.matchAll(documented)].flatMap(({ groups }) =>
    examplesIn(groups?.['doc'] ?? '').map((example) => ({ of: groups?.['name'] ?? '', ...example })),
  );
  return { exported, examples };
}

function examplesIn(doc: string): Omit<DocExample, 'of'>[] {
  const text = doc.replace(/^\s*\* ?/gm, '');
  const blocks = text.split(/^@/m).filter((block) => block.startsWith('example'));
  return blocks.flatMap((block) => {
    let expression = '';
    return block
      .replace('example', '')
      .split('\n')
      .flatMap((line) => {
        const [code = '', value] = line.split('// → ');
        expression += `${code}\n`;
        if (value === undefined) return [];
        const found = { expression: expression.trim(), value: value.trim() };
        expression = '';
        return [found];
      });
  });
}
