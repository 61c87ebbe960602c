import { fractionWord, numberWord } from './number-words.ts';
import { isMonth } from './period-words.ts';
import { table } from './table.ts';
import type { Token } from './token.ts';

/**
 * A quantity that somebody typed (Dutch: hoeveelheid), in the form in which it was put.
 * `number`: 13.100; `percent`: 67%; `factor`: 4 keer; `oneIn`: 1 op de 7; `fraction`: een derde.
 */
export interface Quantity {
  readonly form: 'number' | 'percent' | 'factor' | 'oneIn' | 'fraction';
  /** 13100 for 13.100; 67 for 67%; 4 for 4 keer; 7 for 1 op de 7; 0.333 for een derde. */
  readonly value: number;
  /** The smallest step the writer could mean: 100 for 13.100, 0.01 for 1,89, 1000 for 13 duizend. */
  readonly step: number;
  /** First and last token, both included. */
  readonly from: number;
  readonly to: number;
}

const multipliers = table<number>({
  honderd: 100,
  duizend: 1000,
  k: 1000,
  dzd: 1000,
  miljoen: 1_000_000,
  mln: 1_000_000,
  m: 1_000_000,
  miljard: 1_000_000_000,
  mld: 1_000_000_000,
});

const timesWords = new Set(['keer', 'maal', 'x', '×', 'voudig', 'voud']);
const wholeFactors = table<number>({
  dubbel: 2,
  dubbele: 2,
  verdubbeld: 2,
  verdubbeling: 2,
  gehalveerd: 0.5,
  halveerd: 0.5,
  halvering: 0.5,
  tweemaal: 2,
  tweevoud: 2,
  verdrievoudigd: 3,
  drievoud: 3,
  driemaal: 3,
  verdrievoudiging: 3,
  verviervoudigd: 4,
  viervoud: 4,
  viermaal: 4,
  verviervoudiging: 4,
  vervijfvoudigd: 5,
  vijfvoud: 5,
  vijfmaal: 5,
});

interface Reading {
  readonly value: number;
  readonly step: number;
  readonly next: number;
}

/**
 * The quantities in a text. Ordinals (`2e`), years and quarters are no quantities.
 *
 * @example
 * quantities(tokenize('ruim 13,1 duizend vacatures'))
 * // → [{ form: 'number', value: 13100, step: 100, from: 1, to: 2 }]
 */
export function quantities(tokens: readonly Token[]): readonly Quantity[] {
  const found: Quantity[] = [];
  for (let index = 0; index < tokens.length; ) {
    const quantity = quantityAt(tokens, index);
    if (quantity) found.push(quantity);
    index = quantity ? quantity.to + 1 : index + 1;
  }
  return found;
}

function quantityAt(tokens: readonly Token[], from: number): Quantity | undefined {
  const first = tokens[from];
  if (!first) return undefined;
  // verdubbelde, verdubbelden: verdubbeld
  const factor = wholeFactors(first.word.replace(/d(e|en)$/, 'd'));
  if (factor) return { form: 'factor', value: factor, step: 1, from, to: from };
  return oneIn(tokens, from) ?? fraction(tokens, from) ?? plain(tokens, from);
}

/** `1 op de 7`, `een op zeven`. */
function oneIn(tokens: readonly Token[], from: number): Quantity | undefined {
  const one = readNumber(tokens, from);
  if (!one || tokens[one.next]?.word !== 'op') return undefined;
  const article = ['de', 'elke', 'iedere'].includes(tokens[one.next + 1]?.word ?? '') ? 1 : 0;
  const base = readNumber(tokens, one.next + 1 + article);
  if (!base || one.value <= 0 || base.value <= one.value) return undefined;
  return { form: 'oneIn', value: base.value / one.value, step: 1, from, to: base.next - 1 };
}

/** Between a third and what is no longer called a good third is half of this. */
const fractionStep = 0.1;

const part = (value: number, from: number, to: number): Quantity => ({
  form: 'fraction',
  value,
  step: fractionStep,
  from,
  to,
});

/** `een derde`, `twee derde`, `de helft`, `driekwart`, `half`. */
function fraction(tokens: readonly Token[], from: number): Quantity | undefined {
  const word = tokens[from]?.word ?? '';
  if (word === 'driekwart') return part(0.75, from, from);
  if (word === 'tweederde') return part(2 / 3, from, from);
  const next = tokens[from + 1]?.word ?? '';
  if (word === 'half' && /^zo(veel)?$/.test(next)) return part(0.5, from, from);
  const times = multipliers(next);
  if (word === 'half' && times && times >= 1000) {
    return { form: 'number', value: times / 2, step: times / 10, from, to: from + 1 };
  }
  const alone = word === 'helft' || word === 'kwart' ? fractionWord(word) : undefined;
  if (alone) return part(alone, from, from);
  const count = numberWord(word) ?? (tokens[from]?.kind === 'number' ? digits(word)?.value : undefined);
  const share = fractionWord(tokens[from + 1]?.word ?? '');
  if (count === undefined || share === undefined || count > 9 || !Number.isInteger(count)) return undefined;
  const scaled = multipliers(tokens[from + 2]?.word);
  if (scaled && scaled >= 1000)
    return { form: 'number', value: count * share * scaled, step: scaled / 10, from, to: from + 2 };
  return count * share < 1 ? part(count * share, from, from + 1) : undefined;
}

