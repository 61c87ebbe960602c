import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { byId } from '../../src/answer/find-by-id.ts';
import { formatFigure } from '../../src/view/format.ts';
import { readCases } from '../cases.ts';
import { knowledge, names, newBot } from '../library.ts';

const general = new Set(knowledge.regions.filter(({ level }) => level !== 'labourMarketRegion').map(({ id }) => id));

describe('een cijfer volgens een hoofdstuk of bijlage', () => {
  const { line } = newBot();

  it.each(knowledge.figures)('$id staat voorop als zijn hoofdstuk genoemd wordt', (figure) => {
    const place = general.has(figure.region) ? '' : names.region(figure.region).name;
    const { section } = figure.source;
    const { headline, sources } = line(
      `${names.measure(figure.measure).name} ${place} volgens ${section.toLowerCase()}`,
    );
    expect(sources.map((source) => source.section)).toEqual([section]);
    expect(headline).toContain(formatFigure(figure));
  });

  it.each(
    knowledge.remarks
      .filter(({ kind }) => kind === 'contradiction')
      .flatMap(({ id, text, figures }) => figures.map((figure) => ({ id, text, figure }))),
  )('$figure komt met de tegenspraak $id', ({ text, figure: id }) => {
    const { measure, region, source } = byId(knowledge.figures, id);
    const place = general.has(region) ? '' : names.region(region).name;
    const answer = line(`${names.measure(measure).name} ${place} volgens ${source.section}`);
    expect(answer.remarks).toContain(text);
  });

  it.each([
    ['hfst 4', 'afkorting'],
    ['hfst. 4', 'afkorting met punt'],
    ['h4', 'zo schrijven mensen het in een vergadering'],
    ['hoofdstuk vier', 'getal als woord'],
    ['het vierde hoofdstuk', 'rangtelwoord'],
    ['hoofdstuk4', 'aan elkaar'],
    ['HOOFDSTUK 4', 'hoofdletters'],
    ['hoofdstk 4', 'typefout'],
  ])('verstaat ‘%s’: %s', (place) => {
    expect(line(`gwu zwolle volgens ${place}`).headline).toContain('83.000');
  });
});

describe('een vraag bij een hoofdstuk of bijlage', () => {
  it.each([
    {
      ask: 'wat zegt hoofdstuk 4 over het onbenut potentieel',
      says: ['83.000', '31.300', 'Voor Twente apart staat daar geen cijfer'],
      why: 'hoofdstuk 4 noemt Twente niet',
    },
    {
      ask: 'onbenut potentieel twente volgens hoofdstuk 4',
      says: ['Hoofdstuk 4 noemt geen cijfer', 'in Twente'],
      never: '10.200',
      why: 'het cijfer van bijlage 3 is geen antwoord, alleen een aanbod',
    },
    {
      ask: 'hoeveel werklozen in twente volgens hoofdstuk 4',
      says: ['3.500 tot 4.700', 'Voor Twente apart staat daar geen cijfer'],
      never: 'Twente 4.700',
      why: 'hoofdstuk 4 geeft alleen een bereik',
    },
    {
      ask: 'technische vacatures volgens bijlage 3',
      says: ['Bijlage 3 noemt geen cijfer'],
      why: 'alleen in hoofdstuk 4',
    },
    {
      ask: 'verschil tussen hoofdstuk 4 en bijlage 3 in werkzoekenden zwolle',
      says: ['Volgens hoofdstuk 4', '83.000', 'Volgens bijlage 3', '7.600'],
      why: 'twee plekken naast elkaar',
    },
    {
      ask: 'vacatures per werkzoekende in zwolle volgens bijlage 3',
      says: ['Volgens bijlage 3', '1,89'],
      why: 'een berekening met de cijfers van die plek',
    },
    {
      ask: 'hoeveel meer werkzoekenden heeft zwolle dan stedendriehoek volgens hoofdstuk 4',
      says: ['Volgens hoofdstuk 4', '83.000', '31.300', '51.700'],
      why: 'rekent met wat daar staat',
    },
    { ask: 'uitzonderingen twente volgens hoofdstuk 4', says: ['‘Krap’'], never: 'iets minder', why: 'typering daar' },
    {
      ask: 'uitzonderingen twente volgens bijlage 3',
      says: ['iets minder krap'],
      never: '‘Krap’',
      why: 'typering daar',
    },
    { ask: 'vacatures twente volgens hoofdstuk 12', says: ['geen hoofdstuk 12'], never: '13.100', why: 'bestaat niet' },
    { ask: 'wat zegt hoofdstuk 5 over alle sectoren', says: ['vrijwel alle sectoren'], why: 'tekst van dat hoofdstuk' },
    { ask: 'noordwest veluwe volgens hoofdstuk 9', says: ['Noordwest-Veluwe'], why: 'zo noemt hoofdstuk 9 het' },
    { ask: 'wanneer is het advies uitgekomen volgens hoofdstuk 9', says: ['mei 2023'], why: 'het colofon zegt juni' },
    { ask: 'wat is het verschil tussen hoofdstuk 4 en bijlage 3', says: ['kanttekeningen'], why: 'alle tegenspraak' },
    { ask: 'welke fouten staan in hoofdstuk 8', says: ['hoofdstuk 8', 'kanttekeningen'], why: 'verwijzingen' },
    { ask: 'welke fouten staan in hoofdstuk 6', says: ['kanttekening'], why: 'ook met één' },
    {
      ask: 'hoeveel parttimers noemt bijlage 2',
      says: ['Volgens bijlage 2', '4,5 miljoen'],
      never: '1.600',
      why: 'een zelfstandig naamwoord met twee maten: daar staat de andere',
    },
    {
      ask: 'hoeveel deeltijders telt mariska ten heuw',
      says: ['4,5 miljoen'],
      why: 'al haar tekst staat in bijlage 2',
    },
    {
      ask: 'in hoofdstuk 4 staat toch 83.000?',
      says: ['Volgens hoofdstuk 4', '83.000', 'Bijlage 3 noemt 7.600'],
      why: 'alleen een getal en een hoofdstuk',
    },
    { ask: 'hoofdstuk 4', says: ['Hoofdstuk 4 gaat over'], why: 'naar het hoofdstuk zelf gevraagd' },
  ])('$ask: $why', ({ ask, says, never }) => {
    const { headline } = newBot().line(ask);
    for (const part of says) expect(headline).toContain(part);
    if (never) expect(headline).not.toContain(never);
  });

  it('zegt waarom een hoofdstuk zwijgt, en biedt aan wat er elders staat', () => {
    const { remarks, text } = newBot().line('onbenut potentieel twente volgens hoofdstuk 4');
    expect(remarks.join(' ')).toContain('Twente ontbreekt daar');
    expect(text).toContain('10.200');
  });

  it('noemt wat er elders staat, als geen kanttekening dat al zegt', () => {
    const { text } = newBot().line('werklozen zwolle volgens hoofdstuk 4');
    expect(text).toContain('Bijlage 3 noemt 3.500 in Regio Zwolle');
  });
});

