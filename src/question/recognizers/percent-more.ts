import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Expression } from '../../text/expression.ts';
import { sumWithShare } from '../../text/percent-added.ts';
import type { Operand } from '../question.ts';
import type { Slots } from '../slots.ts';
import { operandOf, pointsBack, saysNothing } from './arithmetic-operand.ts';
import { isPolar } from './polar.ts';
import type { Setting } from './recognizer.ts';

const more = /^(meer|hoger|groter|extra|erbij|bij|bovenop)$/;
/** "en 10% meer", "stel dat er 10% meer …", "wat als …". */
const opening = /^(en|als|stel|indien|dat|wat|er)$/;
const less = /^(minder|lager|kleiner|eraf|af)$/;

/**
 * So many per cent more or less than a figure: "10% meer vacatures dan Twente nu heeft", "5% minder dan 13.100", and in a
 * conversation "10% meer". With something before the share it is a claim about that, and no sum.
 *
 * @param subject what the conversation was about
 */
export function percentMore(
  { slots, knowledge }: Setting,
  subject: Expression<Operand> | undefined,
): Expression<Operand> | undefined {
  const { words, quantities } = slots.reading;
  const share = quantities.find(({ form }) => form === 'percent' || form === 'fraction');
  if (!share || isPolar(slots) || slots.has('check', 'since')) return undefined;
  const direction = words[share.to + 1]?.word ?? '';
  const isMore = more.test(direction);
  if (!isMore && !less.test(direction)) return undefined;
  const places = words.flatMap(({ kind }, at) => (kind === 'sign' ? [] : [at]));
  const before = places.filter((at) => at < share.from);
  const rest = places.filter((at) => at > share.to + 1 && words[at]?.word !== 'dan');
  if (!before.every((at) => saysNothing(at, slots) || opening.test(words[at]?.word ?? ''))) return undefined;
  const own = rest.filter((at) => !pointsBack(at, slots) && !saysNothing(at, slots));
  const base = own.length > 0 ? leafOf(operandOf(rest, slots, knowledge) ?? named(slots, knowledge)) : subject;
  // "67% meer vacatures in Twente" is half a claim: more than what, is not said.
  const compares = words.some(({ word }) => word === 'dan') || slots.has('whatIf');
  const value = share.form === 'percent' ? share.value / 100 : share.value;
  return base && (compares || own.length === 0)
    ? sumWithShare(base, { form: 'leaf', leaf: { kind: 'share', value } }, !isMore)
    : undefined;
}

/** The count that is named, in the region that is named: of "procent meer vacatures" the vacancies. */
function named(
  { measures, regions, outside, occupations, classes, actors, country }: Slots,
  knowledge: Knowledge,
): Operand | undefined {
  const counts = measures.map((id) => knowledge.measures.find((measure) => measure.id === id)?.changeOf ?? id);
  const [[measure, ...others], [region, ...elsewhere]] = [[...new Set(counts)], regions];
  const rest = others.length + elsewhere.length + outside.length + occupations.length + classes.length + actors.length;
  return measure && region && rest === 0 && !country ? { kind: 'named', measure, region } : undefined;
}

function leafOf(operand: Operand | undefined): Expression<Operand> | undefined {
  return operand && operand.kind !== 'share' ? { form: 'leaf', leaf: operand } : undefined;
}
