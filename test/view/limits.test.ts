import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { limitFaults, viewFaults } from '../../src/view/limits/limit-faults.ts';
import { limits } from '../../src/view/limits/limits.ts';
import type { Surface } from '../../src/view/limits/surfaces.ts';

const facts = new URL('../../../shared/slack/block-kit-limits.json', import.meta.url);

const x = (length: number) => 'x'.repeat(length);
const plain = (text: string) => ({ type: 'plain_text', text });
const mrkdwn = (text: string) => ({ type: 'mrkdwn', text });
const times = <T>(amount: number, make: (index: number) => T) =>
  Array.from({ length: amount }, (_, index) => make(index));
const section = (text: object) => ({ type: 'section', text });
const actions = (...elements: object[]) => ({ type: 'actions', elements });
const button = (over: object = {}) => ({ type: 'button', action_id: 'a', text: plain('Ja'), value: 'v', ...over });
const option = (over: object = {}) => ({ text: plain('Twente'), value: 'twente', ...over });
const select = (over: object = {}) => ({ type: 'static_select', action_id: 's', options: [option()], ...over });
const cell = (text: string) => ({ type: 'raw_text', text });
const table = (over: object = {}) => ({
  type: 'data_table',
  caption: 'Cijfers',
  rows: [
    [cell('Regio'), cell('Waarde')],
    [cell('Twente'), { type: 'raw_number', value: 1, text: '1' }],
  ],
  ...over,
});
const points = (labels: readonly string[]) => labels.map((label) => ({ label, value: 1 }));
const chart = (over: object = {}, title = 'Vacatures') => ({
  type: 'data_visualization',
  title,
  chart: {
    type: 'bar',
    series: [{ name: 'vacatures', data: points(['Twente', 'Zwolle']) }],
    axis_config: { categories: ['Twente', 'Zwolle'] },
    ...over,
  },
});
const pie = (...segments: object[]) => chart({ type: 'pie', segments });
const feedback = (over: object) => ({
  type: 'context_actions',
  elements: [
    {
      type: 'feedback_buttons',
      action_id: 'f',
      positive_button: { text: plain('Nuttig'), value: '1' },
      negative_button: { text: plain('Niet nuttig'), value: '0', ...over },
    },
  ],
});
const input = (element: object, over: object = {}) => ({ type: 'input', label: plain('Vraag'), element, ...over });
const card = (over: object) => ({ type: 'card', title: mrkdwn('Twente'), ...over });