describe('wat zonder hoofdstuk geweigerd wordt', () => {
  const { line } = newBot();
  const traps = readCases('traps', z.array(z.looseObject({ q: z.string() })));

  it.each(traps.flatMap(({ q }) => ['hoofdstuk 4', 'bijlage 3'].map((place) => `${q} volgens ${place}`)))(
    'wordt het met een hoofdstuk ook: %s',
    (ask) => {
      const { kind, figures } = line(ask);
      expect(kind).toBe('notFound');
      expect(figures).toEqual([]);
    },
  );

  it.each([
    ['vacatures groningen volgens hoofdstuk 4', 'een plaats zonder cijfers'],
    ['vacatures in deventer volgens bijlage 3', 'een gemeente'],
    ['vacatures zwolle in 2023 volgens hoofdstuk 4', 'een ander jaar'],
    ['vacatures per werkgever volgens bijlage 3', 'per iets waarvan geen aantal is'],
    ['hoofdstuk 4 zegt 83.000 inwoners', 'een getal van iets anders'],
    ['als de helft van de werklozen in twente werk vindt volgens hoofdstuk 4', 'hoofdstuk 4 heeft daar geen aantal'],
  ])('%s: %s', (ask) => {
    expect(line(ask).kind).toBe('notFound');
  });
});

describe('een vervolgvraag over een hoofdstuk of bijlage', () => {
  it.each([
    {
      turns: ['onbenut potentieel zwolle', 'in hoofdstuk 4 staat toch iets anders?', 'en volgens bijlage 3?'],
      says: ['7.600', '83.000', '7.600'],
    },
    { turns: ['sinds wanneer is het krap in twente', 'en volgens hoofdstuk 4?'], says: ['2e kwartaal', 'eind 2018'] },
    { turns: ['groei vacatures stedendriehoek', 'wat zegt bijlage 3 daarover'], says: ['67%', 'bijna 4 keer'] },
    { turns: ['groei vacatures stedendriehoek', 'en in hoofdstuk 4?'], says: ['67%', '67%'] },
    { turns: ['gwu zwolle volgens hoofdstuk 4', 'en stedendriehoek?'], says: ['83.000', '31.300'] },
    { turns: ['vacatures groningen', 'en volgens hoofdstuk 4?'], says: ['Groningen', 'geen cijfers'] },
    { turns: ['vacatures twente volgens hoofdstuk 12', 'en hoofdstuk 4?'], says: ['geen hoofdstuk', '13.000 tot'] },
    { turns: ['gwu zwolle', 'en in bijlage 2?'], says: ['7.600', 'Bijlage 2 noemt geen cijfer'] },
    { turns: ['klopt het dat er in zwolle 83.000 werkzoekenden zijn', 'en in bijlage 3?'], says: ['', '7.600'] },
    { turns: ['wat staat er in hoofdstuk 5', 'en in bijlage 2?'], says: ['Hoofdstuk 5 gaat', 'Bijlage 2 gaat over'] },
    { turns: ['uitzonderingen twente volgens bijlage 3', 'en in hoofdstuk 4?'], says: ['iets minder', '‘Krap’'] },
  ])('$turns', ({ turns, says }) => {
    const { line } = newBot();
    turns.forEach((turn, index) => {
      expect(line(turn, 'a').headline).toContain(says[index]);
    });
  });
});
