import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatNumber } from '../../src/text/number-format.ts';
import { numberWord } from '../../src/text/number-words.ts';
import { quantities } from '../../src/text/quantity.ts';
import { tokenize } from '../../src/text/token.ts';

const readBack = (text: string) => quantities(tokenize(text)).map(({ value }) => value);
/** A year is read as a period, so it cannot come back as a number. */
const isYear = (value: number) => Number.isInteger(value) && value >= 1900 && value < 2100;

describe('a number', () => {
  it.each([
    [13100, '13.100'],
    [1200, '1.200'],
    [0, '0'],
    [1_300_000, '1.300.000'],
    [1.8947, '1,89'],
    [66.6666, '66,67'],
  ])('%d is written as %s', (value, text) => {
    expect(formatNumber(value)).toBe(text);
  });

  it('has no other spaces or signs than a reader can type', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1e9, noNaN: true }), (value) => /^[\d.,]+$/.test(formatNumber(value))),
    );
  });

  it('that was formatted is read back as the same number', () => {
    fc.assert(
      fc.property(fc.nat(99_999_999), (value) => {
        expect(readBack(formatNumber(value))).toEqual([value]);
      }),
    );
  });

  it('with decimals is read back too', () => {
    const cents = fc.integer({ min: 0, max: 9_999_999 }).map((value) => value / 100);
    fc.assert(
      fc.property(cents, (value) => {
        expect(readBack(formatNumber(value))).toEqual([value]);
      }),
    );
  });

  it('without points is read as well', () => {
    fc.assert(
      fc.property(fc.nat(99_999_999), (value) => {
        fc.pre(!isYear(value));
        expect(readBack(String(value))).toEqual([value]);
      }),
    );
  });

  it('is refused with decimals that no reader wants', () => {
    expect(() => formatNumber(1, 9)).toThrow('Cannot format with 9 decimals: take 0 to 4');
  });
});

const units = ['', 'een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen'];
const teens = [
  'tien',
  'elf',
  'twaalf',
  'dertien',
  'veertien',
  'vijftien',
  'zestien',
  'zeventien',
  'achttien',
  'negentien',
];
const tens = ['', '', 'twintig', 'dertig', 'veertig', 'vijftig', 'zestig', 'zeventig', 'tachtig', 'negentig'];

/** A number in Dutch words, normalised, as the spelling rules write it. */
function inWords(value: number): string {
  if (value < 10) return units[value] ?? '';
  if (value < 20) return teens[value - 10] ?? '';
  if (value < 100) {
    const unit = units[value % 10];
    return unit ? `${unit}en${tens[Math.floor(value / 10)]}` : (tens[value / 10] ?? '');
  }
  if (value < 1000) return `${value < 200 ? '' : units[Math.floor(value / 100)]}honderd${inWords(value % 100)}`;
  return `${value < 2000 ? '' : inWords(Math.floor(value / 1000))}duizend${inWords(value % 1000)}`;
}

describe('a number word', () => {
  it('is read for every number below a million', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999 }), (value) => {
        expect(numberWord(inWords(value))).toBe(value);
      }),
      { numRuns: 2000 },
    );
  });

  it.each(['fiets', 'vacature', 'driehoek', 'eenheid', 'tweede', 'vierkant', 'en', ''])('is not "%s"', (word) => {
    expect(numberWord(word)).toBeUndefined();
  });
});
