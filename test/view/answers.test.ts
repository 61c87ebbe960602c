import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answer/answer.ts';
import type { Question } from '../../src/question/question.ts';
import type { Block } from '../../src/view/blocks/block.ts';
import { type ButtonValue, readAction, readButton } from '../../src/view/blocks/button-value.ts';
import { plainerForms } from '../../src/view/blocks/plainer.ts';
import { toContract } from '../../src/view/contract.ts';
import { limitFaults } from '../../src/view/limits/limit-faults.ts';
import { type Reply, renderReply, renderSource } from '../../src/view/reply.ts';
import { anything } from './anything.ts';
import { knowledge, names } from './knowledge.ts';
import { answerTo, ask, bot, hostile, typed } from './library.ts';

const ids = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id);

/** Questions in slots: every record by its id, and every list. */
const slotted: readonly Question[] = [
  ...knowledge.regions
    .filter(({ level }) => level !== 'country')
    .map(({ id }): Question => ({ kind: 'regionCard', region: id })),
  ...knowledge.entries.map(({ id }): Question => ({ kind: 'entry', id })),
  ...knowledge.measures.map(
    ({ id }): Question => ({ kind: 'figures', measures: [id], regions: ids(knowledge.regions) }),
  ),
  ...(['recommendation', 'concept', 'position', 'passage'] as const).map(
    (kind): Question => ({ kind: 'entries', filter: { kind } }),
  ),
  ...knowledge.themes.map(({ id }): Question => ({ kind: 'entries', filter: { kind: 'recommendation', theme: id } })),
  { kind: 'occupations', regions: [] },
  { kind: 'classes', regions: [], exceptions: false },
  { kind: 'remarks' },
  ...knowledge.remarks.map(({ id }): Question => ({ kind: 'remarks', only: id })),
  { kind: 'definitions', concepts: ids(knowledge.entries.filter(({ kind }) => kind === 'concept')).slice(0, 5) },
];

const answers: readonly Answer[] = [...[...typed, ...hostile].map((text) => ask(text)), ...slotted.map(answerTo)];
const replies = new Map(answers.map((answer) => [answer, renderReply(answer, names, { shareable: true })]));
const replyTo = (answer: Answer): Reply => replies.get(answer) ?? renderReply(answer, names, { shareable: true });
const nameOf = ({ question }: Answer) => JSON.stringify(question).slice(0, 120);

/** Faults of all answers, each with the question that it belongs to. */
function faultsOf(check: (answer: Answer) => readonly string[]): readonly string[] {
  return answers.flatMap((answer) => check(answer).map((fault) => `${nameOf(answer)}: ${fault}`));
}