/** Blocks that break one limit each, and what is said of them. */
const broken: readonly (readonly [string, Surface, readonly object[], RegExp])[] = [
  ['a section of 3001 characters', 'message', [section(mrkdwn(x(3001)))], /3001 characters, at most 3000/],
  ['an empty text', 'message', [section(mrkdwn(''))], /0 characters, at least 1 .*blocks\/0\/text/],
  ['a section with nothing', 'message', [{ type: 'section' }], /none of text, fields/],
  ['eleven fields', 'home', [{ type: 'section', fields: times(11, () => plain('a')) }], /11 items, at most 10/],
  ['a long field', 'home', [{ type: 'section', fields: [plain(x(2001))] }], /2001 characters, at most 2000/],
  ['a long header', 'message', [{ type: 'header', text: plain(x(151)) }], /151 characters, at most 150/],
  ['a long block_id', 'message', [{ type: 'divider', block_id: x(256) }], /256 characters, at most 255/],
  ['a block_id twice', 'message', times(2, () => ({ type: 'divider', block_id: 'a' })), /block_id "a" twice/],
  ['51 blocks in a message', 'message', times(51, () => ({ type: 'divider' })), /51 blocks, at most 50/],
  ['101 blocks on the home tab', 'home', times(101, () => ({ type: 'divider' })), /101 blocks, at most 100/],
  ['13.001 characters', 'message', times(5, () => section(mrkdwn(x(2601)))), /13005 characters in all/],
  ['26 buttons', 'message', [actions(...times(26, (n) => button({ action_id: `a${n}` })))], /26 items, at most 25/],
  ['no buttons', 'message', [actions()], /0 items, at least 1/],
  ['an action_id twice', 'message', [actions(button(), button())], /action_id "a" twice/],
  ['a long action_id', 'message', [actions(button({ action_id: x(256) }))], /256 characters, at most 255/],
  ['a long button', 'message', [actions(button({ text: plain(x(76)) }))], /76 characters, at most 75/],
  ['a button without text', 'message', [actions({ type: 'button', action_id: 'a' })], /is missing .*elements\/0\/text/],
  ['a long value', 'message', [actions(button({ value: x(2001) }))], /2001 characters, at most 2000/],
  ['a long url', 'message', [actions(button({ url: x(3001) }))], /3001 characters, at most 3000/],
  ['a long spoken label', 'message', [actions(button({ accessibility_label: x(76) }))], /76 characters, at most 75/],
  ['a long confirmation', 'message', [actions(button({ confirm: { title: plain(x(101)) } }))], /confirm\/title/],
  ['101 options', 'home', [actions(select({ options: times(101, (n) => option({ value: `${n}` })) }))], /101 items/],
  ['a long option', 'home', [actions(select({ options: [option({ text: plain(x(76)) })] }))], /options\/0\/text/],
  ['a long option value', 'home', [actions(select({ options: [option({ value: x(151) })] }))], /at most 150/],
  ['an option twice', 'home', [actions(select({ options: [option(), option()] }))], /value "twente" twice/],
  ['a long placeholder', 'home', [actions(select({ placeholder: plain(x(151)) }))], /151 characters, at most 150/],
  [
    'a long group',
    'home',
    [actions(select({ options: undefined, option_groups: [{ label: plain(x(76)), options: [option()] }] }))],
    /option_groups\/0\/label/,
  ],
  [
    'six choices behind dots',
    'home',
    [actions({ ...select(), type: 'overflow', options: times(6, (n) => option({ value: `${n}` })) })],
    /6 items, at most 5/,
  ],
  [
    'eleven checkboxes',
    'modal',
    [actions({ ...select(), type: 'checkboxes', options: times(11, (n) => option({ value: `${n}` })) })],
    /at most 10/,
  ],
  [
    'eleven radio buttons',
    'modal',
    [actions({ ...select(), type: 'radio_buttons', options: times(11, (n) => option({ value: `${n}` })) })],
    /at most 10/,
  ],
  [
    'eleven small prints',
    'message',
    [{ type: 'context', elements: times(11, () => mrkdwn('a')) }],
    /11 items, at most 10/,
  ],
  [
    'six icons',
    'message',
    [{ type: 'context_actions', elements: times(6, (n) => ({ ...button(), type: 'icon_button', action_id: `${n}` })) }],
    /at most 5/,
  ],
  ['a long feedback button', 'message', [feedback({ text: plain(x(76)) })], /negative_button\/text/],
  ['a long feedback value', 'message', [feedback({ value: x(2001) })], /at most 2000/],
  ['a table without rows', 'message', [table({ rows: [[cell('Regio')]] })], /1 items, at least 2/],
  ['a table of 202 rows', 'message', [table({ rows: times(202, () => [cell('a')]) })], /202 items, at most 201/],
  [
    'a table of 21 columns',
    'message',
    [table({ rows: times(2, () => times(21, () => cell('a'))) })],
    /21 cells, at most 20/,
  ],
  [
    'rows of unequal length',
    'message',
    [table({ rows: [[cell('a')], [cell('a'), cell('b')]] })],
    /2 cells, the header has 1/,
  ],
  ['an empty cell', 'message', [table({ rows: [[cell('a')], [cell('')]] })], /rows\/1\/0/],
  [
    'a header with rich text',
    'message',
    [table({ rows: [[{ type: 'rich_text', elements: [{ type: 'text', text: 'a' }] }], [cell('a')]] })],
    /rich text/,
  ],
  ['a table without caption', 'message', [table({ caption: undefined })], /is missing .*caption/],
  ['a page of 101 rows', 'message', [table({ page_size: 101 })], /is 101, from 1 to 100/],
  ['a header column that is not there', 'message', [table({ row_header_column_index: 2 })], /is 2, from 0 to 1/],
  ['a table of 20.001 characters', 'message', [table({ rows: [[cell('a')], [cell(x(20_001))]] })], /at most 20000/],
  ['two simple tables', 'message', times(2, () => ({ type: 'table', rows: [[cell('a')]] })), /2 blocks of type table/],
  ['a simple table with an empty cell', 'message', [{ type: 'table', rows: [[cell('')]] }], /rows\/0\/0/],
  ['a simple table of 101 rows', 'message', [{ type: 'table', rows: times(101, () => [cell('a')]) }], /101 items/],
  ['a chart with a long title', 'message', [chart({}, x(51))], /51 characters, at most 50/],
  ['a chart of an unknown type', 'message', [chart({ type: 'radar' })], /no type of chart/],
  ['three charts', 'message', times(3, () => chart()), /3 blocks of type data_visualization/],
  [
    'a long category',
    'message',
    [chart({ axis_config: { categories: [x(21)] }, series: [{ name: 'a', data: points([x(21)]) }] })],
    /categories\/0/,
  ],
  ['a category twice', 'message', [chart({ axis_config: { categories: ['Twente', 'Twente'] } })], /"Twente" twice/],
  [
    'a category without a point',
    'message',
    [chart({ series: [{ name: 'a', data: points(['Twente']) }] })],
    /one point for each category/,
  ],
  [
    'a point without a category',
    'message',
    [chart({ series: [{ name: 'a', data: points(['Twente', 'Zwolle', 'Ede']) }] })],
    /one point for each category/,
  ],
  [
    'two points in a category',
    'message',
    [chart({ series: [{ name: 'a', data: points(['Twente', 'Zwolle', 'Zwolle']) }] })],
    /one point for each category/,
  ],
  [
    'a value that is no number',
    'message',
    [
      chart({
        series: [
          {
            name: 'a',
            data: [
              { label: 'Twente', value: Number.NaN },
              { label: 'Zwolle', value: 1 },
            ],
          },
        ],
      }),
    ],
    /is no number/,
  ],
  [
    'a long name of a series',
    'message',
    [chart({ series: [{ name: x(21), data: points(['Twente', 'Zwolle']) }] })],
    /series\/0\/name/,
  ],
  [
    'thirteen series',
    'message',
    [chart({ series: times(13, (n) => ({ name: `${n}`, data: points(['Twente', 'Zwolle']) })) })],
    /13 items, at most 12/,
  ],
  [
    'a series twice',
    'message',
    [chart({ series: times(2, () => ({ name: 'a', data: points(['Twente', 'Zwolle']) })) })],
    /name "a" twice/,
  ],
  [
    '21 categories',
    'message',
    [
      chart({
        axis_config: { categories: times(21, String) },
        series: [{ name: 'a', data: points(times(21, String)) }],
      }),
    ],
    /21 items, at most 20/,
  ],
  ['a long axis', 'message', [chart({ axis_config: { categories: ['Twente', 'Zwolle'], x_label: x(51) } })], /x_label/],
  ['a slice of nothing', 'message', [pie({ label: 'a', value: 0 })], /not above 0/],
  ['a long slice', 'message', [pie({ label: x(21), value: 1 })], /segments\/0\/label/],
  ['thirteen slices', 'message', [pie(...times(13, () => ({ label: 'a', value: 1 })))], /13 items, at most 12/],
  ['a long markdown', 'message', [{ type: 'markdown', text: x(12_001) }], /12001 characters, at most 12000/],
  ['a long alert', 'modal', [{ type: 'alert', text: plain(x(201)) }], /201 characters, at most 200/],
  ['a card with a long title', 'home', [card({ title: mrkdwn(x(151)) })], /at most 150/],
  ['a card with a long body', 'home', [card({ body: mrkdwn(x(201)) })], /201 characters, at most 200/],
  [
    'a card with four buttons',
    'home',
    [card({ actions: times(4, (n) => button({ action_id: `${n}` })) })],
    /4 items, at most 3/,
  ],
  [
    'a card in a row that is too long',
    'home',
    [{ type: 'carousel', elements: [card({ body: mrkdwn(x(201)) })] }],
    /elements\/0\/body/,
  ],
  ['eleven cards', 'home', [{ type: 'carousel', elements: times(11, () => card({})) }], /11 items, at most 10/],
  [
    'eleven blocks in a container',
    'message',
    [{ type: 'container', title: plain('a'), child_blocks: times(11, () => ({ type: 'divider' })) }],
    /11 items/,
  ],
  ['an image without alt text', 'home', [{ type: 'image', image_url: 'https://x.nl/a.png' }], /is missing .*alt_text/],
  [
    'a long alt text',
    'home',
    [{ type: 'image', image_url: 'https://x.nl/a.png', alt_text: x(2001) }],
    /2001 characters/,
  ],
  [
    'a long label of a field',
    'modal',
    [input({ type: 'plain_text_input' }, { label: plain(x(2001)) })],
    /2001 characters/,
  ],
  ['a long hint', 'modal', [input({ type: 'plain_text_input' }, { hint: plain(x(2001)) })], /blocks\/0\/hint/],
  ['a field for 3001 characters', 'modal', [input({ type: 'plain_text_input', max_length: 3001 })], /is 3001/],
  ['eleven files', 'modal', [input({ type: 'file_input', max_files: 11 })], /is 11, from 1 to 10/],
  ['a video without alt text', 'home', [{ type: 'video' }], /alt_text/],
  ['a block that does not exist', 'message', [{ type: 'tabel' }], /is tabel, which is no block/],
  ...(['data_table', 'table', 'data_visualization', 'markdown', 'context_actions'] as const).flatMap((type) =>
    (['home', 'modal'] as const).map(
      (surface) => [`a ${type} in a ${surface}`, surface, [{ type }], /cannot stand in a (home|modal)/] as const,
    ),
  ),
  ['an alert in a message', 'message', [{ type: 'alert', text: plain('a') }], /cannot stand in a message/],
  ['an alert on the home tab', 'home', [{ type: 'alert', text: plain('a') }], /cannot stand in a home/],
  ['a card in a modal', 'modal', [card({})], /cannot stand in a modal/],
  ['a carousel in a modal', 'modal', [{ type: 'carousel', elements: [card({})] }], /cannot stand in a modal/],
];

