import type { ClaimPhraseId } from '../../knowledge/knowledge.ts';
import { type Quantity, quantities } from '../../text/quantity.ts';
import type { Amount, Hedge } from '../amount.ts';
import { beforeNumber } from './grammar.ts';
import type { Phrase, Phrases } from './phrases.ts';
import type { ClaimWord } from './words.ts';

/** What amounts are read from: words, what stands between them, and the turns of phrase around them. */
export interface AmountSource {
  readonly words: readonly ClaimWord[];
  /** What stands before the word with this index, as typed. */
  readonly gap: (index: number) => string;
  readonly structure: readonly Phrase[];
  /** Whether a word belongs to a date or a name, so that a number there counts nothing. */
  readonly taken: (index: number) => boolean;
}

const hedges: Readonly<Partial<Record<ClaimPhraseId, Hedge>>> = {
  about: 'about',
  over: 'over',
  almost: 'almost',
  moreThan: 'moreThan',
  lessThan: 'lessThan',
  atLeast: 'atLeast',
  atMost: 'atMost',
};
const afterwards: Readonly<Partial<Record<ClaimPhraseId, Hedge>>> = {
  about: 'about',
  orMore: 'atLeast',
  orLess: 'atMost',
};

/**
 * The amounts that a sentence claims, each with its hedge. Times, prices per thing, scores, telephone and page numbers
 * are no amounts.
 */
export function amountsIn(source: AmountSource, phrases: Phrases): readonly Amount[] {
  const counted = [...quantities(source.words), ...singleYears(source.words)]
    .sort((a, b) => a.from - b.from)
    .flatMap((quantity) => asAmount(quantity, source, phrases) ?? []);
  const ranged = mergeRanges(counted, source);
  return ranged.map((amount) => withHedge(amount, source, phrases));
}

/** "Een jaar": an article that counts. */
function singleYears(words: readonly ClaimWord[]): readonly Quantity[] {
  return words.flatMap(({ word, raw }, from) => {
    const isYear = word === 'een' && raw === 'een' && words[from + 1]?.word === 'jaar';
    return isYear ? [{ form: 'number' as const, value: 1, step: 1, from, to: from }] : [];
  });
}

function asAmount(quantity: Quantity, source: AmountSource, phrases: Phrases): Amount | undefined {
  const { words, gap, taken } = source;
  const { from, to, form, value, step } = quantity;
  if (taken(from) || isNumbering(quantity, source, phrases)) return undefined;
  const next = words[to + 1]?.word ?? '';
  const amount = { form, value, step, hedge: 'none', from, to } as const;
  if (next === 'euro' || next === 'eur' || gap(from).includes('€') || words[from - 1]?.raw === '€')
    return { ...amount, form: 'euro', to: next === 'euro' || next === 'eur' ? to + 1 : to };
  if (next === 'jaar' && form === 'number' && value < 100) return { ...amount, form: 'years', to: to + 1 };
  if (form === 'number' && phrases.has('unitAfter', next)) return undefined;
  return amount;
}

/** A number that names or dates something: zaal 2, 12:30, 06-123, 2-1, #15. */
function isNumbering({ from, to, form, value }: Quantity, { words, gap }: AmountSource, phrases: Phrases): boolean {
  const first = words[from];
  if (!first || form !== 'number') return false;
  const before = words[from - 1];
  const [left, right] = [gap(from), gap(to + 1)];
  const raw = first.raw;
  if (before && phrases.has('labelBefore', before.word) && !/[,:]/.test(left)) return true;
  if (/[#@]$/.test(left) || /^0\d/.test(raw)) return true;
  const nextToNumber = (gapText: string, other: ClaimWord | undefined, sign: RegExp) =>
    other?.kind === 'number' && sign.test(gapText);
  if (nextToNumber(left, before, /^:$/) || nextToNumber(right, words[to + 1], /^:$/)) return true;
  const isScore = (other: ClaimWord | undefined, gapText: string) =>
    value < 100 && nextToNumber(gapText, other, /^\s?[-–]\s?$/) && Number(other?.raw) < 100;
  if (isScore(before, left) || isScore(words[to + 1], right)) return true;
  return /^([01]?\d|2[0-4])[.:][0-5]\d$/.test(raw) && phrases.has('timeBefore', before?.word ?? '');
}

/** `tussen de 4.000 en 5.000`, `3 tot 4 keer`, `13.000-15.000`: two numbers as one range. */
function mergeRanges(amounts: readonly Amount[], { words, gap, structure }: AmountSource): readonly Amount[] {
  const merged: Amount[] = [];
  for (const amount of amounts) {
    const low = merged.at(-1);
    const joint = low ? words.slice(low.to + 1, amount.from).map(({ word }) => word) : [];
    const opens = low && structure.find(({ ids, to }) => ids.includes('between') && isJustBefore(to, low.from, words));
    const isRange =
      low &&
      low.upper === undefined &&
      amount.value > low.value &&
      (low.form === amount.form || low.form === 'number') &&
      ((opens && /^(en|tot)( de| het)?$/.test(joint.join(' '))) ||
        /^(tot|a|t m|tot en met)( de)?$/.test(joint.join(' ')) ||
        (joint.length === 0 && /^\s?[-–]\s?$/.test(gap(amount.from))));
    if (low && isRange) {
      const range = { value: low.value, upper: amount.value, hedge: 'between', from: opens?.from ?? low.from } as const;
      merged[merged.length - 1] = { ...amount, ...range };
    } else merged.push(amount);
  }
  return merged;
}

function isJustBefore(to: number, from: number, words: readonly ClaimWord[]): boolean {
  return to < from && words.slice(to + 1, from).every(({ word }) => beforeNumber.has(word));
}

/** `±`, `~` or `<` before a number, also as Slack writes them. A lone `>` at the start of a line marks a quotation. */
function hedgeOfSign(gap: string, phrases: Phrases): Hedge | undefined {
  const typed = gap.replaceAll('&gt;', '>').replaceAll('&lt;', '<').trimEnd();
  const sign = [...phrases.signs].find(([mark]) => typed.endsWith(mark));
  return sign && hedges[sign[1]];
}

function withHedge(amount: Amount, { words, gap, structure }: AmountSource, phrases: Phrases): Amount {
  if (amount.hedge === 'between') return amount;
  const signed = amount.from > 0 || !/^[>\s]*$/.test(gap(0)) ? hedgeOfSign(gap(amount.from), phrases) : undefined;
  if (signed) return { ...amount, hedge: signed };
  const before = structure.find(
    ({ ids, to }) => isJustBefore(to, amount.from, words) && ids.some((id) => hedges[id] !== undefined),
  );
  const kind = before?.ids.find((id) => hedges[id] !== undefined);
  const hedge = kind && hedges[kind];
  if (before && hedge) return { ...amount, hedge, from: before.from };
  const after = structure.find(
    ({ ids, from }) => from === amount.to + 1 && ids.some((id) => afterwards[id] !== undefined),
  );
  const afterKind = after?.ids.find((id) => afterwards[id] !== undefined);
  const late = afterKind && afterwards[afterKind];
  return after && late ? { ...amount, hedge: late, to: after.to } : amount;
}
