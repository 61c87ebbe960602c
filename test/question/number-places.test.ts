import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Figure } from '../../src/knowledge/knowledge.ts';
import { isOfFigure } from '../../src/question/stated-number.ts';
import { quantities } from '../../src/text/quantity.ts';
import { tokenize } from '../../src/text/token.ts';
import { knowledge, newBot } from '../library.ts';

const { line } = newBot();

/** A figure's number as people type it. */
function typed({ amount, unit }: Figure): string | undefined {
  if (amount.form === 'since') return undefined;
  const value = amount.form === 'number' ? amount.value : amount.max;
  const number = new Intl.NumberFormat('nl-NL').format(value);
  if (unit === 'percent') return `${number}%`;
  if (unit === 'factor') return `${number} keer`;
  return unit === 'oneIn' ? `1 op de ${number}` : number;
}

describe('een getal', () => {
  it.each(knowledge.figures.flatMap((figure) => ({ figure, id: figure.id, number: typed(figure) })))(
    'brengt bij zijn cijfer: $id ($number)',
    ({ figure, number }) => {
      if (!number) return;
      const { figures, kind } = line(`waar staat ${number}?`);
      expect(kind).not.toBe('notFound');
      expect(figures).toContainEqual(expect.objectContaining({ id: figure.id }));
    },
  );

  it.each(
    knowledge.entries.flatMap(({ id, gist }) =>
      quantities(tokenize(gist))
        .filter(({ form, value }) => form === 'percent' || (form === 'number' && value >= 100))
        .map(({ form, value }) => ({ id, number: `${value}${form === 'percent' ? '%' : ''}` })),
    ),
  )('brengt bij de tekst die het noemt: $id ($number)', ({ id, number }) => {
    expect(line(`waar staat ${number.replace('.', ',')}`).entries).toContain(id);
  });

  it('dat het advies niet heeft, wordt geweigerd zonder cijfer', () => {
    fc.assert(
      fc.property(fc.integer({ min: 101, max: 999_999 }), (value) => {
        const number = { form: 'number', value, step: 1 } as const;
        fc.pre(!knowledge.figures.some((figure) => isOfFigure(number, figure)));
        const { kind, figures } = line(`waar staat het getal ${value}`);
        const inText = knowledge.entries.some(({ title, gist, details }) =>
          [title, gist, ...details].some((text) => text.replaceAll('.', '').includes(String(value))),
        );
        if (!inText) expect(kind).toBe('notFound');
        expect(figures).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

describe('de vraag naar een getal', () => {
  it.each([
    { ask: '67%?', says: ['hoofdstuk 4', 'eind 2019'], why: 'een los percentage' },
    { ask: 'waar komt 13.100 vandaan', says: ['bijlage 3', 'Twente'], why: 'herkomst' },
    { ask: 'welk cijfer is 7.600', says: ['Regio Zwolle'], why: 'wat het is' },
    { ask: 'wat is 8.700?', says: ['Stedendriehoek'], why: 'wat is' },
    { ask: 'wat betekent 83.000', says: ['hoofdstuk 4', 'Regio Zwolle'], why: 'een getal dat bijlage 3 tegenspreekt' },
    { ask: '13.000 tot 15.000?', says: ['hoofdstuk 4', '13.000 tot 15.000'], why: 'een bereik' },
    { ask: 'waar staan die 4.700 mensen', says: ['Bijlage 3: ', 'Hoofdstuk 4: '], why: 'twee plekken' },
    { ask: 'een kwart?', says: ['hoofdstuk 5'], why: 'een deel in woorden' },
    { ask: '25%?', says: ['hoofdstuk 5'], why: 'een kwart is 25%' },
    { ask: 'waar staat 4,5 miljoen', says: ['bijlage 2'], why: 'miljoen' },
    { ask: 'welke regio heeft 15.000 vacatures', says: ['Stedendriehoek'], why: 'van wie het is' },
    { ask: 'noemt het advies 36%', says: ['hoofdstuk 5'], why: 'of het erin staat' },
    { ask: 'klopt 67%?', says: ['67% staat in hoofdstuk 4'], why: 'een getal alleen is geen bewering' },
    { ask: 'staat 13.000 in hoofdstuk 4?', says: ['13.000 staat in hoofdstuk 4'], why: 'in een hoofdstuk' },
    { ask: 'staat 13.100 in hoofdstuk 4?', says: ['13.100 staat niet in hoofdstuk 4'], why: 'het staat in bijlage 3' },
    { ask: '13.100 en 14.400?', says: ['13.100 en 14.400 staan in', 'Twente', 'Zwolle'], why: 'twee getallen' },
    { ask: '13.100 of 12.345?', says: ['12.345 staat er niet in', 'Twente'], why: 'een van twee' },
    { ask: 'tussen 13.000 en 15.000?', says: ['13.000 tot 15.000 staat'], why: 'een bereik met en' },
    { ask: '66%?', says: ['66% staat niet in het advies'], never: '67%', why: 'een ander percentage is geen antwoord' },
    { ask: '2', says: ['Aanbeveling 2'], why: 'een klein getal is een aanbeveling' },
  ])('$ask: $why', ({ ask, says, never }) => {
    const { headline } = newBot().line(ask);
    for (const part of says) expect(headline).toContain(part);
    if (never) expect(headline).not.toContain(never);
  });

  it.each([
    { ask: 'waar staat 1,28', offers: 'Wel uit te rekenen: ', says: '13.100 tegenover 10.200', why: 'een verhouding' },
    { ask: 'waar komt 42.500 vandaan', offers: 'Wel uit te rekenen: ', says: 'samen: 42.500', why: 'een som' },
    { ask: '46%?', offers: 'Wel uit te rekenen: ', says: '46,1%', why: 'een aandeel, in elke regio die het heeft' },
    { ask: '1.900?', offers: 'Wel uit te rekenen: ', says: '1.900', why: 'een verschil' },
    { ask: '13.120?', offers: 'Wel in het advies: ', says: '13.100 staat in bijlage 3', why: 'bijna een cijfer' },
  ])('$ask staat er niet, en krijgt eronder wat wel kan: $why', ({ ask, offers, says }) => {
    const { kind, text } = newBot().line(ask);
    expect(kind).toBe('notFound');
    expect(text.split(offers)[1]).toContain(says);
  });

  it('staat in een gesprek op zichzelf', () => {
    const bot = newBot();
    bot.line('vacatures twente', 'a');
    expect(bot.line('waar staat 67%', 'a').headline).toContain('hoofdstuk 4');
    expect(bot.line('waar staat dat', 'a').headline).toContain('Hoofdstuk 4');
  });
});
