import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createAnswering } from '../../src/ask.ts';
import { compileKnowledge, loadKnowledge } from '../../src/knowledge/load.ts';
import { tokenize } from '../../src/text/token.ts';
import { knowledge, withChanged } from '../knowledge/folder.ts';
import { leastTime } from './least-time.ts';

const turns = 5;

describe('a start, beside a reference in the same run', () => {
  it('reads compiled knowledge in less than half the time of YAML', () => {
    withChanged({}, (folder) => {
      const compiled = join(folder, 'knowledge.json');
      compileKnowledge(folder, compiled);
      const yaml = leastTime(() => loadKnowledge(folder, join(folder, 'nowhere.json')), turns);
      expect(leastTime(() => loadKnowledge(folder, compiled), turns) / yaml).toBeLessThan(0.5);
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
