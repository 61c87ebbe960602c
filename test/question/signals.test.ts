import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { signalId } from '../../src/knowledge/schema/vocabulary.ts';
import { signalsOf } from '../../src/question/signals.ts';
import { knowledge } from '../knowledge/folder.ts';

const { signals } = knowledge.vocabulary;
const signalsIn = signalsOf(knowledge.vocabulary);
const rows = signalId.options.flatMap((id) => (signals[id] ?? []).map((word) => ({ id, word })));
const openings = rows
  .filter(({ word }) => word.endsWith('*'))
  .map(({ id, word }) => ({ id, opening: word.slice(0, -1) }));

describe('what a word signals', () => {
  it.each([
    ['duurt', ['lasting'], 'a word of one list'],
    ['gaat', ['assumedWork', 'asksForChange'], 'a word of two lists'],
    ['groeide', ['assumedChange', 'changed'], 'a form that no list has in full'],
    ['duur', [], 'the start of a word of a list'],
    ['constructor', [], 'a word that every object has'],
  ])('%s signals %j: %s', (word, expected) => {
    expect([...signalsIn(word)].sort()).toEqual([...expected].sort());
  });

  it('has words for everything that a rule asks', () => {
    expect(signalId.options.filter((id) => !rows.some((row) => row.id === id))).toEqual([]);
  });

  it('is, for every word of every list, that list', () => {
    for (const { id, word } of rows) expect(signalsIn(word.replace('*', '')), word).toContain(id);
  });

  it('is the same for every word that starts with an opening', () => {
    fc.assert(
      fc.property(fc.constantFrom(...openings), fc.stringMatching(/^[a-z]*$/), ({ id, opening }, ending) => {
        expect(signalsIn(opening + ending)).toContain(id);
      }),
    );
  });
});
