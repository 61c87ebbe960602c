import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compile, compiledFrom, fingerprint } from '../../src/knowledge/compiled.ts';
import { faultLine } from '../../src/knowledge/fault.ts';
import { compileKnowledge, loadKnowledge } from '../../src/knowledge/load.ts';
import { readYaml } from '../../src/knowledge/yaml.ts';
import { type Changes, knowledge, knowledgeFolder, replacing, withChanged } from './folder.ts';

/** What loading gives of a copy of the knowledge that was compiled, and changed after that. */
function afterCompiling<T>(change: (folder: string, compiled: string) => void, use: (loaded: Loaded) => T): T {
  return withChanged({}, (folder) => {
    const compiled = join(folder, 'knowledge.json');
    compileKnowledge(folder, compiled);
    change(folder, compiled);
    return use(loadKnowledge(folder, compiled));
  });
}

type Loaded = ReturnType<typeof loadKnowledge>;

const rewrite = (file: string, change: (text: string) => string) =>
  writeFileSync(file, change(readFileSync(file, 'utf8')));

const knowledgeIn = (loaded: Loaded) => ('knowledge' in loaded ? loaded.knowledge : undefined);
const faultsIn = (loaded: Loaded) => ('faults' in loaded ? loaded.faults.map(faultLine) : []);

describe('compiled knowledge', () => {
  it.each(readdirSync(knowledgeFolder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.yml')))(
    'says what %s says',
    (name) => {
      const text = readFileSync(join(knowledgeFolder, name), 'utf8');
      expect(compiledFrom(compile([text])).get(fingerprint(text))).toEqual(readYaml(text).data);
    },
  );

  it('is the knowledge of the YAML', () => {
    expect(afterCompiling(() => {}, knowledgeIn)).toEqual(knowledge);
  });

  it('is read instead of the YAML', () => {
    const marked = (_: string, compiled: string) => rewrite(compiled, replacing('"name":"Twente"', '"name":"Gemerkt"'));
    expect(afterCompiling(marked, knowledgeIn)?.regions.map(({ name }) => name)).toContain('Gemerkt');
  });

  it('never speaks for a text that was changed after it', () => {
    const renamed = (folder: string) => rewrite(join(folder, 'regions.yml'), replacing('name: Twente', 'name: Nieuw'));
    expect(afterCompiling(renamed, knowledgeIn)?.regions.map(({ name }) => name)).toContain('Nieuw');
  });

  it('does not hide a fault, nor where it stands', () => {
    const faulty: Changes = { 'themes.yml': (text) => text.replace('name:', 'nam:') };
    const [one, other] = [
      withChanged(faulty, (folder) => faultsIn(loadKnowledge(folder, join(folder, 'nowhere.json')))),
      withChanged(faulty, (folder) => {
        const compiled = join(folder, 'knowledge.json');
        compileKnowledge(folder, compiled);
        return faultsIn(loadKnowledge(folder, compiled));
      }),
    ];
    expect(one).toEqual([
      expect.stringMatching(/^themes\.yml:\d+:\d+ /),
      expect.stringMatching(/^themes\.yml:\d+:\d+ /),
    ]);
    expect(other).toEqual(one);
  });

  it.each(['{"half', '', 'null', '[]'])('stored as %j says nothing', (stored) => {
    expect(compiledFrom(stored).size).toBe(0);
  });

  it('that is missing is passed over', () => {
    expect(afterCompiling((_folder, compiled) => rmSync(compiled), knowledgeIn)).toEqual(knowledge);
  });
});
