import { describe, expect, it } from 'vitest';
import { newBot } from '../library.ts';

interface Way {
  readonly ask: string;
  readonly says: string;
  readonly never?: string;
  readonly why: string;
}

const { line } = newBot();

function answers({ ask, says, never }: Way) {
  const { headline } = line(ask);
  expect(headline).toContain(says);
  if (never) expect(headline).not.toContain(never);
}

describe('een aanhef voor een dubbele punt', () => {
  it.each<Way>([
    { ask: 'journalist van de krant hier: hoeveel werklozen heeft twente', says: '4.700', why: 'wie er vraagt' },
    { ask: 'ter voorbereiding van het overleg: vacatures zwolle', says: '14.400', why: 'waarom iemand vraagt' },
    { ask: 'als wethouder: wat is de denk- en doe-coalitie', says: 'Denk- en doe-coalitie', why: 'een functie' },
    { ask: 'twente: hoeveel vacatures', says: '13.100', never: '14.400', why: 'een regio is geen aanhef' },
    { ask: 'reken uit: 13.100 / 10.200', says: '1,28', why: 'een opdracht is geen aanhef' },
    { ask: 'in 2025: hoeveel vacatures in zwolle', says: 'geen cijfer', why: 'een jaar is geen aanhef' },
  ])('$ask: $why', answers);
});

describe('verkort getypt', () => {
  it.each<Way>([
    { ask: 'vacs stedendrhk', says: '15.000', why: 'een naam zonder letters' },
    { ask: 'hvl werklozen twente', says: '4.700', why: 'hoeveel' },
    { ask: "hoeveel gwu'ers in zwolle", says: '7.600', why: 'iemand van een afkorting' },
    { ask: 'gemidd vacatures per regio', says: '14.167', why: 'een gemiddelde' },
    { ask: 'semi-werkloze = ?', says: 'Semi-werkloze', why: 'een gelijkteken vraagt wat het is' },
  ])('$ask: $why', answers);
});

describe('twee regio’s of delen naast elkaar', () => {
  it.each<Way>([
    {
      ask: 'hoeveel keer zo groot is het onbenut potentieel van twente als dat van zwolle',
      says: '1,34',
      why: 'van twee regio’s, niet van twee momenten',
    },
    { ask: 'hvl procent meer vacatures heeft zwolle dan twente', says: '9,9%', why: 'verschil in procenten' },
    {
      ask: 'hoeveel werklozen komen eruit als je de drie regio’s bij elkaar neemt',
      says: '12.200',
      why: 'optellen is geen aanname',
    },
    {
      ask: 'stel dat iedereen uit het onbenut potentieel in twente een vacature vervult, hoeveel blijven er over',
      says: '2.900',
      why: 'dit is er wel een',
    },
    { ask: 'vacatures in de regio deventer (stedendriehoek)', says: '15.000', why: 'de regio is zelf genoemd' },
    { ask: 'vacatures deventer', says: 'geen cijfers per gemeente', why: 'alleen een gemeente' },
  ])('$ask: $why', answers);
});

describe('wat iemand weten wil', () => {
  it.each<Way>([
    { ask: 'welke 3 concrete voorstellen doen ze', says: '1 Lobby', why: 'zoveel voorstellen, niet nummer 3' },
    { ask: 'is de arbeidsmarkt wel een taak van de provincie', says: 'geen kerntaak', why: 'ja of nee, geen lijst' },
    { ask: 'wie vallen er onder de semi-werklozen', says: 'Semi-werkloze', never: '3.800', why: 'wat die groep is' },
    { ask: 'uwv', says: 'UWV', never: '13.100', why: 'alleen een naam: wat het is' },
    { ask: 'hoe is dit rapport opgebouwd', says: 'hoofdstukken', why: 'de hoofdstukken' },
    { ask: 'welke bijlagen heeft het advies', says: 'vier bijlagen', why: 'de bijlagen' },
    { ask: 'eerdere rapporten van ser overijssel', says: 'Eerdere adviezen', why: 'niet dit rapport' },
    { ask: 'welk land heeft de meeste deeltijders', says: 'Nederland', never: '1.600', why: 'geen vraag naar regio’s' },
    { ask: 'is de krapte gunstig voor werkzoekenden', says: 'kansen', never: '10.200', why: 'een gevolg, geen aantal' },
    { ask: 'hulp bij de overstap van school naar werk', says: 'overstap', never: '36%', why: 'geen aantal gevraagd' },
    { ask: 'hoeveel procent wil hulp bij een andere baan', says: '36%', why: 'wel een aantal gevraagd' },
    { ask: 'waar moeten die polen slapen', says: 'huisvesting', why: 'wie er komt werken, niet een land' },
    { ask: 'hoeveel werklozen heeft polen', says: 'geen cijfers', why: 'hier wel het land' },
    { ask: 'hoe heet de voorzitter van ser overijssel', says: 'gaat niet over', why: 'wie een functie bekleedt' },
    { ask: 'aantal arbeidsmigranten overijssel', says: 'niet in het advies', why: 'dat aantal staat er niet' },
    {
      ask: 'komt de coalitie in plaats van wat er al is',
      says: 'niet in plaats van',
      why: 'een frase van kleine woorden',
    },
  ])('$ask: $why', answers);
});
