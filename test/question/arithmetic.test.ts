import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAsk } from '../../src/ask.ts';
import { counted } from '../../src/calculators/counted.ts';
import { ratio } from '../../src/calculators/ratio.ts';
import { formatNumber } from '../../src/text/number-format.ts';
import { type AnswerLine, toContract } from '../../src/view/contract.ts';
import { namesIn } from '../../src/view/headline.ts';
import { knowledge } from '../library.ts';

const ask = createAsk(knowledge, Date.now);
const names = namesIn(knowledge);
const lineOf = (text: string): AnswerLine => toContract(ask(text), names);

const regional = new Set(knowledge.regions.filter(({ level }) => level === 'labourMarketRegion').map(({ id }) => id));
const counts = knowledge.figures
  .filter(({ region, secondary }) => regional.has(region) && !secondary)
  .flatMap((figure) => counted(figure, knowledge) ?? []);
const pairs = counts.flatMap((over) => counts.filter((under) => under !== over).map((under) => ({ over, under })));
const pair = fc.constantFrom(...pairs);
const nameOf = ({ measure, region }: (typeof counts)[number]) => `${measure.name} ${region.name}`;

describe('a sum with figures of the advice', () => {
  it('has the outcome of the ratio calculator, whether figures are typed or named', () => {
    const writings = fc.constantFrom(
      (a: string, b: string) => `${a} / ${b}`,
      (a: string, b: string) => `${a} gedeeld door ${b}`,
      (a: string, b: string) => `hoeveel is ${a} : ${b}?`,
      (a: string, b: string) => `reken uit: (${a}) ÷ (${b}) =`,
    );
    fc.assert(
      fc.property(pair, writings, fc.boolean(), fc.boolean(), ({ over, under }, write, nameOver, nameUnder) => {
        const [a, b] = [
          nameOver ? nameOf(over) : formatNumber(over.value),
          nameUnder ? nameOf(under) : formatNumber(under.value),
        ];
        const { calculation, headline, figures } = lineOf(write(a, b));
        const expected = ratio(over, under);
        expect(calculation.at(-1)?.value).toBeCloseTo(expected.result, 9);
        expect(calculation.at(-1)?.formula).toBe(expected.steps[0]?.formula);
        expect(headline).toContain(over.region.name);
        expect(headline).toContain(under.region.name);
        expect(figures).toHaveLength(2);
      }),
    );
  });

  it('adds and takes away only what is of one kind', () => {
    fc.assert(
      fc.property(pair, fc.constantFrom('+', '-', 'plus', 'min'), ({ over, under }, operator) => {
        const { kind, headline, calculation } = lineOf(
          `${formatNumber(over.value)} ${operator} ${formatNumber(under.value)}`,
        );
        const adds = operator === '+' || operator === 'plus';
        // Two numbers that rise with a dash between them may be a range.
        fc.pre(operator !== '-' || over.value > under.value);
        const overlaps =
          over.region.id === under.region.id &&
          (over.measure.partOf === under.measure.id || under.measure.partOf === over.measure.id);
        if (over.unit !== under.unit || (adds && overlaps)) {
          expect(kind).toBe('notFound');
          expect(headline).not.toMatch(/\d/);
        } else {
          expect(calculation.at(-1)?.value).toBe(adds ? over.value + under.value : over.value - under.value);
        }
      }),
    );
  });

  it('takes a part of a figure', () => {
    fc.assert(
      fc.property(fc.constantFrom(...counts), fc.integer({ min: 1, max: 100 }), (item, percent) => {
        const { calculation } = lineOf(`${percent}% van ${formatNumber(item.value)}`);
        expect(calculation.at(-1)?.value).toBeCloseTo((item.value * percent) / 100, 6);
      }),
    );
  });

  it('adds or takes away a share of a figure, with the share as a step', () => {
    const writings = fc.constantFrom(
      { write: (part: string, whole: string) => `${whole} + ${part}`, sign: 1 },
      { write: (part: string, whole: string) => `${whole} plus ${part}`, sign: 1 },
      { write: (part: string, whole: string) => `hoeveel is ${part} meer dan ${whole}?`, sign: 1 },
      { write: (part: string, whole: string) => `${whole} min ${part}`, sign: -1 },
      { write: (part: string, whole: string) => `${part} minder dan ${whole}`, sign: -1 },
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...counts),
        fc.integer({ min: 1, max: 100 }),
        writings,
        fc.boolean(),
        (item, percent, { write, sign }, isNamed) => {
          const whole = isNamed ? nameOf(item) : formatNumber(item.value);
          const { calculation } = lineOf(write(`${percent}%`, whole));
          expect(calculation[0]?.value).toBeCloseTo((item.value * percent) / 100, 6);
          expect(calculation.at(-1)?.value).toBeCloseTo(item.value * (1 + (sign * percent) / 100), 6);
        },
      ),
    );
  });

  it.each([
    ['67% meer vacatures in de stedendriehoek', 'more than what is not said: half a claim'],
    ['Zwolle heeft 10% meer vacatures dan Twente', 'a claim'],
    ['zijn er 10% meer vacatures in zwolle dan in twente', 'a question whether it is so'],
    ['67% meer vacatures dan eind 2019 in de stedendriehoek', 'a claim about growth'],
    ['13.100 - 120%', 'more than all'],
    ['13.100 + 10% + 5%', 'of what the second is, is not said'],
    ['10% + 13.100', 'of what the first is, is not said'],
    ['20.000 + 10%', 'no figure of the advice'],
  ])('does not calculate with a share in %s: %s', (text) => {
    expect(lineOf(text).kind).not.toBe('calculation');
  });

  it('goes on with a share of the figure before', () => {
    const talk = createAsk(knowledge, Date.now);
    const last = (turns: readonly string[], thread: string) =>
      turns.map((turn) => toContract(talk(turn, { thread }), names)).at(-1)?.headline;
    expect(last(['vacatures twente', 'en 10% meer?'], 'a')).toContain('= 14.410');
    expect(last(['werklozen zwolle', 'min 20%'], 'b')).toContain('= 2.800');
  });

  it('says of every number of the asker that it is none of the advice', () => {
    fc.assert(
      fc.property(fc.constantFrom(...counts), fc.integer({ min: 2, max: 1199 }), (item, own) => {
        const { headline } = lineOf(`${formatNumber(item.value)} / ${formatNumber(own)}`);
        expect(headline).toContain(`${formatNumber(own)} is een getal uit uw vraag`);
      }),
    );
  });

  it('never says what is no number, and always answers', () => {
    const signs = fc.constantFrom('+', '-', '/', '*', ':', '(', ')', '%', '=', '×', 'x', 'van', 'keer', ',', 'en');
    const numbers = fc.oneof(
      fc.constantFrom(...counts.map(({ value }) => formatNumber(value))),
      fc.integer({ min: 0, max: 20_000 }).map(String),
    );
    const text = fc.array(fc.oneof(numbers, signs, fc.constantFrom(' ', ' twente ', ' vacatures ')), { maxLength: 14 });
    fc.assert(
      fc.property(text, (parts) => {
        const line = lineOf(parts.join(' '));
        expect(line.headline).not.toBe('');
        expect(line.text).not.toMatch(/NaN|Infinity|∞|undefined/);
      }),
    );
  });
});