describe('limitFaults', () => {
  it.each(broken)('finds %s', (_, surface, blocks, fault) => {
    expect(limitFaults(blocks, surface).join('\n')).toMatch(fault);
  });

  it('is silent about blocks that stand just inside their limits', () => {
    const fine = [
      section(mrkdwn(x(3000))),
      { type: 'header', text: plain(x(150)) },
      actions(...times(25, (n) => button({ action_id: `a${n}`, text: plain(x(75)) }))),
      table({ page_size: 100, row_header_column_index: 1 }),
      chart({}, x(50)),
      chart(),
      feedback({}),
    ];
    expect(limitFaults(fine, 'message')).toEqual([]);
    expect(
      limitFaults(
        times(50, () => ({ type: 'divider' })),
        'message',
      ),
    ).toEqual([]);
    expect(limitFaults([card({ body: mrkdwn(x(200)) })], 'home')).toEqual([]);
    expect(limitFaults([input({ type: 'plain_text_input', max_length: 3000 })], 'modal')).toEqual([]);
  });

  it('says where the fault is, as Slack does', () => {
    expect(limitFaults([{ type: 'divider' }, { type: 'header', text: plain(x(151)) }], 'home')).toEqual([
      'has 151 characters, at most 150 [json-pointer:/blocks/1/text]',
    ]);
  });
});

