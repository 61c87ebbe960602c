import type { Knowledge } from '../../knowledge/knowledge.ts';
import { ownersOf } from '../../knowledge/owners.ts';
import type { Piece } from '../../text/arithmetic-pieces.ts';
import { type Expression, leavesOf, partsOf, type Term } from '../../text/expression.ts';
import { numberAt } from '../../text/quantity.ts';
import type { Operand, Question } from '../question.ts';
import type { Slots } from '../slots.ts';
import type { Setting } from './recognizer.ts';

/** A sum of numbers that are not in the advice is declined; a date or a score is not even a sum. */
export function ownNumbers(pieces: readonly Piece[], values: readonly number[], slots: Slots): Question | undefined {
  const isSum = pieces.every((piece) => piece.kind !== 'operator' || piece.loose || /[+×]/.test(piece.operator));
  if (isSum) return { kind: 'declined', missing: { what: 'sense', why: 'ownNumbers', values } };
  const hasWords = slots.reading.words.some(({ kind }) => kind === 'word');
  return hasWords ? undefined : { kind: 'declined', missing: { what: 'nothing' } };
}

/** Signs without space between numbers of which none is a figure, between names, or by a number that starts with nought. */
export function isWrittenTogether(pieces: readonly Piece[], { reading }: Slots, hasFigure: boolean): boolean {
  const together = pieces.some((piece) => piece.kind === 'operator' && !piece.loose && /[−÷]/.test(piece.operator));
  const callable = reading.words.some(({ kind, raw }) => kind === 'number' && /^0\d/.test(raw));
  return callable || (together && !hasFigure);
}

/** "13.000 - 15.000": the ends of a range of the advice. */
export function isRange(expression: Expression<Operand>, pieces: readonly Piece[], { figures }: Knowledge): boolean {
  const [low, high, ...more] = leavesOf(expression);
  const isDashed = pieces.some((piece) => piece.kind === 'operator' && piece.operator === '−' && !piece.index);
  if (more.length > 0 || low?.kind !== 'typed' || high?.kind !== 'typed' || !isDashed) return false;
  return figures.some(({ amount }) => amount.form === 'range' && amount.min === low.value && amount.max === high.value);
}

/** A share that is added or taken away: of what, is not said. */
export function addsShare(expression: Expression<Operand>): boolean {
  const isShare = (of: Expression<Operand>) => of.form === 'leaf' && of.leaf.kind === 'share';
  return (expression.form === 'sum' && partsOf(expression).some(isShare)) || partsOf(expression).some(addsShare);
}

/** More than the whole is taken away: 13.100 − 120%. */
export function takesMoreThanAll(expression: Expression<Operand>): boolean {
  const isAll = ({ minus, of }: Term<Operand>) => {
    const [share] = minus && of.form === 'product' ? leavesOf(of) : [];
    return share?.kind === 'share' && share.value > 1;
  };
  return (expression.form === 'sum' && expression.terms.some(isAll)) || partsOf(expression).some(takesMoreThanAll);
}

/** One thing divided by another. */
export function isQuotient(expression: Expression<Operand>): boolean {
  return expression.form === 'product' && expression.factors.length === 2 && expression.factors[1]?.under === true;
}

/** Declines a sum that could not be read. */
export const unread: Question = { kind: 'declined', missing: { what: 'sense', why: 'unreadSum' } };

/** A figure with a sign for plus, times or divided by beside it, in a text that names nothing of the advice. */
export function isUnreadSum({ slots, knowledge }: Setting): boolean {
  const { reading, measures, regions, periods, has } = slots;
  if (measures.length + regions.length + periods.length > 0 || has('check')) return false;
  const isFigure = (at: number) => {
    const read = numberAt(reading.words, at);
    return read !== undefined && ownersOf(read.value, knowledge).length > 0;
  };
  return reading.words.some(({ raw }, at) => /^[+×*÷/]$/.test(raw) && (isFigure(at - 1) || isFigure(at + 1)));
}