describe('every answer', () => {
  it('fits in a message', () => {
    expect(faultsOf((answer) => limitFaults(replyTo(answer).blocks, 'message'))).toEqual([]);
  });

  it('fits in a modal', () => {
    expect(faultsOf((answer) => limitFaults(replyTo(answer).viewBlocks, 'modal'))).toEqual([]);
  });

  it('fits in each plainer form', () => {
    const faults = faultsOf((answer) =>
      plainerForms(replyTo(answer).blocks).flatMap((blocks) => limitFaults(blocks, 'message')),
    );
    expect(faults).toEqual([]);
  });

  it('fits on each page of a long list', () => {
    const faults = faultsOf((answer) =>
      answer.body.kind !== 'entries'
        ? []
        : Array.from({ length: Math.ceil(answer.body.entries.length / 8) }, (_, index) => index + 1).flatMap((page) =>
            limitFaults(renderReply(answer, names, { page }).blocks, 'message'),
          ),
    );
    expect(faults).toEqual([]);
  });

  it('starts with the headline of the contract', () => {
    const faults = faultsOf((answer) => {
      const headline = toContract(answer, names).headline.trim();
      const said = unescaped(textOf(replyTo(answer).blocks[0]));
      return said === headline ? [] : [`${said} is not ${headline}`];
    });
    expect(faults).toEqual([]);
  });

  it('shows every figure that it rests on, unless it declines', () => {
    const faults = faultsOf((answer) => {
      const shown = JSON.stringify(replyTo(answer).blocks);
      const { figures } = toContract(answer, names);
      return answer.figures
        .filter(({ amount }) => amount.form === 'number' && amount.value < 1_000_000 && figures.length > 0)
        .filter(({ amount }) => amount.form === 'number' && !shown.includes(amount.value.toLocaleString('nl-NL')))
        .map(({ id }) => id);
    });
    expect(faults).toEqual([]);
  });

  it('names its source and says of each remark that it is one', () => {
    const faults = faultsOf((answer) => {
      const shown = unescaped(JSON.stringify(replyTo(answer).blocks));
      return [
        ...answer.sources.filter(({ section }) => !shown.includes(section)).map(({ section }) => section),
        ...answer.remarks
          .filter(({ text }) => !shown.includes(`Let op: ${JSON.stringify(text).slice(1, -1)}`))
          .map(({ id }) => id),
      ];
    });
    expect(faults).toEqual([]);
  });

  it('has buttons that can be read, and that lead to an answer', () => {
    const values = answers.flatMap((answer) => valuesIn(replyTo(answer).blocks)).map((value) => JSON.stringify(value));
    const dead = [...new Set(values)].filter((value) => {
      const read = readButton(value);
      return read === undefined || !works(read);
    });
    expect(dead).toEqual([]);
  });

  it('is the same answer when it is shared', () => {
    const faults = faultsOf((answer) => {
      const reply = replyTo(answer);
      return valuesIn(reply.blocks).flatMap((value) => {
        if (value?.do !== 'share') return [];
        const again = bot.again(value.question);
        return textOf(again?.blocks[0]) === textOf(reply.blocks[0]) && again?.answerId === reply.answerId
          ? []
          : [`${textOf(again?.blocks[0])} is not ${textOf(reply.blocks[0])}`];
      });
    });
    expect(faults).toEqual([]);
  });

  it('keeps no words of the asker in a button or an answer id', () => {
    const faults = faultsOf((answer) =>
      valuesIn(replyTo(answer).blocks).flatMap((value) =>
        JSON.stringify(value ?? '').includes('"search"') ? ['a search in a button'] : [],
      ),
    );
    expect(faults).toEqual([]);
    expect(renderReply(ask('xyzzy'), names).answerId).toBe(renderReply(ask('plugh'), names).answerId);
  });

  it('tells where it stands, within the limits', () => {
    const faults = faultsOf((answer) => {
      const source = renderSource(answer, names);
      return source ? limitFaults(source.blocks, 'modal') : [];
    });
    expect(faults).toEqual([]);
  });
});

