/** What stands between two operands. */
export type Operator = '+' | '−' | '×' | '÷';

/** Arithmetic as a tree (Dutch: som): values, sums of terms and products of factors, each in the order in which it was written. */
export type Expression<Leaf> =
  | { readonly form: 'leaf'; readonly leaf: Leaf }
  | { readonly form: 'sum'; readonly terms: readonly Term<Leaf>[] }
  | { readonly form: 'product'; readonly factors: readonly Factor<Leaf>[] };

/** A part of a sum. The first is never taken away. */
export interface Term<Leaf> {
  readonly minus: boolean;
  readonly of: Expression<Leaf>;
}

/** A part of a product. The first is never what is divided by. */
export interface Factor<Leaf> {
  readonly under: boolean;
  readonly of: Expression<Leaf>;
}

/** A value, an operator or a bracket, in the order in which they were written. */
export type Sign<Leaf> =
  | { readonly kind: 'operand'; readonly leaf: Leaf }
  | { readonly kind: 'operator'; readonly operator: Operator }
  | { readonly kind: 'open' }
  | { readonly kind: 'close' };

/** Brackets within brackets go so deep; deeper is no question of a person. */
const deepest = 8;

/** The tree that symbols have read so far, and where reading goes on. */
interface Read<Leaf> {
  readonly expression: Expression<Leaf>;
  readonly next: number;
}

/**
 * Arithmetic with the usual order: brackets first, then times and divided by, then plus and minus, from left to right.
 * Undefined when the symbols do not make a whole.
 *
 * @example
 * parseExpression([{ kind: 'operand', leaf: 8 }]) // → { form: 'leaf', leaf: 8 }
 * @example
 * parseExpression([{ kind: 'open' }, { kind: 'operand', leaf: 8 }]) // → undefined
 */
export function parseExpression<Leaf>(symbols: readonly Sign<Leaf>[]): Expression<Leaf> | undefined {
  const read = sumAt(symbols, 0, 0);
  return read?.next === symbols.length ? read.expression : undefined;
}

function sumAt<Leaf>(symbols: readonly Sign<Leaf>[], from: number, depth: number): Read<Leaf> | undefined {
  return chainAt(symbols, from, ['+', '−'], (at) => productAt(symbols, at, depth), sumOf);
}

function productAt<Leaf>(symbols: readonly Sign<Leaf>[], from: number, depth: number): Read<Leaf> | undefined {
  return chainAt(symbols, from, ['×', '÷'], (at) => operandAt(symbols, at, depth), productOf);
}

/** One part, and every other after an operator of this order. The second operator is the one that takes away. */
function chainAt<Leaf>(
  symbols: readonly Sign<Leaf>[],
  from: number,
  [plain, inverse]: readonly [Operator, Operator],
  partAt: (at: number) => Read<Leaf> | undefined,
  joined: (parts: readonly Part<Leaf>[]) => Expression<Leaf>,
): Read<Leaf> | undefined {
  const first = partAt(from);
  if (!first) return undefined;
  const parts: Part<Leaf>[] = [{ inverse: false, of: first.expression }];
  let next = first.next;
  for (let symbol = symbols[next]; symbol?.kind === 'operator'; symbol = symbols[next]) {
    if (symbol.operator !== plain && symbol.operator !== inverse) break;
    const part = partAt(next + 1);
    if (!part) return undefined;
    parts.push({ inverse: symbol.operator === inverse, of: part.expression });
    next = part.next;
  }
  return { expression: parts.length === 1 ? first.expression : joined(parts), next };
}

interface Part<Leaf> {
  readonly inverse: boolean;
  readonly of: Expression<Leaf>;
}

function sumOf<Leaf>(parts: readonly Part<Leaf>[]): Expression<Leaf> {
  return { form: 'sum', terms: parts.map(({ inverse, of }) => ({ minus: inverse, of })) };
}

function productOf<Leaf>(parts: readonly Part<Leaf>[]): Expression<Leaf> {
  return { form: 'product', factors: parts.map(({ inverse, of }) => ({ under: inverse, of })) };
}

function operandAt<Leaf>(symbols: readonly Sign<Leaf>[], at: number, depth: number): Read<Leaf> | undefined {
  const symbol = symbols[at];
  if (symbol?.kind === 'operand') return { expression: { form: 'leaf', leaf: symbol.leaf }, next: at + 1 };
  if (symbol?.kind !== 'open' || depth >= deepest) return undefined;
  const inside = sumAt(symbols, at + 1, depth + 1);
  return inside && symbols[inside.next]?.kind === 'close'
    ? { expression: inside.expression, next: inside.next + 1 }
    : undefined;
}

/**
 * An expression as values, operators and brackets, in which it can be a part of another: the reverse of parsing.
 *
 * @example
 * signsOf({ form: 'leaf', leaf: 8 }) // → [{ kind: 'operand', leaf: 8 }]
 */
