import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answer/answer.ts';
import type { Question } from '../../src/question/question.ts';
import { answeredEntries, answeredSources } from '../../src/view/answered.ts';
import { withoutDeadEnds } from '../../src/view/without-dead-ends.ts';
import { knowledge } from './knowledge.ts';
import { answerTo, ask, bot } from './library.ts';

/** A text with others below it that stand elsewhere in the advice. */
function withOthers(): Answer {
  const found = knowledge.entries
    .map(({ title }) => ask(title))
    .find(
      ({ body, entries }) => body.kind === 'entry' && new Set(entries.map(({ source }) => source.section)).size > 1,
    );
  if (!found) throw new Error('Cannot find a text with others from elsewhere');
  return found;
}

describe('the source of an answer', () => {
  const text = withOthers();
  const [first, ...others] = text.entries;

  it('is that of the text that is answered, not of those that it points at', () => {
    expect(others.length).toBeGreaterThan(0);
    expect(answeredEntries(text)).toEqual([first]);
    const of: Question = { kind: 'entry', id: first?.id ?? '' };
    const asked = answerTo({ kind: 'sourceOf', of: text.question, ask: 'source' });
    expect(answeredSources(asked).map(({ section }) => section)).toEqual([first?.source.section]);
    expect(answeredSources(answerTo({ kind: 'sourceOf', of, ask: 'source' }))).toEqual(answeredSources(asked));
    expect(bot.source(of)?.text).not.toContain(others[0]?.gist);
  });

  it('is of all texts of a list, and of all figures', () => {
    const list = answerTo({ kind: 'sourceOf', of: ask('wat moeten werkgevers doen').question, ask: 'source' });
    expect(answeredSources(list)).toEqual(list.sources);
    const figures = answerTo({ kind: 'sourceOf', of: ask('vacatures twente').question, ask: 'source' });
    expect(answeredSources(figures)).toEqual(figures.sources);
  });
});

describe('the country', () => {
  it('is never offered, for it has no card', () => {
    const answer = { ...ask('vacatures twente'), suggestions: ['Nederland', 'Twente'] };
    expect(withoutDeadEnds(answer, knowledge).suggestions).toEqual(['Twente']);
    expect(bot.again({ kind: 'regionCard', region: 'netherlands' })).toBeUndefined();
  });
});