function plain(tokens: readonly Token[], from: number): Quantity | undefined {
  const read = readNumber(tokens, from);
  if (!read || isDateNumber(tokens, from, read)) return undefined;
  const { value, step, next } = read;
  const unit = tokens[next]?.word ?? '';
  if (unit === '%' || unit === 'procent' || unit === 'pct') return { form: 'percent', value, step, from, to: next };
  if (timesWords.has(unit)) return { form: 'factor', value, step, from, to: next };
  // "een" alone is an article more often than a number; "één" is a number.
  return tokens[from]?.word === 'een' && next === from + 1 && !/é/i.test(tokens[from]?.raw ?? '')
    ? undefined
    : { form: 'number', value, step, from, to: next - 1 };
}

/**
 * The number that starts at a token, with its step and the token after it: `13,1 duizend`, `13 100`, `dertienduizend`.
 *
 * @example
 * numberAt(tokenize('13,1 duizend vacatures'), 0) // → { value: 13100, step: 100, next: 2 }
 */
export function numberAt(tokens: readonly Token[], at: number): Reading | undefined {
  return readNumber(tokens, at);
}

function readNumber(tokens: readonly Token[], at: number): Reading | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  const base = token.kind === 'number' ? grouped(tokens, at) : worded(token, at);
  if (!base) return undefined;
  const multiplier = multipliers(tokens[base.next]?.word);
  const scaled =
    multiplier && base.value < multiplier
      ? { value: round(base.value * multiplier), step: round(base.step * multiplier), next: base.next + 1 }
      : base;
  return withHundreds(tokens, scaled);
}

/** `dertienduizend honderd`, `veertien duizend vierhonderd`: hundreds in a word after thousands in a word. */
function withHundreds(tokens: readonly Token[], thousands: Reading): Reading {
  const [last, next] = [tokens[thousands.next - 1], tokens[thousands.next]];
  const isThousands = last?.kind === 'word' && thousands.value >= 1000 && thousands.value % 1000 === 0;
  const hundreds = isThousands && next?.kind === 'word' ? numberWord(next.word) : undefined;
  if (hundreds === undefined || hundreds < 100 || hundreds >= 1000) return thousands;
  return { value: thousands.value + hundreds, step: magnitude(hundreds), next: thousands.next + 1 };
}

function worded(token: Token, at: number): Reading | undefined {
  const value = token.kind === 'word' ? numberWord(token.word) : undefined;
  if (value === undefined) return undefined;
  return { value, step: value % 1 === 0 ? magnitude(value) : 0.5, next: at + 1 };
}

/** `13100`, `13.100`, `13 100`, `13,1`, and `1.28` as people copy it from a calculator. */
function grouped(tokens: readonly Token[], at: number): Reading | undefined {
  const token = tokens[at];
  const following = tokens[at + 1];
  if (!token) return undefined;
  const splitGroup =
    /^\d{1,3}$/.test(token.word) && following && /^\d{3}$/.test(following.word) && following.start === token.end + 1;
  const read = digits(splitGroup ? token.word + following.word : token.word);
  return read && { ...read, next: at + (splitGroup ? 2 : 1) };
}

const dutchDigits = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$|^\d+(?:,\d+)?$/;
const englishDigits = /^\d{1,3}(?:,\d{3}){2,}(?:\.\d+)?$|^\d+\.\d+$/;

/** A point for thousands and a comma for decimals; the reverse only where it cannot be read the Dutch way. */
function digits(text: string): { readonly value: number; readonly step: number } | undefined {
  const isDutch = dutchDigits.test(text);
  if (!isDutch && !englishDigits.test(text)) return undefined;
  const plainText = isDutch ? text.replaceAll('.', '').replace(',', '.') : text.replaceAll(',', '');
  const value = Number(plainText);
  const decimals = plainText.split('.')[1]?.length ?? 0;
  return { value, step: decimals > 0 ? 10 ** -decimals : magnitude(value) };
}

/** The value of the last digit that is not zero: 13.100 → 100, 15.000 → 1000. */
function magnitude(value: number): number {
  let step = 1;
  while (value !== 0 && value % (step * 10) === 0) step *= 10;
  return step;
}

/** `2e kwartaal`, `Q2`, `2022`, `1 november`: part of a date, not a quantity. */
function isDateNumber(tokens: readonly Token[], from: number, { value, next }: Reading): boolean {
  const after = tokens[next]?.word ?? '';
  const before = tokens[from - 1]?.word ?? '';
  const typed = tokens[from]?.word ?? '';
  if (/^(e|de|ste)$/.test(after) && tokens[next]?.start === tokens[next - 1]?.end) return true;
  if (/^([1-9]|[12]\d|3[01])$/.test(typed) && isMonth(after)) return true;
  return (
    /^(19|20)\d\d$/.test(typed) &&
    next === from + 1 &&
    value < 2100 &&
    !/^(vacatures?|personen|mensen|banen)$/.test(after) &&
    before !== '€'
  );
}

const round = (value: number) => Math.round(value * 1e6) / 1e6;
