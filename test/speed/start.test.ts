import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Answering, createAnswering } from '../../src/ask.ts';
import { compileKnowledge, loadKnowledge } from '../../src/knowledge/load.ts';
import { readYaml } from '../../src/knowledge/yaml.ts';
import { tokenize } from '../../src/text/token.ts';
import { knowledge, withChanged } from '../knowledge/folder.ts';
import { leastTime } from './least-time.ts';

const turns = 5;

/** The same knowledge as of a start of its own: what was read of it before does not count. */
const answeringAnew = (): Answering => createAnswering({ ...knowledge }, () => 0);

function prepared(): Answering {
  const answering = answeringAnew();
  while (answering.prepare());
  return answering;
}

const twice = <T>(run: () => T) => [run(), run()];

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

  it('leaves nothing to be made for the first statement when it was prepared', () => {
    const statement = 'CNV wil meer scholing voor werknemers';
    const firstCheck = ({ ask }: Answering) => leastTime(() => ask(statement, { mode: 'check' }), 1);
    const unprepared = Math.min(...twice(() => firstCheck(answeringAnew())));
    expect(Math.min(...twice(() => firstCheck(prepared()))) / unprepared).toBeLessThan(0.2);
  });

  it('prepares in steps of which none takes a great part of the whole', () => {
    const { prepare } = answeringAnew();
    const steps: number[] = [];
    for (let left = true; left; ) steps.push(leastTime(() => (left = prepare()), 1));
    expect(Math.max(...steps) / steps.reduce((sum, time) => sum + time, 0)).toBeLessThan(0.3);
  });

  it.each([
    { name: 'is ready for a question', ready: answeringAnew, bound: 25 },
    { name: 'has made ready all that questions need', ready: prepared, bound: 150 },
  ])('$name in a bounded number of times that cutting the texts into words takes', ({ ready, bound }) => {
    const texts = knowledge.entries.flatMap(({ title, gist, details, terms }) => [title, gist, ...details, ...terms]);
    const cutting = leastTime(() => {
      for (const text of texts) tokenize(text);
    }, turns);
    expect(leastTime(ready, turns) / cutting).toBeLessThan(bound);
  });
});