describe('a sum as people write it', () => {
  it.each([
    { text: 'Hoi, wat is 4.700 + 3.500 + 4.000? Dank je!', formula: '4.700 + 3.500 + 4.000 = 12.200' },
    { text: 'kun je me helpen met 15.000 / 8.700?', formula: '15.000 ÷ 8.700 = 1,72' },
    { text: '13.100 vacatures / 10.200 mensen', formula: '13.100 ÷ 10.200 = 1,28' },
    { text: '13,1k : 10,2k', formula: '13.100 ÷ 10.200 = 1,28' },
    { text: '14 400 / 7 600', formula: '14.400 ÷ 7.600 = 1,89' },
    { text: 'dertienduizend honderd gedeeld door 4700', formula: '13.100 ÷ 4.700 = 2,79' },
    { text: 'gemiddelde van 13.100, 14.400 en 15.000', formula: '(13.100 + 14.400 + 15.000) ÷ 3 = 14.166,67' },
    { text: 'verschil tussen 13.100 en 15.000', formula: '15.000 − 13.100 = 1.900' },
    { text: 'tel 4.700 en 3.800 op', formula: '4.700 + 3.800 = 8.500' },
    { text: 'trek 4.700 af van 10.200', formula: '10.200 − 4.700 = 5.500' },
    { text: 'deel 13.100 door 4.700', formula: '13.100 ÷ 4.700 = 2,79' },
    { text: 'hoeveel procent is 3.500 van 7.600', formula: '3.500 ÷ 7.600 = 46,1%' },
    { text: 'een derde van de werklozen in twente', formula: '1/3 × 4.700 = 1.566,67' },
    { text: '13.100 + 10%', formula: '13.100 + 10% × 13.100 = 14.410' },
    { text: '13.100 min 5 procent', formula: '13.100 − 5% × 13.100 = 12.445' },
    { text: '13.100 vermeerderd met 10%', formula: '13.100 + 10% × 13.100 = 14.410' },
    { text: '(13.100 + 14.400) - 10%', formula: '(13.100 + 14.400) − 10% × (13.100 + 14.400) = 24.750' },
    { text: 'vacatures twente min een kwart', formula: '13.100 − 25% × 13.100 = 9.825' },
    { text: '10% meer vacatures dan Twente nu heeft', formula: '13.100 + 10% × 13.100 = 14.410' },
    { text: 'hoeveel is 5% minder werklozen dan in Zwolle', formula: '3.500 − 5% × 3.500 = 3.325' },
    { text: 'hoeveel is een derde meer dan 8.700?', formula: '8.700 + 1/3 × 8.700 = 11.600' },
    { text: 'stel er zijn 10% meer vacatures in twente', formula: '13.100 + 10% × 13.100 = 14.410' },
    { text: 'vacatures twente keer 2', formula: '13.100 × 2 = 26.200' },
    { text: '14.400 / 83.000', formula: '14.400 ÷ 83.000 = 0,17' },
  ])('is read: $text', ({ text, formula }) => {
    expect(lineOf(text).calculation.at(-1)?.formula).toBe(formula);
  });

  it('names the other place where a number comes from there', () => {
    expect(lineOf('14.400 / 83.000').headline).toContain('volgens hoofdstuk 4');
    expect(lineOf('14.400 / 83.000').remarks.join(' ')).toContain('83.000');
  });
});

