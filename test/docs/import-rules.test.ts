import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The layers of docs/design.md: what a folder, or a file at the top, may import besides itself. */
const mayImport = layersIn(readFileSync(join(root, 'docs/design.md'), 'utf8'));
const layers = [...mayImport.keys()];
const isFile = (layer: string) => layer.endsWith('.ts');

/** Files in a layer that may use the file system. */
const edges = ['knowledge/load.ts', 'knowledge/watch.ts', 'local/show/page-files.ts'];

const packages = {
  '@slack/bolt': [
    'slack/x.ts',
    'slack/deep/x.ts',
    'local/x.ts',
    'local/deep/x.ts',
    'local/show/page-files.ts',
    'main.ts',
  ],
  'node:fs': [...edges, 'config.ts'],
  'node:fs/promises': [...edges, 'config.ts'],
};

/** One file per place from which something is imported: at the top of a layer, and deeper in it. */
const places = [
  ...layers.flatMap((layer) => (isFile(layer) ? [layer] : [`${layer}/x.ts`, `${layer}/deep/x.ts`])),
  ...edges,
];
const layerOf = (place: string) => place.split('/')[0] ?? '';

/** What the file at a place would write to import from a layer. */
function specifier(place: string, layer: string): string {
  const up = '../'.repeat(place.split('/').length - 1) || './';
  return isFile(layer) ? `${up}${layer}` : `${up}${layer}/y.ts`;
}

const reportSchema = z.object({
  diagnostics: z.array(
    z.object({
      category: z.string(),
      severity: z.string(),
      location: z.object({ path: z.string(), start: z.object({ line: z.number() }) }),
    }),
  ),
});

/** Lints files, given by path under `src/`, with the project's own rules; gives `path:line` of each forbidden import. */
function forbiddenImports(directory: string, files: Readonly<Record<string, readonly string[]>>): ReadonlySet<string> {
  for (const config of ['biome.json', 'biome.layers.json']) copyFileSync(join(root, config), join(directory, config));
  for (const [path, lines] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, 'src', path)), { recursive: true });
    writeFileSync(join(directory, 'src', path), `${lines.join('\n')}\n`);
  }
  const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');
  const options = [
    '--vcs-enabled=false',
    '--only=style/noRestrictedImports',
    '--max-diagnostics=none',
    '--reporter=json',
  ];
  const run = spawnSync(process.execPath, [biome, 'lint', ...options, 'src'], { cwd: directory, encoding: 'utf8' });
  const report = reportSchema.parse(JSON.parse(run.stdout));
  return new Set(
    report.diagnostics
      .filter(({ category, severity }) => category === 'lint/style/noRestrictedImports' && severity === 'error')
      .map(({ location }) => `${location.path.replace(/^.*src\//, '')}:${location.start.line}`),
  );
}

describe('imports', () => {
  const directory = mkdtempSync(join(tmpdir(), 'krapte-imports-'));
  let forbidden: ReadonlySet<string> = new Set();
  const targets = [...layers, ...Object.keys(packages)];
  const importsAt = (place: string) =>
    targets.map((target) => (target in packages ? target : specifier(place, target)));

  beforeAll(() => {
    const files = places.map((place) => [place, importsAt(place).map((from) => `import type { X } from '${from}';`)]);
    forbidden = forbiddenImports(directory, {
      ...Object.fromEntries(files),
      'text/z.ts': ["export * from '../view/y.ts';", "export const later = () => import('../view/y.ts');"],
    });
  });
  afterAll(() => rmSync(directory, { recursive: true }));

  it.each(places)('of src/%s go down one way', (place) => {
    const layer = layerOf(place);
    const allowed = mayImport.get(layer) ?? [];
    const others = layers.filter((target) => target !== layer && !isOwnCli(place, target));
    const found = others.filter((target) => forbidden.has(`${place}:${layers.indexOf(target) + 1}`));
    const expected = others.filter((target) => !allowed.includes(target));
    expect(found).toEqual(expected);
  });

  it.each(Object.entries(packages))('of %s are only where they belong', (name, allowed) => {
    const line = targets.indexOf(name) + 1;
    const found = places.filter((place) => !forbidden.has(`${place}:${line}`));
    expect(found.sort()).toEqual([...allowed].sort());
  });

  it('are found in every form: re-exports and dynamic imports too', () => {
    expect([...forbidden].filter((at) => at.startsWith('text/z.ts')).sort()).toEqual(['text/z.ts:1', 'text/z.ts:2']);
  });

  it('have a rule for everything in src', () => {
    const there = readdirSync(join(root, 'src')).filter((name) => !name.startsWith('.'));
    expect(there.filter((name) => !layers.includes(name))).toEqual([]);
  });
});

/** `src/knowledge/cli.ts` has the name of `src/cli.ts`: a pattern cannot tell them apart. */
function isOwnCli(place: string, target: string): boolean {
  return target === 'cli.ts' && place.startsWith('knowledge/') && !edges.includes(place);
}

/** The table under "Layers": a row for each layer, with the names of what it may import. */
function layersIn(design: string): ReadonlyMap<string, readonly string[]> {
  const table = design.split(/\| layer +\| may import +\|/)[1]?.split('\n\n')[0] ?? '';
  const rows = [...table.matchAll(/^\| `([^`]+)` +\| (.*?) +\|$/gm)].map(
    ([, layer = '', names = '']) => [layer, names] as const,
  );
  const all = rows.map(([layer]) => layer);
  return new Map(
    rows.map(([layer, names]) => [
      layer,
      names === 'everything' ? all : [...names.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name),
    ]),
  );
}
