import { describe, expect, it } from 'vitest';
import { knowledge } from '../library.ts';
import { check, verdictOn } from './checked.ts';

/** The first sentence of each text that is one body's wish or advice. */
const owned = knowledge.entries.flatMap((entry) => {
  const owners = entry.kind === 'position' ? entry.actor : entry.kind === 'recommendation' ? [entry.adviser] : [];
  const [sentence = ''] = entry.gist.split(/(?<=\.)\s/);
  const name = knowledge.actors.find(({ id }) => id === owners[0])?.name ?? '';
  return owners.length === 1 && sentence.startsWith(name) ? [{ sentence, name }] : [];
});

describe('een uitspraak die letterlijk in het advies staat', () => {
  it('krijgt nooit klopt niet', () => {
    const first = knowledge.entries.map(({ gist }) => gist.split(/(?<=\.)\s/)[0] ?? '');
    expect(first.filter((sentence) => verdictOn(sentence) === 'klopt niet')).toEqual([]);
  });

  it('krijgt in de mond van een ander geen klopt', () => {
    const others = ['CNV', 'VNO-NCW', 'UWV', 'SCP'];
    const moved = owned.flatMap(({ sentence, name }) =>
      others.filter((other) => !sentence.includes(other)).map((other) => sentence.replace(name, other)),
    );
    expect(moved.length).toBeGreaterThan(100);
    expect(moved.filter((text) => verdictOn(text) === 'klopt')).toEqual([]);
  });

  it('krijgt met “niet” achter het werkwoord geen klopt', () => {
    const denied = owned
      .map(({ sentence }) => ({
        sentence,
        text: sentence.replace(/\b(wil|adviseert|pleit|vraagt|vindt)\b/, '$1 niet'),
      }))
      .filter(({ sentence, text }) => text !== sentence);
    expect(denied.length).toBeGreaterThan(20);
    expect(denied.filter(({ text }) => verdictOn(text) === 'klopt')).toEqual([]);
  });
});

describe('een uitspraak over wie iets wil of doet', () => {
  it.each([
    ['CNV wil voor iedereen een leerrekening', 'klopt', 'stated'],
    ['FNV wil voor iedereen een leerrekening', 'klopt niet', 'other-actor'],
    ['CNV wil geen leerrekening', 'klopt niet', 'denies-source'],
    ['De VAKbeweging is in het najaar van 2021 gestart', 'klopt', 'stated'],
    ['De VAKbeweging is in 2015 gestart', 'klopt niet', 'other-fact'],
    ['De VAKbeweging is een project van VNO-NCW', 'klopt niet', 'other-fact'],
    ['Het advies is uit 2019', 'klopt niet', 'other-fact'],
    ['Het advies is van mei 2023', 'bron verdeeld', 'source-divided'],
    ['Kitty Jong is bestuurslid van het CNV', 'klopt niet', 'other-actor'],
    ['SER Overijssel wil een vierdaagse werkweek', 'niet te controleren', 'not-stated'],
    ['UWV hielp bijna 5.000 mensen met loopbaancoaching', 'niet te controleren', 'not-understood'],
  ])('%s: %s', (text, verdict, reason) => {
    expect(check(text)).toMatchObject({ verdict, reason });
  });
});
