import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Question } from '../../src/question/question.ts';
import {
  actionIds,
  type ButtonValue,
  readAction,
  readButton,
  writeButton,
} from '../../src/view/blocks/button-value.ts';
import { button } from '../../src/view/blocks/buttons.ts';

const id = fc.stringMatching(/^[a-z][a-zA-Z0-9.-]{0,20}$/);
const ids = fc.array(id, { minLength: 1, maxLength: 5 });

const questions: fc.Arbitrary<Question> = fc.oneof(
  fc.record({ kind: fc.constant('regionCard' as const), region: id }),
  fc.record({ kind: fc.constant('figures' as const), measures: ids, regions: ids }),
  fc.record({
    kind: fc.constant('calculation' as const),
    rule: fc.constantFrom('ratio', 'share', 'sum', 'ranking' as const),
    direction: fc.constantFrom('highest', 'less' as const),
    measures: ids,
    regions: ids,
  }),
  fc.record({ kind: fc.constant('entry' as const), id }),
  fc.record({ kind: fc.constant('check' as const), text: fc.string() }),
  fc.record({
    kind: fc.constant('declined' as const),
    missing: fc.record({ what: fc.constant('topic' as const), name: fc.string() }),
  }),
);

const page = fc.integer({ min: 1, max: 99 });
const values: fc.Arbitrary<ButtonValue> = fc.oneof(
  fc.record({ do: fc.constant('ask' as const), text: fc.string({ minLength: 1 }) }),
  fc.record({ do: fc.constantFrom('show', 'share', 'source' as const), question: questions }),
  fc.record({ do: fc.constant('page' as const), question: questions, page }),
  fc.record({ do: fc.constant('feedback' as const), answerId: id, helped: fc.boolean() }),
  fc.record({ do: fc.constant('open' as const), modal: fc.constantFrom('ask', 'calculator' as const) }),
  fc.record({ do: fc.constant('browse' as const), theme: id, page }),
  fc.record({ do: fc.constant('pick' as const), regions: ids }),
  fc.record({ do: fc.constant('pick' as const), measure: id }),
  fc.record({ do: fc.constant('compare' as const) }),
);

describe('a button value', () => {
  it('comes back as it was written', () => {
    fc.assert(
      fc.property(values, (value) => {
        const written = writeButton(value);
        expect(readButton(written)).toEqual(written === undefined ? undefined : value);
      }),
    );
  });

  it('is not written when Slack would refuse it, and then there is no button', () => {
    const value: ButtonValue = { do: 'share', question: { kind: 'check', text: 'x'.repeat(2000) } };
    expect(writeButton(value)).toBeUndefined();
    expect(button({ label: 'Deel', value })).toBeUndefined();
  });

  it.each([
    ['nothing', undefined],
    ['no JSON', '{'],
    ['no object', '3'],
    ['an unknown deed', '{"do":"delete"}'],
    ['a field too many', '{"do":"ask","text":"twente","as":"admin"}'],
    ['an empty question', '{"do":"ask","text":""}'],
    ['a question of an unknown kind', '{"do":"show","question":{"kind":"all"}}'],
    ['a question with a missing slot', '{"do":"show","question":{"kind":"entry"}}'],
    ['a search, which holds words of the asker', '{"do":"show","question":{"kind":"search","words":[]}}'],
    ['a page before the first', '{"do":"browse","page":0}'],
    ['a page of text', '{"do":"browse","page":"2"}'],
  ])('is refused when it is %s', (_, text) => {
    expect(readButton(text)).toBeUndefined();
  });

  it('is read from a click on a button and from a choice in a menu', () => {
    const written = '{"do":"compare"}';
    expect(readAction({ action_id: 'compare-1', value: written })).toEqual({ do: 'compare' });
    expect(readAction({ type: 'static_select', selected_option: { value: written } })).toEqual({ do: 'compare' });
    expect(readAction({ type: 'static_select', selected_option: null })).toBeUndefined();
  });

  it('belongs to a button whose action id says what it does', () => {
    fc.assert(
      fc.property(values, (value) => {
        const made = button({ label: 'Knop', value }, 3);
        expect(made === undefined || (made.action_id?.endsWith('-3') && actionIds.test(made.action_id))).toBe(true);
      }),
    );
  });
});
