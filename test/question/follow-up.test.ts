import { describe, expect, it } from 'vitest';
import { newBot } from '../library.ts';

interface Talk {
  readonly turns: readonly string[];
  /** What the headline of the last turn says. */
  readonly says: string;
  readonly why: string;
}

function lastOf(turns: readonly string[]) {
  const { line } = newBot();
  return turns.map((turn) => line(turn, 'a')).at(-1);
}

describe('een ander beginpunt', () => {
  it.each<Talk>([
    {
      turns: ['hoeveel meer vacatures dan eind 2019 in zwolle', 'en met begin 2016?'],
      says: 'bijna 4 keer',
      why: 'met',
    },
    {
      turns: ['groei vacatures stedendriehoek sinds eind 2019', 'en begin 2016?'],
      says: 'bijna 4 keer',
      why: 'zonder met',
    },
    { turns: ['groei vacatures twente sinds begin 2016', 'en met eind 2019?'], says: '3 tot 4 keer', why: 'andersom' },
    { turns: ['vacatures zwolle', 'en met begin 2016?'], says: 'bijna 4 keer', why: 'na een aantal: vergeleken met' },
    { turns: ['vacatures twente', 'en begin 2016?'], says: 'geen cijfer', why: 'het aantal van toen staat er niet in' },
    { turns: ['groei vacatures twente sinds eind 2019', 'en met 2010?'], says: 'geen cijfer', why: 'geen beginpunt' },
  ])('$turns: $why', ({ turns, says }) => {
    expect(lastOf(turns)?.headline).toContain(says);
  });
});

describe('van wanneer iets is', () => {
  it.each<Talk>([
    { turns: ['vacatures twente', 'uit welk jaar?'], says: 'eind 2e kwartaal 2022', why: 'cijfer' },
    { turns: ['werklozen zwolle', 'van wanneer is dat?'], says: 'november 2022', why: 'cijfer' },
    {
      turns: ['vergelijk vacatures van twente en zwolle', 'welk kwartaal?'],
      says: 'kwartaal 2022',
      why: 'vergelijking',
    },
    { turns: ['vacatures per werkzoekende twente', 'van welk jaar is dat cijfer?'], says: 'november 2022', why: 'som' },
    { turns: ['twente', 'van wanneer zijn die cijfers?'], says: 'november 2022', why: 'regiokaart' },
    { turns: ['67%?', 'van wanneer is dat?'], says: 'vergelijkt met eind 2019', why: 'met wat het vergeleken wordt' },
    { turns: ['klopt het dat twente 13.100 vacatures heeft', 'uit welk jaar?'], says: '2022', why: 'na een controle' },
    { turns: ['schaarse beroepen twente', 'uit welk jaar?'], says: 'november 2022', why: 'beroepen' },
    { turns: ['welk advies ging over digitalisering', 'uit welk jaar'], says: '2021', why: 'tekst met een datum' },
    { turns: ['wat is het stap-budget', 'uit welk jaar?'], says: 'geen datum', why: 'tekst zonder datum' },
    {
      turns: ['aandeel werkenden in de zorg', 'uit welk jaar?'],
      says: 'Bij de rest noemt het advies geen',
      why: 'deels',
    },
    { turns: ['schaarse beroepen twente', 'bron?'], says: 'Bijlage 3', why: 'ook de bron van een lijst' },
  ])('$turns: $why', ({ turns, says }) => {
    expect(lastOf(turns)?.headline).toContain(says);
  });
});

describe('een onderdeel van de lijst hierboven', () => {
  it.each<Talk>([
    {
      turns: ['wat zijn de ambities van de provincie', 'leg de tweede uit'],
      says: 'Wendbaar',
      why: 'gevonden teksten',
    },
    {
      turns: ['wat adviseert de landelijke ser', 'leg de tweede uit', 'en de eerste?'],
      says: 'Betere',
      why: 'zelfde lijst',
    },
    {
      turns: ['opbouw onbenut potentieel twente', 'leg de tweede uit'],
      says: 'Werkloze: ',
      why: 'uitleg van een indicator',
    },
    { turns: ['opbouw onbenut potentieel twente', 'en de laatste?'], says: '3.800 semi', why: 'het cijfer zelf' },
    { turns: ['welke regio heeft de meeste vacatures', 'welke staat tweede?'], says: 'Regio Zwolle', why: 'ranglijst' },
    { turns: ['vacatures per werkzoekende per regio', 'en de 2e?'], says: '1,72', why: 'verhoudingen, op volgorde' },
    { turns: ['vacatures per regio', 'nummer 3'], says: '15.000', why: 'cijfers' },
    { turns: ['schaarse beroepen twente', 'en de tweede?'], says: 'rchitecten', why: 'beroepen' },
    { turns: ['uitzonderingen twente', 'leg de tweede uit'], says: 'Creatief', why: 'beroepsklassen' },
    { turns: ['tegenstrijdigheden', 'leg de tweede uit'], says: 'tellen op tot', why: 'kanttekeningen' },
    { turns: ['wat staat er in hoofdstuk 5', 'leg de derde uit'], says: 'VAKbeweging', why: 'een hoofdstuk' },
    {
      turns: ['kan de werkvloer met minder papier', 'de tweede'],
      says: 'Erkenning van buitenlandse',
      why: 'bedoelt u',
    },
    { turns: ['alle aanbevelingen', 'leg de tweede uit'], says: 'Aanbeveling 2', why: 'met een eigen nummer' },
    { turns: ['aanbeveling 2', 'en de derde?'], says: 'Aanbeveling 3', why: 'eigen nummer gaat voor plaats' },
    {
      turns: ['wat zijn de ambities van de provincie', 'leg de tiende uit'],
      says: 'het zijn er 3',
      why: 'zoveel zijn er niet',
    },
  ])('$turns: $why', ({ turns, says }) => {
    expect(lastOf(turns)?.headline).toContain(says);
  });

  it('geldt alleen in het eigen gesprek', () => {
    const { line } = newBot();
    line('wat adviseert de landelijke ser', 'a');
    expect(line('leg de tweede uit', 'b').headline).not.toContain('Continuïteit');
  });
});

