import { describe, expect, it } from 'vitest';
import { type Expression, formatExpression, parseExpression, type Sign } from '../../src/text/expression.ts';
import { withSharesOfTotal } from '../../src/text/percent-added.ts';

/** `100 + 10%` as signs: what ends in % is a share. */
function read(text: string): Expression<string> | undefined {
  const signs = text.split(' ').map((part): Sign<string> => {
    if (part === '(') return { kind: 'open' };
    if (part === ')') return { kind: 'close' };
    return part === '+' || part === '−' || part === '×' || part === '÷'
      ? { kind: 'operator', operator: part }
      : { kind: 'operand', leaf: part };
  });
  return parseExpression(signs);
}

describe('a share that is added', () => {
  it.each([
    ['8 + 10%', '8 + 10% × 8', 'of what stands before it'],
    ['8 − 10%', '8 − 10% × 8', 'or taken away'],
    ['8 + 4 − 10%', '(8 + 4) − 10% × (8 + 4)', 'of all that stands before it'],
    ['( 8 + 10% ) ÷ 2', '(8 + 10% × 8) ÷ 2', 'within brackets'],
    ['10% × 8', '10% × 8', 'a product is as it was'],
    ['10% + 8', '10% + 8', 'with nothing before it, it stays'],
    ['8 + 10% + 5%', '8 + 10% + 5%', 'of two it is not clear what the second is of'],
    ['8 + 10% + 4', '8 + 10% + 4', 'nor of one in the middle'],
  ])('%s is %s: %s', (typed, expected) => {
    const expression = read(typed);
    if (!expression) throw new Error(`Cannot read ${typed}`);
    expect(
      formatExpression(
        withSharesOfTotal(expression, (leaf) => leaf.endsWith('%')),
        String,
      ),
    ).toBe(expected);
  });
});
