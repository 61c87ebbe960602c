import { numberWord, ordinalWord } from './number-words.ts';
import { table } from './table.ts';
import type { Token } from './token.ts';

/** A period that somebody typed, written as periods in the knowledge are: `2022-Q2/end`. */
export interface PeriodWords {
  readonly period: string;
  readonly from: number;
  readonly to: number;
}

const monthNames = [
  ['januari', 'jan'],
  ['februari', 'feb', 'febr'],
  ['maart', 'mrt'],
  ['april', 'apr'],
  ['mei'],
  ['juni', 'jun'],
  ['juli', 'jul'],
  ['augustus', 'aug'],
  ['september', 'sep', 'sept'],
  ['oktober', 'okt'],
  ['november', 'nov'],
  ['december', 'dec'],
];
const monthOf = new Map(monthNames.flatMap((names, index) => names.map((name) => [name, index + 1] as const)));
const englishOrdinals = table<number>({
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
});
const points = table<string>({
  begin: 'start',
  start: 'start',
  mid: 'mid',
  medio: 'mid',
  halverwege: 'mid',
  midden: 'mid',
  eind: 'end',
  einde: 'end',
  ultimo: 'end',
});
const linking = new Set(['van', 'het', 'de', 'in', 'dit', 'jaar']);

/**
 * The periods in a text. A quarter or a month in full without a year is in the year that is given for it, if any.
 *
 * @example
 * periodsIn(tokenize('eind 2e kwartaal 2022')) // → [{ period: '2022-Q2/end', from: 0, to: 4 }]
 * @example
 * periodsIn(tokenize('q2 22')) // → [{ period: '2022-Q2', from: 0, to: 1 }]
 * @example
 * periodsIn(tokenize('halverwege 22')) // → [{ period: '2022/mid', from: 0, to: 1 }]
 * @example
 * periodsIn(tokenize('op 30-06-2022')) // → [{ period: '2022-06', from: 1, to: 1 }]
 * @example
 * periodsIn(tokenize('eind kw2'), '2022') // → [{ period: '2022-Q2/end', from: 0, to: 1 }]
 */
export function periodsIn(tokens: readonly Token[], ofYear?: string): readonly PeriodWords[] {
  const found: PeriodWords[] = [];
  for (let index = 0; index < tokens.length; ) {
    const period = periodAt(tokens, index, ofYear);
    if (period) found.push(period);
    index = period ? period.to + 1 : index + 1;
  }
  return found;
}

function periodAt(tokens: readonly Token[], from: number, ofYear: string | undefined): PeriodWords | undefined {
  const date = monthOfDate(tokens[from]);
  if (date) return { period: date, from, to: from };
  const point = points(tokens[from]?.word);
  const start = point ? skipLinking(tokens, from + 1) : from;
  const suffix = point ? `/${point}` : '';
  const part = quarterAt(tokens, start) ?? monthAt(tokens, start);
  if (part) {
    const yearIndex = skipLinking(tokens, part.next);
    const year = yearAt(tokens[yearIndex], true);
    if (year) return { period: `${year}-${part.code}${suffix}`, from, to: yearIndex };
    const last = tokens[part.next - 1]?.word ?? '';
    return ofYear !== undefined && !isShortMonth(last)
      ? { period: `${ofYear}-${part.code}${suffix}`, from, to: part.next - 1 }
      : undefined;
  }
  const year = yearAt(tokens[start], point !== undefined);
  if (!year) return undefined;
  const quarter = quarterAt(tokens, start + 1);
  if (quarter) return { period: `${year}-${quarter.code}${suffix}`, from, to: quarter.next - 1 };
  return { period: `${year}${suffix}`, from, to: start };
}

interface Part {
  readonly code: string;
  readonly next: number;
}

/** `Q2`, `K2`, `kw2`, `2e kwartaal`, `tweede kwartaal`, `kwartaal 2`, `2e kw`. */
function quarterAt(tokens: readonly Token[], at: number): Part | undefined {
  const word = tokens[at]?.word ?? '';
  const short = /^(?:q|k|kw)([1-4])$/.exec(word);
  if (short) return { code: `Q${short[1]}`, next: at + 1 };
  if (/^(kwartaal|kw|quarter)$/.test(word)) {
    const number = Number(tokens[at + 1]?.word) || numberWord(tokens[at + 1]?.word ?? '') || 0;
    return number >= 1 && number <= 4 ? { code: `Q${number}`, next: at + 2 } : undefined;
  }
  const suffixed = /^(e|de|ste)$/.test(tokens[at + 1]?.word ?? '') ? 2 : 1;
  const number = ordinalWord(word) ?? englishOrdinals(word) ?? (/^\d$/.test(word) ? Number(word) : 0);
  const noun = tokens[at + suffixed]?.word ?? '';
  return number >= 1 && number <= 4 && /^(kwartaal|kw|kwart|quarter)$/.test(noun)
    ? { code: `Q${number}`, next: at + suffixed + 1 }
    : undefined;
}

/**
 * Whether a word is the name of a month, in full or short.
 *
 * @example
 * isMonth('nov') // → true
 */
export function isMonth(word: string): boolean {
  return monthOf.has(word);
}

/** Without a year these may be something else: "jan" is a name, "apr" and "mei" a slip of the finger. */
const isShortMonth = (word: string) => monthOf.has(word) && word.length < 4;

/** `juni`, `30 juni`, `1 nov`. */
function monthAt(tokens: readonly Token[], at: number): Part | undefined {
  const day = /^([1-9]|[12]\d|3[01])$/.test(tokens[at]?.word ?? '') ? 1 : 0;
  const month = monthOf.get(tokens[at + day]?.word ?? '');
  return month === undefined ? undefined : { code: String(month).padStart(2, '0'), next: at + day + 1 };
}

/** `30-06-2022`, `1/11/22`: the month of a date in figures. */
function monthOfDate(token: Token | undefined): string | undefined {
  if (token?.kind !== 'number') return undefined;
  const date = /^\d{1,2}([-/.])(0?[1-9]|1[0-2])\1(?:20)?(\d\d)$/.exec(token.word);
  return date?.[2] && date[3] ? `20${date[3]}-${date[2].padStart(2, '0')}` : undefined;
}

function yearAt(token: Token | undefined, short: boolean): string | undefined {
  if (token?.kind !== 'number') return undefined;
  if (/^(19|20)\d\d$/.test(token.word)) return token.word;
  return short && /^[12]\d$/.test(token.word) ? `20${token.word}` : undefined;
}

function skipLinking(tokens: readonly Token[], at: number): number {
  return linking.has(tokens[at]?.word ?? '') ? skipLinking(tokens, at + 1) : at;
}
