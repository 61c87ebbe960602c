import { type Expression, mapParts } from './expression.ts';

/**
 * A sum in which a share that is added or taken away is one of what stands before it, as on a calculator: 13.100 + 10% is
 * 13.100 + 10% × 13.100 (Dutch: procenten erbij of eraf). A share that comes first, and a second one, stay as they are.
 *
 * @param isShare whether a value is a share
 */
export function withSharesOfTotal<Leaf>(
  expression: Expression<Leaf>,
  isShare: (leaf: Leaf) => boolean,
): Expression<Leaf> {
  const inner = mapParts(expression, (part) => withSharesOfTotal(part, isShare));
  if (inner.form !== 'sum') return inner;
  const at = inner.terms.findIndex(({ of }) => of.form === 'leaf' && isShare(of.leaf));
  const share = inner.terms[at];
  if (!share || at < 1 || at < inner.terms.length - 1) return inner;
  const before = inner.terms.slice(0, at);
  const [only, ...more] = before;
  const total: Expression<Leaf> = only && more.length === 0 ? only.of : { form: 'sum', terms: before };
  return sumWithShare(total, share.of, share.minus);
}

/** A value with a share of itself added, or taken away. */
export function sumWithShare<Leaf>(total: Expression<Leaf>, share: Expression<Leaf>, minus: boolean): Expression<Leaf> {
  const part: Expression<Leaf> = {
    form: 'product',
    factors: [
      { under: false, of: share },
      { under: false, of: total },
    ],
  };
  return {
    form: 'sum',
    terms: [
      { minus: false, of: total },
      { minus, of: part },
    ],
  };
}
