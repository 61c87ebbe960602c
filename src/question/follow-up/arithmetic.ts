import type { Expression } from '../../text/expression.ts';
import { keyMeasures } from '../key-measures.ts';
import type { Operand, Question } from '../question.ts';
import { sumIn } from '../recognizers/arithmetic.ts';
import { asksWhatIsFilled } from '../recognizers/calculation-asked.ts';
import { denominatorOf, withoutDenominator } from '../recognizers/denominator.ts';
import { isPolar } from '../recognizers/polar.ts';
import { tightness } from '../recognizers/tightness.ts';
import type { Facts, Followed } from './facts.ts';

/** A sum that stands by itself, or goes on with the figure before: "gedeeld door 4.700", "de helft daarvan", "keer 3". */
export function typedSum(facts: Facts): Followed | undefined {
  const alone = sumIn(facts);
  if (alone && alone.kind !== 'declined') return { question: alone, carried: [] };
  const subject = subjectOf(facts);
  const question = subject && sumIn(facts, subject);
  return question && { question, carried: ['measure', 'region'] };
}

/** The outcome of the sum before, or the one figure that the conversation is about. */
function subjectOf({ previous, before }: Facts): Expression<Operand> | undefined {
  if (previous.kind === 'arithmetic') return previous.expression;
  const [measure, ...measures] = before.measures ?? [];
  const [region, ...regions] = before.regions ?? [];
  if (!measure || !region || measures.length + regions.length > 0) return undefined;
  return { form: 'leaf', leaf: { kind: 'named', measure, region } };
}

/** "is het daar krapper dan in twente?": the region before, and the one that is named. */
export function tighter(facts: Facts): Followed | undefined {
  const { slots, before } = facts;
  const [here, ...more] = before.regions ?? [];
  const [there, ...others] = slots.regions;
  if (!here || !there || more.length + others.length > 0) return undefined;
  if (!slots.has('tightness') || !slots.has('moreThan', 'lessThan', 'compare', 'difference')) return undefined;
  const regions = slots.has('anaphora') ? [here, there] : [there, here];
  const question = tightness.recognize({ ...facts, slots: { ...slots, regions } });
  return question && { question, carried: ['region'] };
}

/** "hoeveel procent kan daarvan gevuld worden?", after vacancies. */
export function filled({ slots, before, bare }: Facts): Followed | undefined {
  const measures = slots.measures.length > 0 ? slots.measures : (before.measures ?? []);
  const regions = slots.regions.length > 0 ? slots.regions : before.regions;
  if (!regions || !bare || !asksWhatIsFilled({ ...slots, measures })) return undefined;
  const people = measures.find((id) => id !== keyMeasures.vacancies) ?? keyMeasures.unused;
  const asked = { measures: [keyMeasures.vacancies, people], regions, polar: isPolar(slots) };
  return { question: { kind: 'calculation', rule: 'coverage', ...asked }, carried: ['measure', 'region'] };
}

/** "en per inwoner?": for each of what the advice has no number of. */
export function perOther({ slots, knowledge, before }: Facts): Followed | undefined {
  const { measures, regions } = before;
  if (!measures || !regions || slots.measures.length > 0 || !slots.has('ratio')) return undefined;
  const asked = { measures, regions };
  const [absent] = slots.absent;
  const missing = absent ? ({ what: 'topic', name: absent } as const) : denominatorOf(slots, asked);
  const offer: Question = withoutDenominator(asked, knowledge);
  return missing && { question: { kind: 'declined', missing, offer }, carried: ['measure', 'region'] };
}