describe('a sum with its outcome', () => {
  it.each([
    { text: '13.100 / 10.200 = 1,28', starts: 'Ja. ', why: 'to the hundredth' },
    { text: 'klopt het dat 13.100 / 10.200 = 1,3?', starts: 'Ja. ', why: 'to the tenth' },
    { text: '13.100 / 10.200 = 1,5', starts: 'Nee. ', why: 'another outcome' },
    { text: '13.100 + 14.400 = 27.500, toch?', starts: 'Ja. ', why: 'a sum' },
    { text: '13.100 + 14.400 = 28.000', starts: 'Nee. ', why: 'too far' },
  ])('is judged: $text ($why)', ({ text, starts }) => {
    expect(lineOf(text).headline.startsWith(starts)).toBe(true);
  });

  it('is only asked when nothing follows the equals sign', () => {
    expect(lineOf('13.100 / 10.200 =').headline).toMatch(/^13/);
  });
});

describe('no sum', () => {
  const small = fc.integer({ min: 1, max: 31 });
  const two = (value: number) => String(value).padStart(2, '0');
  const written = fc.oneof(
    fc
      .tuple(small, fc.integer({ min: 1, max: 12 }), fc.constantFrom('-', '/', '.'))
      .map(([d, m, sign]) => `${d}${sign}${m}`),
    fc.tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 })).map(([h, m]) => `${two(h)}:${two(m)}`),
    fc
      .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 23 }))
      .map(([a, b]) => `${two(a)}:00 - ${two(b)}:00`),
    fc.integer({ min: 10_000_000, max: 99_999_999 }).map((number) => `06-${number}`),
    fc.integer({ min: 1_000_000, max: 9_999_999 }).map((number) => `038 - ${number}`),
    fc.tuple(fc.integer({ min: 1990, max: 2050 }), fc.integer({ min: 1990, max: 2050 })).map(([a, b]) => `${a}-${b}`),
    fc.tuple(small, small, fc.integer({ min: 20, max: 26 })).map(([d, m, y]) => `${d}-${(m % 12) + 1}-${y}`),
  );

  it('is in a date, a time, a period of years, a score or a number to call', () => {
    fc.assert(
      fc.property(written, (text) => {
        expect(ask(text).question.kind).not.toBe('arithmetic');
      }),
    );
  });

  it.each([
    { text: '13.000 - 15.000', why: 'the range of the advice' },
    { text: 'de helft van de vacatures in twente is technisch', why: 'a statement' },
    { text: 'een derde van het onbenut potentieel zit in zwolle', why: 'a statement' },
    { text: 'werklozen/semi-werklozen twente', why: 'a slash for and' },
    { text: 'vacatures zwolle-twente', why: 'a hyphen between names' },
  ])('is in $text ($why)', ({ text }) => {
    expect(ask(text).question.kind).not.toBe('arithmetic');
  });
});
