import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAsk } from '../../src/ask.ts';
import { formatNumber } from '../../src/text/number-format.ts';
import { toContract } from '../../src/view/contract.ts';
import { knowledge, names } from '../library.ts';

const ask = createAsk(knowledge, Date.now);
const verdict = (text: string) => toContract(ask(text, { mode: 'check' }), names).verdict;

/** Every number that a regional annex prints, as something to claim rightly and wrongly. */
const facts = knowledge.figures.flatMap((figure) => {
  const region = knowledge.regions.find(({ id, level }) => id === figure.region && level === 'labourMarketRegion');
  const measure = knowledge.measures.find(({ id }) => id === figure.measure);
  const isAnnex = figure.source.section === 'Bijlage 3' && figure.amount.form === 'number';
  if (!region || !measure || !isAnnex || figure.amount.form !== 'number') return [];
  if (figure.unit !== 'vacancies' && figure.unit !== 'persons') return [];
  return [{ region, measure, value: figure.amount.value }];
});
type Fact = (typeof facts)[number];

const claim = ({ region, measure }: Fact, value: number, hedge = '') =>
  `${region.name} heeft ${hedge}${formatNumber(value)} ${measure.name}`;
const anyFact = fc.constantFrom(...facts);
const runs = { numRuns: 60 };

describe('elk cijfer van de regionale bijlage', () => {
  it('is er voor vijf maten in drie regio’s', () => {
    expect(facts).toHaveLength(15);
  });

  it.each(facts.map((fact) => [claim(fact, fact.value), fact] as const))('klopt precies: %s', (text) => {
    expect(verdict(text)).toBe('klopt');
  });

  it.each(facts.map((fact) => [claim(fact, fact.value * 10)] as const))('klopt niet, keer tien: %s', (text) => {
    expect(verdict(text)).toBe('klopt niet');
  });

  it.each(facts.map((fact) => [claim(fact, fact.value + 100, 'ruim ')] as const))(
    'klopt niet zonder meer met ruim boven het cijfer: %s',
    (text) => {
      expect(['klopt niet', 'klopt ongeveer']).toContain(verdict(text));
    },
  );

  it.each(facts.map((fact) => [claim(fact, fact.value - 100, 'bijna ')] as const))(
    'klopt niet zonder meer met bijna onder het cijfer: %s',
    (text) => {
      expect(['klopt niet', 'klopt ongeveer', 'bron verdeeld']).toContain(verdict(text));
    },
  );

  it.each(
    facts.flatMap((fact) => [
      [claim(fact, fact.value - 1, 'meer dan '), 'klopt'] as const,
      [claim(fact, fact.value, 'meer dan '), 'klopt niet'] as const,
      [claim(fact, fact.value, 'minstens '), 'klopt'] as const,
      [claim(fact, fact.value, 'minder dan '), 'klopt niet'] as const,
      [claim(fact, fact.value, 'hooguit '), 'klopt'] as const,
    ]),
  )('geldt met een grens letterlijk: %s, %s', (text, expected) => {
    expect(verdict(text)).toBe(expected);
  });

  it.each(facts.map((fact) => [`eind 2019: ${claim(fact, fact.value)}`] as const))(
    'klopt niet voor een andere periode: %s',
    (text) => {
      expect(['klopt niet', 'niet te controleren']).toContain(verdict(text));
    },
  );
});

describe('een bewering', () => {
  it('met een cijfer dat keer tien of meer is, krijgt nooit klopt', () => {
    fc.assert(
      fc.property(anyFact, fc.integer({ min: 10, max: 500 }), (fact, factor) => {
        expect(verdict(claim(fact, fact.value * factor))).not.toBe('klopt');
      }),
      runs,
    );
  });

  it('met een ander cijfer dan het advies heeft, krijgt nooit klopt', () => {
    fc.assert(
      fc.property(anyFact, fc.integer({ min: 1, max: 400_000 }), (fact, value) => {
        fc.pre(value !== fact.value);
        expect(verdict(claim(fact, value))).not.toBe('klopt');
      }),
      runs,
    );
  });

  it('met het cijfer van een andere regio krijgt nooit klopt', () => {
    fc.assert(
      fc.property(anyFact, anyFact, (fact, other) => {
        fc.pre(fact.measure === other.measure && fact.value !== other.value);
        expect(verdict(claim(fact, other.value))).not.toBe('klopt');
      }),
      runs,
    );
  });

  it('en haar ontkenning krijgen nooit allebei klopt', () => {
    fc.assert(
      fc.property(anyFact, fc.integer({ min: 1, max: 30 }), (fact, step) => {
        const value = Math.round((fact.value * step) / 1500) * 100;
        const negated = `${fact.region.name} heeft geen ${formatNumber(value)} ${fact.measure.name}`;
        expect([verdict(claim(fact, value)), verdict(negated)]).not.toEqual(['klopt', 'klopt']);
      }),
      runs,
    );
  });

  it('houdt haar oordeel als er gepraat omheen staat', () => {
    const chat = fc.constantFrom('Goedemorgen,', 'Even checken voor de vergadering:', 'Hoi allemaal!', 'Klopt dit:');
    fc.assert(
      fc.property(anyFact, fc.boolean(), chat, (fact, isRight, before) => {
        const text = claim(fact, isRight ? fact.value : fact.value * 3);
        expect(verdict(`${before} ${text}. Alvast bedankt.`)).toBe(verdict(text));
      }),
      runs,
    );
  });
});
