import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAsk } from '../src/ask.ts';
import { answerLine, answerLines } from '../src/ask-lines.ts';
import type { AnswerLine } from '../src/view/contract.ts';
import { namesIn } from '../src/view/headline.ts';
import { knowledge } from './knowledge/folder.ts';

const names = namesIn(knowledge);
const ask = createAsk(knowledge, Date.now);
const answer = (line: string) => answerLine(line, ask, names);
const asked = (text: string) => answer(JSON.stringify({ text }));

async function answersTo(...lines: readonly string[]): Promise<readonly AnswerLine[]> {
  const given = async function* () {
    yield* lines;
  };
  const answers: AnswerLine[] = [];
  for await (const line of answerLines(given(), ask, names)) answers.push(line);
  return answers;
}

/** Every field of the contract, whatever the kind. */
const fields = [
  'kind',
  'headline',
  'text',
  'verdict',
  'reason',
  'claims',
  'figures',
  'calculation',
  'entries',
  'sources',
  'remarks',
  'suggestions',
];

describe('lines of questions', () => {
  it('are answered one by one, in order', async () => {
    const lines = await answersTo(
      '{"id":"b","text":"vacatures twente"}',
      'vacatures zwolle',
      '{"id":"a","text":"wat is onbenut arbeidspotentieel?"}',
    );
    expect(lines.map(({ id }) => id)).toEqual(['b', undefined, 'a']);
    expect(lines.map(({ headline }) => headline)).toEqual([
      expect.stringContaining('13.100'),
      expect.stringContaining('14.400'),
      expect.stringContaining('Onbenut arbeidspotentieel'),
    ]);
  });

  it('of one thread are one conversation, and of two threads are two', async () => {
    const lines = await answersTo(
      '{"text":"vacatures twente","thread":"a"}',
      '{"text":"werklozen twente","thread":"b"}',
      '{"text":"en in zwolle?","thread":"a"}',
      '{"text":"en in zwolle?","thread":"b"}',
    );
    expect(lines.slice(2).map(({ headline }) => headline)).toEqual([
      expect.stringContaining('14.400'),
      expect.stringContaining('3.500'),
    ]);
  });

  it('have the fields of the contract, and nothing that JSON cannot carry', async () => {
    const lines = await answersTo('twente', 'xyzzy', '{', '{"text":"aanbeveling 1.2"}', '{"text":"help"}');
    for (const line of lines) {
      expect(Object.keys(line).filter((key) => key !== 'id')).toEqual(fields);
      expect(JSON.parse(JSON.stringify(line))).toEqual(line);
    }
  });

  it('may have a number as id', () => {
    expect(answer('{"id":7,"text":"twente"}')).toMatchObject({ id: 7, kind: 'region' });
  });

  it('may start with the mark that some editors put before a file', () => {
    expect(answer('\ufeff{"id":"q1","text":"twente"}')).toMatchObject({ id: 'q1', kind: 'region' });
  });

  it('give figures as the contract says', () => {
    expect(answer('vacatures twente').figures).toEqual([
      {
        id: 'open-vacancies-twente',
        region: 'twente',
        measure: 'openVacancies',
        period: '2022-Q2/end',
        unit: 'vacancies',
        value: 13100,
      },
    ]);
    expect(answer('hoeveel keer groter is de vacaturemarkt in zwolle dan begin 2016').figures).toContainEqual(
      expect.objectContaining({ value: 4, qualifier: 'bijna' }),
    );
  });

  it('give no figure for what the advice does not have', () => {
    expect(answer('vacatures in groningen')).toMatchObject({ kind: 'notFound', figures: [], verdict: null });
  });
});

describe('a line that is not usable', () => {
  it.each([
    ['{', undefined, 'half an object'],
    ['{"id":"q1"}', 'q1', 'no text'],
    ['{"id":"q2","text":5}', 'q2', 'a number as text'],
    ['{"id":"q3","text":null}', 'q3', 'null as text'],
    ['{"id":"q4","text":"twente","mode":"raad"}', 'q4', 'a mode that does not exist'],
    ['{"id":"q5","text":"twente","thread":7}', 'q5', 'a number as thread'],
    ['{"text":"twente",}', undefined, 'a comma too many'],
    ['', undefined, 'nothing'],
    ['   ', undefined, 'blanks'],
  ] as const)('such as %s gives an error with its id: %s', (line, id, _why) => {
    const given = answer(line);
    expect(given).toMatchObject({ kind: 'error', verdict: null, figures: [] });
    expect(given.id).toBe(id);
    expect(given.headline).toMatch(/^Deze regel /);
  });

  it('does not end the run', async () => {
    const lines = await answersTo('twente', '{', '', 'twente');
    expect(lines.map(({ kind }) => kind)).toEqual(['region', 'error', 'error', 'region']);
  });

  it('also when the answer itself fails', () => {
    const broken = () => {
      throw new Error('geheim');
    };
    const line = answerLine('{"id":"q1","text":"twente"}', broken, names);
    expect(line).toMatchObject({ id: 'q1', kind: 'error' });
    expect(JSON.stringify(line)).not.toContain('geheim');
  });
});