describe('an answer', () => {
  const blocksOf = (question: string) => renderReply(ask(question), names, { shareable: true }).blocks;
  const typesOf = (question: string) => blocksOf(question).map(({ type }) => type);

  it('is laid out from the headline to what one can do next', () => {
    expect(typesOf('vergelijk werklozen twente en zwolle')).toEqual([
      'section',
      'data_table',
      'data_visualization',
      'section',
      'section',
      'context',
      'context',
      'actions',
      'actions',
      'context_actions',
    ]);
  });

  it('has the numbers in the table as numbers, so that they sort', () => {
    const table = blocksOf('vacatures per regio').find((block) => block.type === 'data_table');
    expect(table).toMatchObject({
      caption: 'Openstaande vacatures per regio (eind 2e kwartaal 2022)',
      rows: [
        [{ text: 'Regio' }, { text: 'Waarde' }],
        [{ text: 'Twente' }, { type: 'raw_number', value: 13100, text: '13.100' }],
        [{ text: 'Regio Zwolle' }, { type: 'raw_number', value: 14400, text: '14.400' }],
        [{ text: 'Stedendriehoek en Noordwest Veluwe' }, { type: 'raw_number', value: 15000, text: '15.000' }],
      ],
    });
  });

  it('has a chart whose values all stand in the table', () => {
    for (const question of [
      'vacatures per regio',
      'vacatures en werklozen per regio',
      'vacatures per werkloze per regio',
    ]) {
      const blocks = blocksOf(question);
      const cells = blocks.flatMap((block) => (block.type === 'data_table' ? block.rows.flat() : []));
      const values = cells.flatMap((cell) => (cell.type === 'raw_number' ? [Math.round(cell.value * 100) / 100] : []));
      const charts = blocks.flatMap((block) => (block.type === 'data_visualization' ? [block.chart] : []));
      expect(charts.length).toBeGreaterThan(0);
      for (const { value } of charts.flatMap(({ series }) => series.flatMap(({ data }) => data))) {
        expect(values).toContain(value);
      }
    }
  });

  it('has no chart of hedged values: a bar cannot say ‘bijna’', () => {
    expect(typesOf('groei van de vacaturemarkt per regio')).not.toContain('data_visualization');
  });

  it('has no table for one figure: the headline says it', () => {
    expect(typesOf('vacatures twente')).not.toContain('data_table');
  });

  it('can be paged when it is a long list', () => {
    const question: Question = { kind: 'entries', filter: { kind: 'concept' } };
    const second = bot.again(question, { page: 2 });
    const pages = valuesIn(second?.blocks ?? []).flatMap((value) => (value?.do === 'page' ? [value.page] : []));
    expect(pages).toEqual([1, 3]);
    expect(JSON.stringify(second?.blocks)).toContain('Pagina 2 van');
    expect(bot.again(question, { page: 999 })?.blocks).toEqual(bot.again(question, { page: 998 })?.blocks);
  });

  it('about the source of a text that was searched can be shared without the words of the asker', () => {
    ask('wat is er nodig voor loopbaanadvies', { thread: 't' });
    const bron = ask('bron?', { thread: 't' });
    expect(bron.question).toMatchObject({ kind: 'sourceOf', of: { kind: 'search' } });
    const shared = valuesIn(renderReply(bron, names, { shareable: true }).blocks).find(
      (value) => value?.do === 'share',
    );
    const entry = { kind: 'entry', id: bron.entries[0]?.id };
    expect(shared).toEqual({ do: 'share', question: { kind: 'sourceOf', ask: 'source', of: entry } });
  });

  it('offers to share only where the asker alone sees it', () => {
    const sharesIn = (blocks: readonly Block[]) => valuesIn(blocks).filter((value) => value?.do === 'share').length;
    expect(sharesIn(bot.answer('twente', undefined, { shareable: true }).blocks)).toBe(1);
    expect(sharesIn(bot.answer('twente').blocks)).toBe(0);
    expect(sharesIn(bot.answer('twente', undefined, { shareable: true }).viewBlocks)).toBe(0);
  });

  it('is counted by the same id however it is asked', () => {
    expect(bot.answer('vacatures twente').answerId).toBe(bot.answer('Hoeveel vacatures zijn er in Twente?').answerId);
    expect(bot.answer('vacatures twente').answerId).not.toBe(bot.answer('vacatures zwolle').answerId);
    expect(bot.answer('vacatures twente').answerId).toMatch(/^[0-9a-f]{12}$/);
  });

  it('leaves out the table when it is too long for one message, and still says all in its text', () => {
    const all = bot.again({ kind: 'figures', measures: ids(knowledge.measures), regions: ids(knowledge.regions) });
    expect(limitFaults(all?.blocks ?? [], 'message')).toEqual([]);
    expect(all?.text).toContain('4,5 miljoen');
  });

  it('says so when even its headline is too long for one message', () => {
    const answer = ask('aanbeveling 2.3');
    if (answer.body.kind !== 'entry') throw new Error('Cannot lengthen this answer');
    const entry = { ...answer.body.entry, gist: 'woord '.repeat(5000) };
    const { blocks } = renderReply({ ...answer, body: { ...answer.body, entry } }, names);
    expect(limitFaults(blocks, 'message')).toEqual([]);
    expect(JSON.stringify(blocks)).toContain('te lang voor één bericht');
  });

  it('says where it stands in words of our own', () => {
    expect(renderSource(ask('vacatures twente'), names)?.text).toContain(
      'Bijlage 3, Regio in Beeld november 2022. Kopje: Regio in Beeld: Twente\nIn Twente staan 13.100 vacatures open (eind 2e kwartaal 2022).',
    );
    expect(renderSource(ask('hallo'), names)).toBeUndefined();
  });
});

