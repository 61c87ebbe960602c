import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import packageFile from '../../package.json' with { type: 'json' };
import { createAsk } from '../../src/ask.ts';
import { namesIn } from '../../src/view/headline.ts';
import { renderText } from '../../src/view/text.ts';
import { knowledge } from '../knowledge/folder.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const readme = read('README.md');
const folders = ['docs', 'docs/decisions', 'knowledge'].flatMap((folder) =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `${folder}/${name}`),
);
const documents = ['README.md', 'CHANGELOG.md', ...folders];

describe('the README', () => {
  it('shows an answer as it really is: else copy the output of npm run --silent ask -- "twente"', () => {
    const shown = readme.split('ask -- "twente"\n\n')[1]?.split('\n```')[0];
    expect(shown).toBe(renderText(createAsk(knowledge, Date.now)('twente'), namesIn(knowledge)));
  });

  it('has the two commands that do all the set-up', () => {
    expect(readme).toContain('\nnpm ci && npm start\n');
    expect(readme).toContain('\nnpm ci && npm test\n');
  });

  it('explains every variable of .env.example', () => {
    const variables = [...read('.env.example').matchAll(/^([A-Z_]+)=/gm)].map(([, name]) => name);
    expect(variables.length).toBeGreaterThan(4);
    expect(variables.filter((name) => !new RegExp(`^\\| \`${name}\` +\\|`, 'm').test(readme))).toEqual([]);
  });
});

describe('the documents', () => {
  const scripts = z.record(z.string(), z.string()).parse(packageFile.scripts);

  it.each(documents)('%s link to files that are there', (path) => {
    const links = [...read(path).matchAll(/\]\((?!https?:|#)([^)#]+)[^)]*\)/g)].map(([, target = '']) => target);
    const broken = links.filter((target) => !existsSync(resolve(root, dirname(path), target)));
    expect(broken).toEqual([]);
  });

  it.each(documents)('%s name scripts that are there', (path) => {
    const named = [...read(path).matchAll(/npm run (?:--silent |-s )?([a-z]+)/g)].map(([, name = '']) => name);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});
