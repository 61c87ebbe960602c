import { describe, expect, it } from 'vitest';
import { formatNumber } from '../../src/text/number-format.ts';
import { measures, pairsOf, printed, regions, verdictOn } from './checked.ts';

const rounded = (value: number, decimals = 0) => formatNumber(Number(value.toFixed(decimals)), decimals);
const isTrue = (holds: boolean) => (holds ? 'klopt' : 'klopt niet');

describe.each(
  measures.flatMap((measure) =>
    pairsOf(regions).map(
      ([one, other]) => [`${measure.name} in ${one.name} en ${other.name}`, measure, one, other] as const,
    ),
  ),
)('een bewering over %s', (_, measure, one, other) => {
  const [a, b] = [printed(measure.id, one.id), printed(measure.id, other.id)];
  const gap = Math.abs(a - b);

  it('klopt als de vergelijking de goede kant op wijst', () => {
    expect(verdictOn(`${one.name} heeft meer ${measure.name} dan ${other.name}`)).toBe(isTrue(a > b));
    expect(verdictOn(`Er zijn in ${one.name} minder ${measure.name} dan in ${other.name}`)).toBe(isTrue(a < b));
  });

  it('klopt met het juiste verschil, en niet met het drievoud', () => {
    const say = (value: number) => `${one.name} heeft ${formatNumber(value)} meer ${measure.name} dan ${other.name}`;
    expect(verdictOn(say(gap))).toBe(isTrue(a > b));
    expect(verdictOn(say(gap * 3))).toBe('klopt niet');
  });

  it('klopt met de juiste som, en niet met het dubbele', () => {
    const say = (value: number) => `${one.name} en ${other.name} hebben samen ${formatNumber(value)} ${measure.name}`;
    expect(verdictOn(say(a + b))).toBe('klopt');
    expect(verdictOn(say((a + b) * 2))).toBe('klopt niet');
  });

  it('klopt met het juiste aantal keren, en niet met het dubbele', () => {
    const say = (value: number) =>
      `${one.name} heeft ${rounded(value, 2)} keer zo veel ${measure.name} als ${other.name}`;
    expect(verdictOn(say(a / b))).toBe('klopt');
    expect(verdictOn(say((a / b) * 2))).toBe('klopt niet');
  });

  it('krijgt nooit klopt voor een deel van de vergelijking', () => {
    expect(verdictOn(`${one.name} heeft meer ${measure.name} dan ${other.name} in de zorg`)).not.toBe('klopt');
  });
});

describe.each(measures.map((measure) => [measure.name, measure] as const))('de rangorde van %s', (_, measure) => {
  const ordered = [...regions].sort((a, b) => printed(measure.id, b.id) - printed(measure.id, a.id));
  const total = regions.reduce((sum, { id }) => sum + printed(measure.id, id), 0);

  it.each(regions.map((region) => [region.name, region] as const))(
    'klopt alleen voor de goede regio: %s',
    (_n, region) => {
      const most = `${region.name} heeft van de drie regio’s de meeste ${measure.name}`;
      const least = `Het aantal ${measure.name} is het laagst in ${region.name}`;
      expect(verdictOn(most)).toBe(isTrue(region === ordered[0]));
      expect(verdictOn(least)).toBe(isTrue(region === ordered.at(-1)));
    },
  );

  it('heeft een som van de drie regio’s, maar geen cijfer voor de provincie', () => {
    expect(verdictOn(`De drie regio’s hebben samen ${formatNumber(total)} ${measure.name}`)).toBe('klopt');
    expect(verdictOn(`De provincie Overijssel heeft ${formatNumber(total)} ${measure.name}`)).toBe(
      'niet te controleren',
    );
  });

  it('geldt met “elke” en “geen enkele” voor alle drie', () => {
    const [most, , least] = ordered.map(({ id }) => printed(measure.id, id));
    if (most === undefined || least === undefined) throw new Error('There are three regions');
    const elke = (value: number) => `In elke regio zijn er meer dan ${formatNumber(value)} ${measure.name}`;
    const geen = (value: number) => `In geen enkele regio zijn er meer dan ${formatNumber(value)} ${measure.name}`;
    expect([elke(least - 100), elke(least), geen(most), geen(least)].map(verdictOn)).toEqual([
      'klopt',
      'klopt niet',
      'klopt',
      'klopt niet',
    ]);
  });
});

describe.each(
  regions.flatMap((region) =>
    pairsOf(measures).map(
      ([over, under]) => [`${over.name} en ${under.name} in ${region.name}`, region, over, under] as const,
    ),
  ),
)('een verhouding tussen %s', (_, region, over, under) => {
  const ratio = printed(over.id, region.id) / printed(under.id, region.id);

  it('klopt in de precisie van de bewering, en niet met het drievoud', () => {
    const say = (value: string) => `In ${region.name} zijn er ${value} ${over.name} per ${under.one}`;
    expect(verdictOn(say(rounded(ratio, 2)))).toBe('klopt');
    expect(verdictOn(say(rounded(ratio * 3, 1)))).toBe('klopt niet');
  });
});

describe('een aandeel', () => {
  const parts = measures.filter(({ id }) => id !== 'openVacancies' && id !== 'unusedPotential');

  it.each(regions.flatMap((region) => parts.map((part) => [part.name, region.name, part, region] as const)))(
    'van %s in %s klopt van het geheel, en niet van iets anders',
    (_part, _region, part, region) => {
      const share = (printed(part.id, region.id) / printed('unusedPotential', region.id)) * 100;
      const say = (value: number, whole: string) => `${rounded(value)}% van ${whole} in ${region.name} is ${part.one}`;
      expect(verdictOn(say(share, 'de onbenutte werkzoekenden'))).toBe('klopt');
      expect(verdictOn(say(share + 15, 'de onbenutte werkzoekenden'))).toBe('klopt niet');
      expect(verdictOn(say(share, 'de beroepsbevolking'))).not.toBe('klopt');
      expect(verdictOn(say(share, 'de inwoners'))).not.toBe('klopt');
    },
  );
});
