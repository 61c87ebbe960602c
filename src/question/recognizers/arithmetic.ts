import type { Knowledge } from '../../knowledge/knowledge.ts';
import { ownersOf } from '../../knowledge/owners.ts';
import { type Piece, piecesIn } from '../../text/arithmetic-pieces.ts';
import { type Expression, leavesOf, mapLeaves, parseExpression, signsOf } from '../../text/expression.ts';
import { withSharesOfTotal } from '../../text/percent-added.ts';
import { numberAt } from '../../text/quantity.ts';
import type { Operand, Question, StatedOutcome } from '../question.ts';
import type { Slots } from '../slots.ts';
import {
  addsShare,
  isQuotient,
  isRange,
  isUnreadSum,
  isWrittenTogether,
  ownNumbers,
  takesMoreThanAll,
  unread,
} from './arithmetic-guards.ts';
import { pointsBack, saysNothing } from './arithmetic-operand.ts';
import { symbolsOf } from './arithmetic-symbols.ts';
import { namedCalculation } from './named-calculation.ts';
import { percentMore } from './percent-more.ts';
import { allRegionIds, type Recognizer, type Setting } from './recognizer.ts';

/** A sum with more values is no question of a person. */
const mostValues = 16;
/** Nor is a longer text one: it is not read as a sum at all. */
const mostWords = 120;

/**
 * A sum that the whole text consists of: "13.100 / 10.200", "hoeveel is (13.100 + 14.400) gedeeld door 7.600",
 * "vacatures twente / 4.700". A date, a range or a number to call is none.
 */
export const arithmetic: Recognizer = {
  name: 'arithmetic',
  recognize: (setting) => {
    if (setting.slots.reading.words.length > mostWords) return undefined;
    return sumIn(setting) ?? (isUnreadSum(setting) ? unread : undefined);
  },
};

/**
 * The sum in a text, if it is one.
 *
 * @param subject what the conversation was about, for a sum that goes on with it: "gedeeld door 4.700", "de helft daarvan"
 */
export function sumIn({ slots, knowledge, language }: Setting, subject?: Expression<Operand>): Question | undefined {
  const { reading, elsewhere, municipalities, absent, groups, periods } = slots;
  if (elsewhere.length + municipalities.length + absent.length + groups.length + periods.length > 0) return undefined;
  const all = outsideNames(piecesIn(reading.text, reading.words), slots);
  const at = all.findIndex(({ kind }) => kind === 'equals');
  const stated = at < 0 ? undefined : statedIn(all.slice(at + 1), slots);
  const pieces = trimmed(stated ? all.slice(0, at) : all, slots, subject !== undefined);
  const before = subject ? signsOf(subject) : [];
  const symbols = pieces && symbolsOf(pieces, slots, knowledge, before);
  const goesOn = pieces?.[0]?.kind === 'operator';
  const typed = symbols && parseExpression(goesOn ? [...before, ...symbols] : symbols);
  const expression =
    percentMore({ slots, knowledge, language }, subject) ?? (typed && withSharesOfTotal(typed, isShare));
  if (!pieces || !expression || expression.form === 'leaf') return undefined;
  const leaves = leavesOf(expression);
  if (addsShare(expression)) return undefined;
  if (leaves.length > mostValues) return goesOn ? unread : undefined;
  if (takesMoreThanAll(expression)) return { kind: 'declined', missing: { what: 'sense', why: 'moreThanAll' } };
  const question = asSum(expression, pieces, slots, knowledge);
  return question?.kind === 'arithmetic' && stated ? { ...question, stated } : question;
}

const isShare = ({ kind }: Operand) => kind === 'share';

/** The outcome that somebody gives after the equals sign: one number, and nothing else. */
function statedIn(pieces: readonly Piece[], slots: Slots): StatedOutcome | undefined {
  const { words } = slots.reading;
  const [first, ...more] = pieces.flatMap((piece) =>
    piece.kind === 'word' && !saysNothing(piece.index, slots) ? [piece.index] : [],
  );
  const read = first === undefined ? undefined : numberAt(words, first);
  const isAll =
    pieces.every(({ kind }) => kind === 'word' || kind === 'equals' || kind === 'join') &&
    more.every((at) => at < (read?.next ?? 0));
  return read && isAll ? { value: read.value, step: Math.min(read.step, 1) } : undefined;
}

