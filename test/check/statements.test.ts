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
    const sentences = knowledge.entries.flatMap(({ gist, details, said }) => [
      ...gist.split(/(?<=\.)\s/),
      ...details,
      ...said,
    ]);
    expect(sentences.filter((sentence) => verdictOn(sentence) === 'klopt niet')).toEqual([]);
  }, 60_000);

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

/** Words that turn a sentence into its opposite, each with the other. */
const opposites = [
  ['binnen', 'buiten'],
  ['met', 'zonder'],
  ['meer', 'minder'],
  ['hogere', 'lagere'],
  ['bovenkant', 'onderkant'],
  ['korte', 'lange'],
  ['vergroten', 'verkleinen'],
  ['aantrekkelijker', 'onaantrekkelijker'],
].flatMap(
  ([one = '', other = '']) =>
    [
      [one, other],
      [other, one],
    ] as const,
);

describe('een zin uit het advies', () => {
  const sentences = knowledge.entries.flatMap(({ gist, details, said }) => [
    ...gist.split(/(?<=\.)\s/),
    ...details,
    ...said,
  ]);

  it('krijgt met een tegengesteld woord geen klopt', () => {
    // A question claims nothing that could be turned.
    const claimed = sentences.filter((sentence) => !sentence.includes('?'));
    const turned = claimed.flatMap((sentence) =>
      opposites.flatMap(([one, other]) => {
        const text = sentence.replace(new RegExp(`(?<![\\p{L}-])${one}(?![\\p{L}-])`, 'u'), other);
        return text === sentence ? [] : [text];
      }),
    );
    expect(turned.length).toBeGreaterThan(100);
    expect(turned.filter((text) => verdictOn(text) === 'klopt')).toEqual([]);
  });

  it.each([
    ', maar dat is nu voorbij.',
    ', dus er hoeft niets te gebeuren.',
    ', al is dat nergens zo.',
    '. Daar is niets van waar.',
  ])('krijgt met een onware bijzin erachter geen klopt: %s', (tail) => {
    // Behind a semicolon a new sentence starts.
    const longer = sentences
      .filter((sentence, place) => place % 5 === 0 && !sentence.includes(';'))
      .map((sentence) => sentence.replace(/\.$/, tail));
    expect(longer.filter((text) => verdictOn(text) === 'klopt')).toEqual([]);
  });
});

/** "Geregistreerd als werkzoekende" is a term (GWU), in which nobody acts. */
const partOfTerm = 'job-seekers';

/** Every sentence that names two bodies apart from each other, and the same with the two changed places. Who work together may. */
const swapped = knowledge.entries.flatMap((entry) =>
  [...entry.gist.split(/(?<=\.)\s/), ...entry.details, ...entry.said].flatMap((sentence) => {
    const found = knowledge.actors
      .flatMap(({ id, name, aliases }) => [name, ...aliases].map((text) => ({ id, name: text })))
      .flatMap(({ id, name }) => {
        const places = [...sentence.matchAll(new RegExp(`(?<![\\p{L}-])${name}(?![\\p{L}-])`, 'gu'))];
        return places.length === 1 ? [{ id, name, at: places[0]?.index ?? 0 }] : [];
      })
      .sort((a, b) => a.at - b.at || b.name.length - a.name.length);
    const [one] = found;
    const other =
      one && found.find(({ id, at }) => id !== one.id && id !== partOfTerm && at > one.at + one.name.length);
    if (!one || !other) return [];
    const between = sentence.slice(one.at + one.name.length, other.at);
    if (/^(,| en| of)? *(de |het )?$|\bsamen\b|;/.test(between)) return [];
    const text = `${sentence.slice(0, one.at)}${other.name}${between}${one.name}${sentence.slice(other.at + other.name.length)}`;
    return [{ sentence, text }];
  }),
);

describe('een zin uit het advies waarin twee partijen van plaats ruilen', () => {
  it('krijgt geen klopt', () => {
    expect(swapped.length).toBeGreaterThan(50);
    expect(swapped.filter(({ text }) => verdictOn(text) === 'klopt').map(({ text }) => text)).toEqual([]);
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