describe('viewFaults', () => {
  const modal = (over: object = {}) => ({
    type: 'modal',
    callback_id: 'ask',
    title: plain('Vraag'),
    blocks: [section(plain('a'))],
    ...over,
  });

  it.each([
    ['a long title', modal({ title: plain(x(25)) }), /25 characters, at most 24/],
    ['no title', modal({ title: undefined }), /is missing .*\/title/],
    ['no blocks', modal({ blocks: [] }), /0 items, at least 1/],
    ['a form without a button to submit', modal({ blocks: [input({ type: 'plain_text_input' })] }), /\/submit/],
    ['long metadata', modal({ private_metadata: x(3001) }), /3001 characters/],
    ['a long callback_id', modal({ callback_id: x(256) }), /256 characters/],
    ['a long button to submit', modal({ submit: plain(x(25)) }), /\/submit/],
    ['a long button to close', modal({ close: plain(x(25)) }), /\/close/],
    ['a fault in its blocks', modal({ blocks: [{ type: 'alert', text: plain(x(201)) }] }), /\/blocks\/0\/text/],
  ])('finds %s', (_, view, fault) => {
    expect(viewFaults(view).join('\n')).toMatch(fault);
  });

  it('is silent about a view within its limits', () => {
    expect(viewFaults(modal())).toEqual([]);
    expect(viewFaults({ type: 'home', blocks: [section(plain('a'))] })).toEqual([]);
  });
});

describe.skipIf(!existsSync(facts))('limits', () => {
  it('are the facts that the project was given', () => {
    expect(limits).toEqual(JSON.parse(readFileSync(facts, 'utf8')));
  });
});
