import { cached } from './cached.ts';
import { table } from './table.ts';

const units = table<number>({
  nul: 0,
  een: 1,
  twee: 2,
  drie: 3,
  vier: 4,
  vijf: 5,
  zes: 6,
  zeven: 7,
  acht: 8,
  negen: 9,
  tien: 10,
  elf: 11,
  twaalf: 12,
  dertien: 13,
  veertien: 14,
  vijftien: 15,
  zestien: 16,
  zeventien: 17,
  achttien: 18,
  negentien: 19,
});

const tens = new Map(
  Object.entries({
    twintig: 20,
    dertig: 30,
    veertig: 40,
    vijftig: 50,
    zestig: 60,
    zeventig: 70,
    tachtig: 80,
    negentig: 90,
  }),
);

const ordinals = table<number>({
  eerste: 1,
  tweede: 2,
  derde: 3,
  vierde: 4,
  vijfde: 5,
  zesde: 6,
  zevende: 7,
  achtste: 8,
  negende: 9,
  tiende: 10,
});

/**
 * The place that a Dutch word for one names (Dutch: rangtelwoord), up to the tenth, or undefined.
 *
 * @param word normalised: lower case, no accents
 * @example
 * ordinalWord('derde') // → 3
 */
export const ordinalWord = (word: string): number | undefined => ordinals(word);

const fractions = table<number>({
  half: 0.5,
  halve: 0.5,
  helft: 0.5,
  derde: 1 / 3,
  kwart: 0.25,
  vierde: 0.25,
  vijfde: 0.2,
  zesde: 1 / 6,
  zevende: 1 / 7,
  achtste: 1 / 8,
  tiende: 0.1,
});

/**
 * The value of a Dutch number word (Dutch: telwoord), or undefined.
 *
 * @param word normalised: lower case, no accents
 * @example
 * numberWord('dertienduizendhonderd') // → 13100
 * @example
 * numberWord('anderhalf') // → 1.5
 * @example
 * numberWord('fiets') // → undefined
 */
export const numberWord = cached((word: string): number | undefined => {
  if (word === 'anderhalf' || word === 'anderhalve') return 1.5;
  const half = /^(.+)en?half$/.exec(word);
  if (half?.[1]) {
    const whole = units(half[1]);
    if (whole !== undefined) return whole + 0.5;
  }
  return thousands(word);
});

/**
 * The value of a Dutch fraction word, or undefined. Plurals too: twee derden.
 *
 * @example
 * fractionWord('kwart') // → 0.25
 */
export function fractionWord(word: string): number | undefined {
  return fractions(word) ?? fractions(word.replace(/n$/, ''));
}

function thousands(word: string): number | undefined {
  const at = word.indexOf('duizend');
  if (at < 0) return hundreds(word);
  const front = at === 0 ? 1 : hundreds(word.slice(0, at));
  const rest = word.slice(at + 'duizend'.length).replace(/^en/, '');
  const back = rest === '' ? 0 : hundreds(rest);
  return front === undefined || back === undefined ? undefined : front * 1000 + back;
}

function hundreds(word: string): number | undefined {
  const at = word.indexOf('honderd');
  if (at < 0) return belowHundred(word);
  const front = at === 0 ? 1 : belowHundred(word.slice(0, at));
  const rest = word.slice(at + 'honderd'.length).replace(/^en/, '');
  const back = rest === '' ? 0 : belowHundred(rest);
  return front === undefined || back === undefined ? undefined : front * 100 + back;
}

function belowHundred(word: string): number | undefined {
  const simple = units(word) ?? tens.get(word);
  if (simple !== undefined) return simple;
  for (const [ten, value] of tens) {
    if (!word.endsWith(ten)) continue;
    const unit =
      units(word.slice(0, -ten.length).replace(/en$/, '')) ?? units(word.slice(0, -ten.length).replace(/n$/, ''));
    if (unit !== undefined && unit > 0 && unit < 10) return value + unit;
  }
  return undefined;
}