/** Marks that order, hide or break text, and what Slack, a browser or a terminal would act on. */
const unsafe = /[\p{Cc}\p{Cf}\p{Cs}]|<[!@#]|<\/?[a-z]|\bhttps?:|javascript:/iu;
const lineBreaks = /\n/g;

/** What makes an answer fit to show, whatever was asked. */
function expectSafe(line: AnswerLine): void {
  expect(line.kind).not.toBe('error');
  expect(line.headline.trim()).not.toBe('');
  expect(line.text).toContain(line.headline);
  for (const text of [line.headline, line.text, ...line.suggestions, ...line.remarks]) {
    expect(text.replace(lineBreaks, ' ')).not.toMatch(unsafe);
    expect(text.isWellFormed()).toBe(true);
    expect(text.length).toBeLessThan(12_000);
  }
}

describe('bad input', () => {
  it.each([
    ['nothing', ''],
    ['blanks', ' \t '],
    ['ten thousand characters', 'vacatures twente '.repeat(600).slice(0, 10_000)],
    ['one word of ten thousand letters', 'a'.repeat(10_000)],
    ['emoji alone', '😀🎉👍🏽👨‍👩‍👧'],
    ['control characters', 'vaca\u0000tures\u0007 \u001b[31mtwente\u001b[0m'],
    ['markup', '*vet* _schuin_ ~weg~ `code` ```blok``` > citaat'],
    ['a call to a channel', '<!channel> <!here> <!everyone> wat zegt dit'],
    ['a call to a group', '<!subteam^S012|@groep> fietsen'],
    ['mentions', '<@U123> <@W1|jan> <#C1|algemeen> fietsen'],
    ['a typed call', '@channel @here @everyone fietsen'],
    ['HTML', '<script>alert(1)</script><img src=x onerror=alert(1)>'],
    ['a link', '<https://kwaad.nl|klik> https://kwaad.nl javascript:alert(1)'],
    ['entities', '&lt;!channel&gt; &amp;lt;b&amp;gt;'],
    ['marks for right-to-left', '\u202evacatures\u202c twente \u200f\u061c'],
    ['marks inside a misspelt word', 'vacat\u202erues twente'],
    ['marks inside words that nobody knows', 'vacatures per bl\u202er, gl\u{e0020}ok en 𠀀\u{e0020}𠀀 in twente'],
    ['marks inside a claim', 'klopt het dat gl\u{e0020}ok 13.100 vacatures in twente heeft'],
    ['lone surrogates', '\ud800 vacatures \udc00twente\ud83d'],
    ['accents upon accents', `fiets${'\u0301'.repeat(500)}`],
    ['names that every object has', 'constructor __proto__ toString hasOwnProperty valueOf'],
    ['such a name as a number', 'aanbeveling constructor'],
    [
      'a claim with such things in it',
      '13.100 \u001b[31m<!channel> vacatures in twente en 5 <b>vacatures</b>\u0000 in zwolle',
    ],
    ['a query for a database', "'; DROP TABLE vacatures; --"],
    ['a path', '../../../etc/passwd'],
    ['a template', '{{7*7}} #{7*7} %s %n'],
    ['a number too large', '9'.repeat(400)],
    ['a number too small', `0,${'0'.repeat(400)}1`],
    ['another script', 'вакансии твенте 空缺职位 وظائف'],
    ['full width letters', 'ｖａｃａｔｕｒｅｓ ｔｗｅｎｔｅ'],
    ['five hundred misspelt words', Array.from({ length: 500 }, (_, index) => `vacatrues${index % 7}x`).join(' ')],
    ['one word five hundred times', 'vacatures '.repeat(500)],
    ['question marks alone', '?????????'],
    ['ten thousand question marks', '?'.repeat(10_000)],
  ])('such as %s gets a Dutch answer that is safe to show', (_, text) => {
    expectSafe(asked(text));
    expectSafe(answer(JSON.stringify({ text, mode: 'check' })));
  });

  it('of any kind gets one', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom(
        'ruim',
        'bijna',
        'meer dan',
        'werklozen',
        'zwolle',
        'stedendriehoek',
        'de meeste',
        'CNV wil',
        'sinds eind 2019',
        'keer',
        'procent',
        'een derde',
        'tussen',
        'en',
        'niet',
        'onbenut potentieel',
        'per',
        'samen',
        'aanbeveling',
        'wat is',
        'vacatures',
        'twente',
        '13.100',
        'klopt het dat',
        '1 op de',
        '2022',
      ),
      fc.constantFrom(
        '<!here>',
        '\u202e',
        'gl\u{e0020}ok',
        '\ud83d',
        '%',
        '&lt;',
        '`',
        'constructor',
        '\u0000',
        "'",
        '(',
        ':',
      ),
    );
    const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(' '));
    fc.assert(
      fc.property(text, fc.constantFrom('ask', 'check'), (given, mode) => {
        expectSafe(answer(JSON.stringify({ text: given, mode })));
      }),
      { numRuns: 500 },
    );
  });

  it('is answered in no time', () => {
    ask('vacatures twente');
    const slow = ['a'.repeat(5000), 'vacatrues '.repeat(500), 'xqzvkj '.repeat(1500), 'werk'.repeat(2000)];
    for (const text of slow) {
      const start = performance.now();
      ask(text);
      expect(performance.now() - start).toBeLessThan(250);
    }
  });
});
