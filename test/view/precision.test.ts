import { describe, expect, it } from 'vitest';
import { calculationsIn } from '../../src/answer/calculated.ts';
import { precisionLines } from '../../src/view/sentences/precision.ts';
import { newBot } from '../library.ts';
import { ask, typed } from './library.ts';

const tooPrecise = 'De bewering is preciezer dan de cijfers in het advies toelaten.';
const linesOf = (text: string) => precisionLines(ask(text)).join(' ');

/** Every pair of ends in a sentence, as numbers. */
function endsIn(text: string): readonly (readonly [low: number, high: number])[] {
  const number = (typedNumber = '') => Number(typedNumber.replaceAll('.', '').replace(',', '.'));
  return [...text.matchAll(/tussen (-?[\d.,]+)%? en (-?[\d.,]+\d)%?/g)].map(([, low, high]) => [
    number(low),
    number(high),
  ]);
}

describe('how precise an outcome is', () => {
  it.each([
    { text: 'vacatures per werkzoekende in twente', says: 'ligt de uitkomst tussen 1,27 en 1,3.', why: 'ratio' },
    {
      text: 'vacatures per werkzoekende per regio',
      says: 'in Regio Zwolle tussen 1,87 en 1,92, in Stedendriehoek',
      why: 'ratios, one sentence',
    },
    { text: 'aandeel werklozen zwolle', says: 'tussen 45% en 47,1%', why: 'share' },
    {
      text: 'vergelijk vacatures van twente en zwolle',
      says: 'het verschil tussen 1.200 en 1.400 en de verhouding tussen 1,09 en 1,11',
      why: 'difference and ratio',
    },
    { text: '13.100 / 10.200', says: 'tussen 1,27 en 1,3', why: 'typed sum' },
    { text: 'klopt het dat er 1,8947 vacatures per werkzoekende zijn in zwolle', says: tooPrecise, why: 'decimals' },
  ])('is told: $text ($why)', ({ text, says }) => {
    expect(linesOf(text)).toContain(says);
  });

  it.each([
    ['vacatures twente', 'a printed figure is what it is'],
    ['opbouw onbenut potentieel twente', 'parts are printed figures'],
    ['klopt het dat Twente 13.100 vacatures heeft', 'a printed figure'],
  ])('is not told of %s: %s', (text) => {
    expect(linesOf(text)).toBe('');
  });

  it.each([
    'klopt het dat er 1,89 vacatures per werkzoekende zijn in zwolle',
    'klopt het dat er ongeveer 1,8947 vacatures per werkzoekende zijn in zwolle',
    'klopt het dat 46,1% van het onbenut potentieel in twente werkloos is',
  ])('is no reproach to a claim as precise as the bot: %s', (text) => {
    expect(linesOf(text)).not.toContain(tooPrecise);
  });

  it('holds the outcome, and all that rounding leaves open', () => {
    const wrong = typed.filter((text) => {
      const answer = ask(text);
      if (answer.body.kind === 'comparison') return false;
      const ends = endsIn(precisionLines(answer).join(' '));
      const calculations = calculationsIn(answer.body);
      return ends.some(
        ([low, high]) => !calculations.some(({ bounds }) => low <= bounds.low + 1e-6 && high >= bounds.high - 1e-6),
      );
    });
    expect(wrong).toEqual([]);
  });

  it('is never in the headline, and is one of the remarks for machines', () => {
    const { headline, remarks } = newBot().line('vacatures per werkzoekende in twente');
    expect(headline).not.toContain('afgerond');
    expect(remarks.join(' ')).toContain('tussen 1,27 en 1,3');
  });
});