describe('wat een gesprek al langs ging', () => {
  it.each<Talk>([
    { turns: ['vacatures zwolle', 'en twente', 'samen?'], says: '27.500', why: 'twee regio’s, een voor een' },
    {
      turns: ['vacatures zwolle', 'en twente', 'en stedendriehoek', 'samen?'],
      says: '42.500',
      why: 'drie, een voor een',
    },
    { turns: ['werklozen twente', 'en semi-werklozen', 'samen?'], says: '8.500', why: 'twee delen van één regio' },
    {
      turns: ['deeltijders zwolle', 'en werklozen', 'en semi-werklozen', 'totaal?'],
      says: '7.600 mensen',
      why: 'alle delen zijn het geheel',
    },
    { turns: ['vacatures zwolle', 'en werklozen', 'samen?'], says: 'niet bij elkaar op te tellen', why: 'geen geheel' },
    {
      turns: ['onderbenutte deeltijders twente', 'en zwolle', 'alle drie samen?'],
      says: '4.200',
      why: 'alle drie is meer dan er langs kwam',
    },
    {
      turns: ['vacatures zwolle', 'en onbenut potentieel', 'hoeveel meer vacatures is dat?'],
      says: '6.800',
      why: 'twee maten tegenover elkaar',
    },
    {
      turns: ['onbenut potentieel stedendriehoek', 'hoeveel vacatures staan daar tegenover'],
      says: '15.000',
      why: 'een eigen maat gaat voor vergelijken',
    },
    {
      turns: ['semi-werklozen twente', 'hoeveel procent van het totaal is dat'],
      says: '37',
      why: 'een aandeel gaat voor een totaal',
    },
  ])('$turns: $why', ({ turns, says }) => {
    expect(lastOf(turns)?.headline).toContain(says);
  });
});

describe('een andere of grotere plek', () => {
  it.each<Talk>([
    {
      turns: ['vacatures twente', 'en de andere twee?'],
      says: 'Regio Zwolle 14.400 en Stedendriehoek',
      why: 'de rest',
    },
    { turns: ['vacatures twente', 'en in heel overijssel?'], says: 'geen cijfer', why: 'de provincie heeft er geen' },
    { turns: ['vacatures twente', 'en in nederland?'], says: 'geen cijfers', why: 'het land ook niet' },
    {
      turns: ['sinds wanneer is twente krap', 'en heel overijssel?'],
      says: '2e kwartaal van 2018',
      why: 'overal gelijk: dat is het antwoord',
    },
    {
      turns: ['sinds wanneer is twente krap', 'en in nederland?'],
      says: 'eind 2017',
      why: 'dezelfde vraag, landelijk',
    },
    { turns: ['vacatures zwolle', 'welke beroepen zijn daar schaars?'], says: 'Regio Zwolle: ', why: 'daar' },
  ])('$turns: $why', ({ turns, says }) => {
    expect(lastOf(turns)?.headline).toContain(says);
  });
});

describe('nog eens over hetzelfde cijfer', () => {
  it.each<Talk>([
    { turns: ['klopt het dat zwolle 3.500 werklozen heeft', 'klopt 4.000 ook?'], says: 'klopt niet', why: 'getal' },
    { turns: ['vacatures twente', 'klopt 13.100?', 'klopt 12.000?'], says: 'klopt niet', why: 'en nog een' },
    { turns: ['vacatures twente', 'klopt ruim 13.000?'], says: 'De bewering klopt.', why: 'met een rekkelijk woord' },
    {
      turns: ['onbenut potentieel zwolle', 'hoofdstuk 4 zegt 83.000', 'welk getal moet ik gebruiken?'],
      says: '7.600',
      why: 'het cijfer dat voorgaat',
    },
    { turns: ['onbenut potentieel zwolle', 'waarom staat er ook 83.000?'], says: 'hoofdstuk 4', why: 'waar het staat' },
    {
      turns: ['vacatures zwolle in 2024', 'van welk jaar heb je het wel?', 'geef dat dan maar'],
      says: '14.400',
      why: 'het aanbod, een vraag later',
    },
    { turns: ['aandeel werkenden in de zorg', 'bron?'], says: 'Hoofdstuk 5', why: 'van een landelijk cijfer' },
  ])('$turns: $why', ({ turns, says }) => {
    expect(lastOf(turns)?.headline).toContain(says);
  });

  it('zegt dat een antwoord zonder bron geen bron heeft', () => {
    const turns = ['hoeveel procent is de totale arbeidsproductiviteit', 'bron?'];
    expect(lastOf(turns)?.headline).toContain('geen plek in het advies');
  });
});