export function signsOf<Leaf>(expression: Expression<Leaf>): readonly Sign<Leaf>[] {
  const inside = (part: Expression<Leaf>, operator: Operator, at: number): readonly Sign<Leaf>[] => [
    ...(at === 0 ? [] : [{ kind: 'operator', operator } as const]),
    ...signsOf(part),
  ];
  switch (expression.form) {
    case 'leaf':
      return [{ kind: 'operand', leaf: expression.leaf }];
    case 'sum':
      return enclosed(expression.terms.flatMap(({ minus, of }, at) => inside(of, minus ? '−' : '+', at)));
    case 'product':
      return enclosed(expression.factors.flatMap(({ under, of }, at) => inside(of, under ? '÷' : '×', at)));
  }
}

function enclosed<Leaf>(signs: readonly Sign<Leaf>[]): readonly Sign<Leaf>[] {
  return [{ kind: 'open' }, ...signs, { kind: 'close' }];
}

/**
 * The values of an expression, in the order in which they were written.
 *
 * @example
 * leavesOf({ form: 'sum', terms: [{ minus: false, of: { form: 'leaf', leaf: 1 } }, { minus: true, of: { form: 'leaf', leaf: 2 } }] })
 * // → [1, 2]
 */
export function leavesOf<Leaf>(expression: Expression<Leaf>): readonly Leaf[] {
  return expression.form === 'leaf' ? [expression.leaf] : partsOf(expression).flatMap(leavesOf);
}

/**
 * The terms of a sum, the factors of a product; nothing for a value.
 *
 * @example
 * partsOf({ form: 'leaf', leaf: 8 }) // → []
 */
export function partsOf<Leaf>(expression: Expression<Leaf>): readonly Expression<Leaf>[] {
  switch (expression.form) {
    case 'leaf':
      return [];
    case 'sum':
      return expression.terms.map(({ of }) => of);
    case 'product':
      return expression.factors.map(({ of }) => of);
  }
}

/**
 * The same expression with other values.
 *
 * @example
 * mapLeaves({ form: 'leaf', leaf: 8 }, (leaf) => leaf / 2) // → { form: 'leaf', leaf: 4 }
 */
export function mapLeaves<Leaf, Other>(expression: Expression<Leaf>, map: (leaf: Leaf) => Other): Expression<Other> {
  switch (expression.form) {
    case 'leaf':
      return { form: 'leaf', leaf: map(expression.leaf) };
    case 'sum':
      return { form: 'sum', terms: expression.terms.map(({ minus, of }) => ({ minus, of: mapLeaves(of, map) })) };
    case 'product':
      return {
        form: 'product',
        factors: expression.factors.map(({ under, of }) => ({ under, of: mapLeaves(of, map) })),
      };
  }
}

/**
 * The same sum or product with other parts; a value stays as it is.
 *
 * @example
 * mapParts({ form: 'leaf', leaf: 8 }, () => ({ form: 'leaf', leaf: 4 })) // → { form: 'leaf', leaf: 8 }
 */
export function mapParts<Leaf>(
  expression: Expression<Leaf>,
  map: (part: Expression<Leaf>) => Expression<Leaf>,
): Expression<Leaf> {
  switch (expression.form) {
    case 'leaf':
      return expression;
    case 'sum':
      return { form: 'sum', terms: expression.terms.map(({ minus, of }) => ({ minus, of: map(of) })) };
    case 'product':
      return { form: 'product', factors: expression.factors.map(({ under, of }) => ({ under, of: map(of) })) };
  }
}

/**
 * An expression as readers write it, with brackets where they matter.
 *
 * @example
 * formatExpression({ form: 'product', factors: [{ under: false, of: { form: 'leaf', leaf: 8 } }, { under: true, of: { form: 'leaf', leaf: 2 } }] }, String)
 * // → '8 ÷ 2'
 */
export function formatExpression<Leaf>(expression: Expression<Leaf>, format: (leaf: Leaf) => string): string {
  switch (expression.form) {
    case 'leaf':
      return format(expression.leaf);
    case 'sum':
      return expression.terms
        .map(
          ({ minus, of }, at) => `${at === 0 ? '' : minus ? ' − ' : ' + '}${bracketed(of, of.form === 'sum', format)}`,
        )
        .join('');
    case 'product':
      return expression.factors
        .map(
          ({ under, of }, at) => `${at === 0 ? '' : under ? ' ÷ ' : ' × '}${bracketed(of, of.form !== 'leaf', format)}`,
        )
        .join('');
  }
}

function bracketed<Leaf>(expression: Expression<Leaf>, needed: boolean, format: (leaf: Leaf) => string): string {
  const text = formatExpression(expression, format);
  return needed ? `(${text})` : text;
}
