import { describe, expect, it } from 'vitest';
import { formatNumber } from '../../src/text/number-format.ts';
import { check, measures, pairsOf, printed, regions, verdictOn } from './checked.ts';

const slots = regions.flatMap((region) =>
  measures.map((measure) => ({ region, measure, value: printed(measure.id, region.id) })),
);
type Slot = (typeof slots)[number];

const claim = ({ region, measure }: Slot, amount: string) => `In ${region.name} zijn ${amount} ${measure.name}`;
const label = (slot: Slot) => `${slot.measure.name} in ${slot.region.name}`;
const each = slots.map((slot) => [label(slot), slot] as const);

describe.each(each)('een bewering over %s', (_, slot) => {
  const say = (value: number, hedge = '') => claim(slot, `${hedge}${formatNumber(value)}`);
  const { value } = slot;

  it('klopt in elke schrijfwijze van het getal', () => {
    const written = [String(value), formatNumber(value), `${formatNumber(value / 1000)} duizend`];
    expect(written.map((amount) => verdictOn(claim(slot, amount)))).toEqual(['klopt', 'klopt', 'klopt']);
  });

  it('klopt ongeveer met een kale afronding', () => {
    expect(verdictOn(say(value + Math.round(value * 0.02)))).toBe('klopt ongeveer');
  });

  it('klopt met een slag om de arm die past, en niet met een die niet past', () => {
    expect(verdictOn(say(Math.round(value * 1.04), 'ongeveer '))).toBe('klopt');
    expect(verdictOn(say(value + 100, 'bijna '))).toBe('klopt');
    expect(verdictOn(say(Math.round(value * 1.2), 'ongeveer '))).toBe('klopt niet');
    expect(verdictOn(say(Math.round(value * 1.5), 'bijna '))).toBe('klopt niet');
    expect(verdictOn(say(Math.round(value * 1.2), 'ruim '))).toBe('klopt niet');
  });

  it('klopt tot aan een grens, en niet een stap erover', () => {
    expect(verdictOn(claim(slot, `tussen de ${formatNumber(value - 100)} en ${formatNumber(value + 100)}`))).toBe(
      'klopt',
    );
    expect(verdictOn(claim(slot, `tussen de ${formatNumber(value + 100)} en ${formatNumber(value + 500)}`))).toBe(
      'klopt niet',
    );
    expect(verdictOn(say(value - 100, 'niet meer dan '))).toBe('klopt niet');
    expect(verdictOn(say(value + 100, 'minstens '))).toBe('klopt niet');
  });

  it('klopt niet met een cijfer van een andere regio, en zegt van welke', () => {
    const others = regions.filter(({ id }) => printed(slot.measure.id, id) !== value);
    for (const { id } of others) {
      const { verdict, reason } = check(say(printed(slot.measure.id, id)));
      expect([verdict, reason]).toEqual(['klopt niet', 'other-region']);
    }
  });

  it('klopt niet met een tiende of het tienvoud', () => {
    expect([value / 10, value * 10].map((wrong) => verdictOn(say(wrong)))).toEqual(['klopt niet', 'klopt niet']);
  });

  it('krijgt nooit klopt voor een deel, een groep, een andere plaats of een ander moment', () => {
    const narrower = ['in de zorg', 'voor jongeren', 'in Almelo', 'zonder diploma', 'eind 2019', 'per maand'];
    expect(narrower.filter((more) => verdictOn(`${say(value)} ${more}`) === 'klopt')).toEqual([]);
  });

  it('krijgt nooit klopt met een bijvoeglijk naamwoord dat het cijfer verengt', () => {
    const adjectives = ['jonge', 'langdurige', 'nieuwe', 'vrouwelijke', 'vervulde', 'buitenlandse', 'tijdelijke'];
    const narrowed = adjectives.map((word) => claim(slot, `${formatNumber(value)} ${word}`));
    expect(narrowed.filter((text) => verdictOn(text) === 'klopt')).toEqual([]);
  });
});

describe('een cijfer bij een andere maat', () => {
  it.each(pairsOf(measures).map(([one, other]) => [one.name, other.name, one, other] as const))(
    'van %s klopt niet voor %s',
    (_name, _other, one, other) => {
      const swapped = regions.filter(({ id }) => printed(one.id, id) !== printed(other.id, id));
      for (const { id, name } of swapped) {
        expect(verdictOn(`${name} heeft ${formatNumber(printed(one.id, id))} ${other.name}`)).not.toMatch(/^klopt$/);
      }
    },
  );
});
