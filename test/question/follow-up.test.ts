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
      turns: ['minder papierwerk op de werkvloer', 'de tweede'],
      says: 'administratie voorkomen',
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