describe('an answer in a plainer form', () => {
  const { blocks, viewBlocks } = bot.answer('vacatures en werklozen per regio');
  const forms = plainerForms(blocks);
  const typesIn = (form: readonly Block[]) => [...new Set(form.map(({ type }) => type))];

  it('loses the chart first, then the table, then all blocks', () => {
    expect(typesIn(forms[1] ?? [])).not.toContain('data_visualization');
    expect(typesIn(forms[1] ?? [])).toContain('table');
    expect(typesIn(forms[2] ?? [])).not.toContain('table');
    expect(forms[3]).toEqual([]);
  });

  it('has the values of the table in each form but the last', () => {
    for (const form of [...forms.slice(0, 3), viewBlocks]) {
      for (const value of ['13.100', '14.400', '15.000', '4.700', '3.500', '4.000']) {
        expect(JSON.stringify(form.slice(1))).toContain(value);
      }
    }
  });

  it('aligns the columns of the table in text', () => {
    const text = forms[2]?.map(textOf).find((part) => part.startsWith('```')) ?? '';
    const lines = text.split('\n').slice(1, -1);
    expect(lines).toHaveLength(4);
    expect(new Set(lines.map(({ length }) => length)).size).toBe(1);
  });

  it('is one form when there is nothing to lose', () => {
    expect(plainerForms(bot.answer('hallo').blocks)).toHaveLength(2);
  });
});

describe('an answer to a text that does something else than ask', () => {
  it.each(hostile)('lets nothing through that pings or links: %j', (text) => {
    for (const reply of [bot.answer(text), bot.check(text), bot.answer(`${text} twente`)]) {
      for (const part of [reply.text, ...markupIn(reply.blocks), ...markupIn(reply.viewBlocks)]) {
        expect(part).not.toMatch(/[<>]/);
        expect(part.isWellFormed()).toBe(true);
      }
    }
  });

  it('lets nothing through, whatever it is', () => {
    fc.assert(
      fc.property(anything, fc.constantFrom(...typed.slice(0, 40)), (text, question) => {
        const reply = bot.answer(`${text} ${question}`);
        return [reply.text, ...markupIn(reply.blocks)].every((part) => !/[<>]/.test(part));
      }),
      { numRuns: 60 },
    );
  });
});

describe('a button from before a change of the knowledge', () => {
  it.each<Question>([
    { kind: 'regionCard', region: 'achterhoek' },
    // The country has figures of single measures, and no card.
    { kind: 'regionCard', region: 'netherlands' },
    { kind: 'entry', id: 'weg' },
    { kind: 'figures', measures: ['loon'], regions: ['twente'] },
    { kind: 'sourceOf', of: { kind: 'entry', id: 'weg' }, ask: 'source' },
    { kind: 'occupations', occupation: 'astronaut', regions: [] },
  ])('leads nowhere, and breaks nothing: %j', (question) => {
    expect(bot.again(question)).toBeUndefined();
    expect(bot.source(question)).toBeUndefined();
  });
});

/** All texts that Slack reads as markup. They are made by `mrkdwn` and `titled` alone, but for the bold and the fence. */
function markupIn(part: unknown): readonly string[] {
  if (Array.isArray(part)) return part.flatMap(markupIn);
  if (typeof part !== 'object' || part === null) return [];
  const own =
    'type' in part && part.type === 'mrkdwn' && 'text' in part && typeof part.text === 'string' ? [part.text] : [];
  return [...own, ...Object.values(part).flatMap(markupIn)];
}

function textOf(block: Block | undefined): string {
  return block?.type === 'section' && block.text ? block.text.text : '';
}

function unescaped(text: string): string {
  return text.replace(/&(amp|lt|gt);/g, (_, name: string) => ({ amp: '&', lt: '<', gt: '>' })[name] ?? '');
}

/** What every button and menu option in blocks asks for; undefined for one that cannot be read. */
function valuesIn(blocks: readonly Block[]): readonly (ButtonValue | undefined)[] {
  return blocks.flatMap((block) => {
    if (block.type === 'actions') return block.elements.map(readAction);
    if (block.type === 'section' && block.accessory) return [readAction(block.accessory)];
    if (block.type !== 'context_actions') return [];
    return block.elements.flatMap((element) =>
      element.type === 'feedback_buttons'
        ? [readButton(element.positive_button.value), readButton(element.negative_button.value)]
        : [],
    );
  });
}

/** Whether a button leads to something. What it asks again is an answer of its own, checked as all answers are. */
function works(value: ButtonValue): boolean {
  switch (value.do) {
    case 'ask':
      // That each suggestion has an answer is a law of the answers, tested there.
      return value.text !== '';
    case 'show':
    case 'page':
    case 'share':
      return bot.again(value.question) !== undefined;
    case 'source':
      return bot.source(value.question) !== undefined;
    case 'feedback':
      return value.answerId !== '';
    case 'open':
      return bot.openModal(value.modal).blocks.length > 0;
    default:
      return false;
  }
}
