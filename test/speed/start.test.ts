import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createAnswering } from '../../src/ask.ts';
import { compileKnowledge, loadKnowledge } from '../../src/knowledge/load.ts';
import { readYaml } from '../../src/knowledge/yaml.ts';
import { tokenize } from '../../src/text/token.ts';
import { knowledge, withChanged } from '../knowledge/folder.ts';
import { leastTime } from './least-time.ts';

const turns = 5;

describe('a start, beside a reference in the same run', () => {
  it('reads and checks compiled knowledge in less time than its YAML alone takes', () => {
    withChanged({}, (folder) => {
      const compiled = join(folder, 'knowledge.json');
      compileKnowledge(folder, compiled);
      const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.yml'));
      const texts = files.map((name) => readFileSync(join(folder, name), 'utf8'));
      const yaml = leastTime(() => texts.forEach((text) => void readYaml(text)), turns);
      expect(leastTime(() => loadKnowledge(folder, compiled), turns) / yaml).toBeLessThan(1);
    });
  });

  it('indexes the texts in a bounded number of times that cutting them into words takes', () => {
    const texts = knowledge.entries.flatMap(({ title, gist, details, terms }) => [title, gist, ...details, ...terms]);
    const cutting = leastTime(() => {
      for (const text of texts) tokenize(text);
    }, turns);
    expect(leastTime(() => createAnswering(knowledge, () => 0), turns) / cutting).toBeLessThan(60);
  });
});
