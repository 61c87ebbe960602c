import { describe, expect, it } from 'vitest';
import { check, verdictOn } from './checked.ts';

const verdicts = (message: string) => check(message).claims.map(({ verdict }) => verdict);
const quotes = (message: string) => check(message).claims.map(({ claim }) => claim.text);

describe('een bericht met meer beweringen', () => {
  it('krijgt het slechtste oordeel, en elke bewering een eigen', () => {
    const message = 'Twente heeft 13.100 vacatures en Regio Zwolle 13.100.';
    expect(verdicts(message)).toEqual(['klopt', 'klopt niet']);
    expect(verdictOn(message)).toBe('klopt niet');
  });

  it('wijst elke bewering aan zoals zij er staat', () => {
    expect(quotes('Goedemorgen! Twente heeft 13.100 vacatures. De lunch is om 12:30.')).toEqual([
      'Twente heeft 13.100 vacatures',
    ]);
  });

  it.each([
    ['Twente heeft 13.100 vacatures. Dat zijn er meer dan in Regio Zwolle.', 'klopt niet'],
    ['Twente heeft 13.100 vacatures, minder dan de 14.400 in Regio Zwolle', 'klopt'],
    ['Twente heeft 13.100 vacatures, meer dan de 10.200 in Regio Zwolle', 'klopt niet'],
    ['Met 13.100 vacatures heeft Twente de meeste van de drie regio’s', 'klopt niet'],
    ['Twente heeft 13.100 vacatures. Daarvan is de helft in de zorg.', 'niet te controleren'],
    ['Twente heeft 13.100 vacatures en 4.000 bedrijven', 'niet te controleren'],
    ['Ik dacht dat Twente 10.000 vacatures had, maar het zijn er 13.100', 'klopt'],
    ['In Regio Zwolle staan 14.400 vacatures open, maar er zijn genoeg reacties', 'niet te controleren'],
    ['Twente heeft 13.100 vacatures. Daar is niets aan de hand.', 'niet te controleren'],
    ['Twente heeft 13.100 vacatures, dat had ik niet gedacht!', 'klopt'],
    ['Twente is sinds Q2 2018 krap, maar Regio Zwolle pas sinds 2019', 'klopt niet'],
  ])('leest verder op wat ervoor stond: %s', (message, verdict) => {
    expect(verdictOn(message)).toBe(verdict);
  });
});

describe('een bericht zonder bewering over een cijfer', () => {
  it.each([
    'Kom je om 13.10 naar Twente voor de vergadering?',
    'Bel me op 06-13100144',
    'Twente won met 3-1 van Zwolle',
    'De lunch kost 13,10 euro in Zwolle',
    'Ik verwacht dat Twente in 2024 15.000 vacatures heeft',
    'Als Twente 13.100 vacatures heeft, dan hebben we een probleem',
    'Stel dat Twente 13.100 vacatures had, wat dan?',
    '13.100 vacatures in Twente is veel te veel',
  ])('krijgt niet te controleren: %s', (message) => {
    expect(check(message)).toMatchObject({ verdict: 'niet te controleren', reason: 'no-claim' });
  });

  it.each([
    'Als ik het goed heb zijn er 13.100 vacatures in Twente',
    'Als ik me niet vergis heeft Twente 13.100 vacatures',
  ])('is niet hetzelfde als een voorzichtige bewering: %s', (message) => {
    expect(verdictOn(message)).toBe('klopt');
  });
});

describe('een woord dat niet begrepen is', () => {
  it.each([
    'Twente heeft 13.100 moeilijk vervulbare vacatures',
    'Twente kwam 13.100 vacatures tekort',
    'Er kwamen in Twente 13.100 vacatures bij',
    'Twente moet naar 13.100 vacatures',
    'Het aantal vacatures in Twente is verdubbeld naar 13.100',
    'De gemeente Zwolle heeft 14.400 vacatures',
    '4,5 miljoen mensen in Overijssel werken in deeltijd',
    'Een op de zeven werkenden in Twente werkt in de zorg',
    'Ruim 40% van alle werkenden wil een loopbaancheck',
  ])('houdt het oordeel klopt tegen: %s', (message) => {
    expect(verdictOn(message)).not.toBe('klopt');
  });
});