function asSum(
  expression: Expression<Operand>,
  pieces: readonly Piece[],
  slots: Slots,
  knowledge: Knowledge,
): Question | undefined {
  const leaves = leavesOf(expression);
  const numbers = leaves.flatMap((leaf) => (leaf.kind === 'typed' ? [leaf.value] : []));
  const known = numbers.filter((value) => ownersOf(value, knowledge).length > 0);
  const named = leaves.filter(({ kind }) => kind === 'named');
  if (known.length + named.length === 0) return ownNumbers(pieces, numbers, slots);
  if (isWrittenTogether(pieces, slots, known.length > 0) || isRange(expression, pieces, knowledge)) return undefined;
  const whole = namedCalculation(expression, knowledge);
  if (whole || named.length === leaves.length) return whole ?? withRegions(expression, undefined, knowledge);
  const homes = new Set(known.flatMap((value) => ownersOf(value, knowledge).map(({ region }) => region)));
  const asked = withRegions(expression, homes.size === 1 ? [...homes][0] : undefined, knowledge);
  return asked && slots.has('share') && isQuotient(expression) ? { ...asked, percent: true } : asked;
}

/** Signs and "en" within the name of a region or measure belong to the name: Stedendriehoek en Noordwest Veluwe. */
function outsideNames(pieces: readonly Piece[], { reading }: Slots): readonly Piece[] {
  const names = reading.mentions.filter(({ senses }) =>
    senses.some(({ kind }) => kind === 'region' || kind === 'measure'),
  );
  return pieces.flatMap((piece): readonly Piece[] => {
    if (!('index' in piece) || piece.index === undefined || piece.kind === 'word') return [piece];
    const { index } = piece;
    const isWithin = names.some(({ from, to }) => index > from && index < to);
    if (!isWithin) return [piece];
    return reading.words[index]?.kind === 'word' ? [{ kind: 'word', index }] : [];
  });
}

/** Without what asks, greets or ends: "hoeveel is", "= ?". Undefined when an equals sign stands elsewhere: that is a claim. */
function trimmed(pieces: readonly Piece[], slots: Slots, goesOn: boolean): readonly Piece[] | undefined {
  const empty = (piece: Piece | undefined) =>
    piece !== undefined &&
    (piece.kind === 'join' ||
      (piece.kind === 'word' && saysNothing(piece.index, slots) && !(goesOn && pointsBack(piece.index, slots))));
  const bullet = (piece: Piece | undefined) => piece?.kind === 'operator' && piece.loose && /[−×]/.test(piece.operator);
  let [from, to] = [0, pieces.length];
  while (empty(pieces[from]) || (from === 0 && !goesOn && bullet(pieces[from]))) from++;
  while (to > from && (empty(pieces[to - 1]) || pieces[to - 1]?.kind === 'equals' || bullet(pieces[to - 1]))) to--;
  const inside = pieces.slice(from, to);
  return inside.some(({ kind }) => kind === 'equals') ? undefined : inside;
}

/** The sum with a region for every name: the one that is named, or else the region of the numbers. */
function withRegions(
  expression: Expression<Operand>,
  home: string | undefined,
  knowledge: Knowledge,
): (Question & { kind: 'arithmetic' }) | undefined {
  const names = leavesOf(expression).flatMap((leaf) => (leaf.kind === 'named' ? [leaf] : []));
  const regions = new Set(names.flatMap(({ region }) => region ?? []));
  const shared = regions.size === 1 ? [...regions][0] : regions.size === 0 ? home : undefined;
  const all = new Set(allRegionIds(knowledge));
  const isComplete = names.every(({ region = shared }) => region !== undefined && all.has(region));
  if (!isComplete) return undefined;
  const filled = mapLeaves(expression, (leaf) =>
    leaf.kind === 'named' ? { ...leaf, region: leaf.region ?? shared } : leaf,
  );
  return { kind: 'arithmetic', expression: filled };
}
