import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Piece } from '../../text/arithmetic-pieces.ts';
import type { Operator, Sign } from '../../text/expression.ts';
import { numberAt } from '../../text/quantity.ts';
import { covers, type WordRange } from '../../text/word-range.ts';
import type { Operand } from '../question.ts';
import type { Slots } from '../slots.ts';
import { asksOutcome, operandOf, pointsBack, saysNothing } from './arithmetic-operand.ts';

type Symbols = readonly Sign<Operand>[];

/**
 * Pieces of a text as the symbols of a sum; what stands between two operators is one value. Numbers in a row are joined
 * by a turn of phrase: "13.100, 14.400 en 15.000 samen". Undefined when there is anything else in the text.
 *
 * @param subject what "daarvan" points at
 */
export function symbolsOf(
  pieces: readonly Piece[],
  slots: Slots,
  knowledge: Knowledge,
  subject: Symbols,
): Symbols | undefined {
  const symbols: Sign<Operand>[] = [];
  let run: number[] = [];
  for (const piece of [...pieces, { kind: 'join' } as const]) {
    if (piece.kind === 'word') {
      run.push(piece.index);
      continue;
    }
    const values = run.length > 0 ? valuesOf(run, slots, knowledge, subject) : [];
    if (!values || piece.kind === 'equals') return undefined;
    symbols.push(...values);
    run = [];
    if (piece.kind === 'operator') symbols.push({ kind: 'operator', operator: piece.operator });
    if (piece.kind === 'open' || piece.kind === 'close') symbols.push({ kind: piece.kind });
  }
  return pieces.some(({ kind }) => kind === 'join') ? inARow(symbols, slots) : symbols;
}

/** One value; or two with "van" between them: "50% van 13.100", "hoeveel procent is 3.500 van 7.600". */
function valuesOf(run: readonly number[], slots: Slots, knowledge: Knowledge, subject: Symbols): Symbols | undefined {
  const { words, quantities } = slots.reading;
  const own = run.filter((place) => !pointsBack(place, slots));
  if (subject.length > 0 && own.length < run.length) {
    if (own.every((place) => saysNothing(place, slots))) return subject;
    const share = operandOf(own, slots, knowledge);
    return share?.kind === 'share' ? [{ kind: 'operand', leaf: share }, times, ...subject] : undefined;
  }
  const isNumber = (place: number) =>
    numberAt(words, place) !== undefined || quantities.some((range) => covers(range, place));
  const at = run.findIndex((place, index) => words[place]?.word === 'van' && run.slice(0, index).some(isNumber));
  if (at < 0) return operandSymbols(operandOf(run, slots, knowledge));
  const [part, whole] = [operandOf(run.slice(0, at), slots, knowledge), operandOf(run.slice(at + 1), slots, knowledge)];
  if (!part || !whole) return undefined;
  if (part.kind === 'share') {
    // "de helft van de vacatures in Twente is technisch" states something; "wat is de helft van …" asks.
    const isPlain = whole.kind !== 'named' || asksOutcome(slots) || run.every((place) => isName(place, slots));
    return isPlain ? between(part, '×', whole) : undefined;
  }
  if (words.some(({ word }) => word === 'trek')) return between(whole, '−', part);
  return slots.has('share') ? between(part, '÷', whole) : undefined;
}

const times = { kind: 'operator', operator: '×' } as const;
const linking = /^(van|de|het|een|in|uit|bij|alle|regio|aantal)$/;

function isName(place: number, { reading }: Slots): boolean {
  const within = (range: WordRange) => covers(range, place);
  return (
    linking.test(reading.words[place]?.word ?? '') || reading.mentions.some(within) || reading.quantities.some(within)
  );
}

function operandSymbols(leaf: Operand | undefined): Symbols | undefined {
  return leaf && [{ kind: 'operand', leaf }];
}

function between(one: Operand, operator: Operator, other: Operand): Symbols {
  return [
    { kind: 'operand', leaf: one },
    { kind: 'operator', operator },
    { kind: 'operand', leaf: other },
  ];
}

/** Typed numbers in a row, joined as the text asks: added up, averaged, the smaller taken from the larger, divided. */
function inARow(symbols: Symbols, slots: Slots): Symbols | undefined {
  const values = symbols.flatMap((symbol) =>
    symbol.kind === 'operand' && symbol.leaf.kind === 'typed' ? [symbol.leaf] : [],
  );
  if (values.length !== symbols.length || values.length < 2) return undefined;
  const pair = values.length === 2;
  const commands = (word: string) => slots.reading.words.some((item) => item.word === word);
  if (slots.has('average')) {
    const count: Sign<Operand> = { kind: 'operand', leaf: { kind: 'count', value: values.length } };
    return [{ kind: 'open' }, ...chain(values, '+'), { kind: 'close' }, { kind: 'operator', operator: '÷' }, count];
  }
  if (slots.has('sum') || commands('tel')) return chain(values, '+');
  if (slots.has('difference') && pair)
    return chain(
      [...values].sort((a, b) => b.value - a.value),
      '−',
    );
  return (slots.has('ratio') || commands('deel')) && pair ? chain(values, '÷') : undefined;
}

function chain(values: readonly Operand[], operator: Operator): Symbols {
  return values.flatMap(
    (leaf, at): Symbols => [...(at === 0 ? [] : [{ kind: 'operator', operator } as const]), { kind: 'operand', leaf }],
  );
}
