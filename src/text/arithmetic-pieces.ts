import type { Operator } from './expression.ts';
import { table } from './table.ts';
import { blankMarkup, type Token } from './token.ts';

/** What a sum in a text is made of: words and numbers, with operators and brackets between them. */
export type Piece =
  | { readonly kind: 'word'; readonly index: number }
  /** `loose` when space, a word or a bracket on both sides tells it from a date, a range or a hyphen. */
  | {
      readonly kind: 'operator';
      readonly operator: Operator;
      readonly loose: boolean;
      /** The token that it is, if it is one: a dash is none. */
      readonly index?: number;
    }
  | { readonly kind: 'open' | 'close' | 'equals' }
  /** A comma, "en", "dan": what stands between two things that a turn of phrase joins. */
  | { readonly kind: 'join'; readonly index?: number };

const signs = table<Operator>({
  '+': '+',
  '-': '−',
  '–': '−',
  '—': '−',
  '−': '−',
  '×': '×',
  '*': '×',
  '÷': '÷',
  '/': '÷',
  ':': '÷',
});

/** Words that are one operator, the longest first. */
const spoken: readonly (readonly [words: readonly string[], operator: Operator])[] = [
  [['opgeteld', 'bij'], '+'],
  [['vermeerderd', 'met'], '+'],
  [['plus'], '+'],
  [['verminderd', 'met'], '−'],
  [['min'], '−'],
  [['minus'], '−'],
  [['vermenigvuldigd', 'met'], '×'],
  [['keer'], '×'],
  [['maal'], '×'],
  [['x'], '×'],
  [['gedeeld', 'door'], '÷'],
  [['delen', 'door'], '÷'],
  [['deel', 'door'], '÷'],
  [['gedeelt', 'door'], '÷'],
];

const joins = new Set(['en', 'dan', 'met', 'door']);

/**
 * A text as pieces of a sum. A hyphen within a name, a colon after a word and other marks are none.
 *
 * @example
 * piecesIn('13.100 / 10.200', tokenize('13.100 / 10.200'))
 * // → [{ kind: 'word', index: 0 }, { kind: 'operator', operator: '÷', loose: true, index: 1 }, { kind: 'word', index: 2 }]
 */
export function piecesIn(text: string, tokens: readonly Token[]): readonly Piece[] {
  const plain = blankMarkup(text);
  const pieces: Piece[] = [];
  let read = 0;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (!token) break;
    pieces.push(...marksBetween(plain, read, token.start, tokens[index - 1], token));
    const phrase = spoken.find(([words]) => words.every((word, at) => tokens[index + at]?.word === word));
    const sign = token.kind === 'sign' || token.raw === '+' ? signs(token.raw) : undefined;
    if (sign) pieces.push({ kind: 'operator', operator: sign, loose: isLoose(plain, token.start, token.end), index });
    else if (phrase && token.raw !== '+') {
      pieces.push({ kind: 'operator', operator: phrase[1], loose: true, index });
      index += phrase[0].length - 1;
    } else if (joins.has(token.word)) pieces.push({ kind: 'join', index });
    else if (token.kind !== 'sign') pieces.push({ kind: 'word', index });
    read = tokens[index]?.end ?? token.end;
  }
  return [...pieces, ...marksBetween(plain, read, plain.length, tokens.at(-1), undefined)];
}

/** The signs that are no tokens: brackets, a minus, a colon, an equals sign, a comma. */
function marksBetween(
  text: string,
  from: number,
  to: number,
  before: Token | undefined,
  after: Token | undefined,
): readonly Piece[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at).flatMap((at): Piece[] => {
    const mark = text[at] ?? '';
    if (mark === '(' || mark === '[') return [{ kind: 'open' }];
    if (mark === ')' || mark === ']') return [{ kind: 'close' }];
    if (mark === '=') return [{ kind: 'equals' }];
    if (mark === ',') return [{ kind: 'join' }];
    const operator = signs(mark);
    if (!operator) return [];
    const loose = isLoose(text, at, at + 1);
    const byNumbers = isNumeric(before, text[at - 1]) && isNumeric(after, text[at + 1]);
    const isNegative =
      operator === '−' && after?.kind === 'number' && after.start === at + 1 && !/\S/.test(text[at - 1] ?? '');
    return loose || byNumbers || isNegative ? [{ kind: 'operator', operator, loose }] : [];
  });
}

function isNumeric(token: Token | undefined, mark: string | undefined): boolean {
  return token?.kind === 'number' || /[()[\]]/.test(mark ?? '');
}

/** Space or a bracket on both sides. */
function isLoose(text: string, from: number, to: number): boolean {
  return /[\s()[\]]|^$/.test(text[from - 1] ?? '') && /[\s()[\]]|^$/.test(text[to] ?? '');
}
