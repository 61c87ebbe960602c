import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Piece, piecesIn } from '../../src/text/arithmetic-pieces.ts';
import { type Expression, formatExpression, leavesOf, parseExpression, type Sign } from '../../src/text/expression.ts';
import { formatNumber } from '../../src/text/number-format.ts';
import { numberAt } from '../../src/text/quantity.ts';
import { type Token, tokenize } from '../../src/text/token.ts';

/** Expressions as the parser makes them: more than one part in each sum and product, the first one plain. */
const { expression } = fc.letrec<{ expression: Expression<number>; leaf: Expression<number> }>((tie) => ({
  leaf: fc.integer({ min: 0, max: 99_999 }).map((leaf) => ({ form: 'leaf', leaf })),
  expression: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    tie('leaf'),
    parts(fc.boolean(), tie('expression')).map((items): Expression<number> => {
      const terms = items.map(({ inverse, of }, at) => ({ minus: at > 0 && inverse, of }));
      return { form: 'sum', terms };
    }),
    parts(fc.boolean(), tie('expression')).map((items): Expression<number> => {
      const factors = items.map(({ inverse, of }, at) => ({ under: at > 0 && inverse, of }));
      return { form: 'product', factors };
    }),
  ),
}));

function parts(inverse: fc.Arbitrary<boolean>, of: fc.Arbitrary<Expression<number>>) {
  return fc.array(fc.record({ inverse, of }), { minLength: 2, maxLength: 4 });
}

const written = (tree: Expression<number>) => formatExpression(tree, (value) => formatNumber(value));

function read(text: string): Expression<number> | undefined {
  const tokens = tokenize(text);
  const signs = piecesIn(text, tokens).map((piece) => signOf(piece, tokens));
  const whole = signs.flatMap((sign) => sign ?? []);
  return whole.length === signs.length ? parseExpression(whole) : undefined;
}

function signOf(piece: Piece, tokens: readonly Token[]): Sign<number> | undefined {
  switch (piece.kind) {
    case 'word': {
      const leaf = numberAt(tokens, piece.index)?.value;
      return leaf === undefined ? undefined : { kind: 'operand', leaf };
    }
    case 'operator':
      return { kind: 'operator', operator: piece.operator };
    case 'open':
    case 'close':
      return { kind: piece.kind };
    default:
      return undefined;
  }
}

/** What JavaScript makes of the same sum: another parser, with the same order of operations. */
function reference(text: string): number {
  const plain = text.replaceAll('.', '').replaceAll('×', '*').replaceAll('÷', '/').replaceAll('−', '-');
  return Number(new Function(`return ${plain};`)());
}

function worth(tree: Expression<number>): number {
  switch (tree.form) {
    case 'leaf':
      return tree.leaf;
    case 'sum':
      return tree.terms.reduce((sum, { minus, of }) => (minus ? sum - worth(of) : sum + worth(of)), 0);
    case 'product':
      return tree.factors.reduce((product, { under, of }) => (under ? product / worth(of) : product * worth(of)), 1);
  }
}

describe('a sum in a text', () => {
  it('is read back as it was written', () => {
    fc.assert(
      fc.property(expression, (tree) => {
        expect(read(written(tree))).toEqual(tree);
      }),
    );
  });

  it('has the order of operations that everybody learned', () => {
    fc.assert(
      fc.property(expression, (tree) => {
        const text = written(tree);
        const again = read(text);
        expect(again && worth(again)).toEqual(reference(text));
      }),
    );
  });

  it('keeps its values in order', () => {
    fc.assert(
      fc.property(expression, (tree) => {
        const values = written(tree)
          .match(/[\d.]+/g)
          ?.map((text) => Number(text.replaceAll('.', '')));
        expect(leavesOf(tree)).toEqual(values);
      }),
    );
  });

  it.each([
    { text: '13.100 / 10.200', why: 'a slash' },
    { text: '13.100 : 10.200', why: 'a colon' },
    { text: '13100÷10200', why: 'without space' },
    { text: '13.100 gedeeld door 10.200', why: 'in words' },
    { text: '13.100 delen door 10.200', why: 'in other words' },
    { text: '(13.100) / (10.200)', why: 'brackets that do nothing' },
  ])('can be put as $text ($why)', ({ text }) => {
    expect(written(read(text) ?? { form: 'leaf', leaf: 0 })).toBe('13.100 ÷ 10.200');
  });

  it.each([
    { text: '(13.100 / 10.200', why: 'a bracket that does not close' },
    { text: '13.100 / / 10.200', why: 'two operators' },
    { text: '13.100 10.200', why: 'no operator' },
    { text: '13.100 /', why: 'nothing to divide by' },
    { text: `${'('.repeat(40)}1${')'.repeat(40)}`, why: 'deeper than people write' },
    { text: '13.100 / 10.200 = 1,28', why: 'it states its outcome' },
  ])('is none in $text ($why)', ({ text }) => {
    expect(read(text)).toBeUndefined();
  });

  it.each([
    { text: 'semi-werklozen', why: 'a hyphen' },
    { text: 'Twente: vacatures', why: 'a colon after a word' },
    { text: 'noordwest-veluwe', why: 'a name' },
    { text: '<@U12-3> hallo', why: 'a mention' },
  ])('has no operator in $text ($why)', ({ text }) => {
    expect(piecesIn(text, tokenize(text)).filter(({ kind }) => kind === 'operator')).toEqual([]);
  });
});
