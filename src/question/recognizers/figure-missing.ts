import type { Knowledge } from '../../knowledge/knowledge.ts';
import { periodsMeet } from '../../knowledge/period.ts';
import { keyMeasures } from '../key-measures.ts';
import type { FigureSlots, Missing, Question } from '../question.ts';
import { says } from '../reading.ts';
import type { Slots } from '../slots.ts';
import { asksMultiple } from './calculation-asked.ts';
import { placeWithoutFigures } from './named-place.ts';
import { generalRegionIds } from './recognizer.ts';

/** A count for the moment from which its change is counted: only the change is given. */
export function baseOfChange(
  slots: Slots,
  knowledge: Knowledge,
  { measures, regions }: FigureSlots,
): Question | undefined {
  const changes = knowledge.measures
    .filter(({ changeOf }) => changeOf && measures.includes(changeOf))
    .map(({ id }) => id);
  const basePeriod = slots.periods.find(
    (period) => !hasPeriod(knowledge, measures, period) && basePeriodOf(knowledge, changes, period),
  );
  const isElsewhere =
    slots.elsewhere.length + slots.municipalities.length + slots.groups.length + slots.absent.length > 0;
  if (!basePeriod || isElsewhere || slots.country) return undefined;
  const offer: Question = { kind: 'figures', measures: changes, regions, basePeriod };
  return { kind: 'declined', missing: { what: 'base', name: basePeriod, measures }, offer };
}

/** "verhouding vacatures en werkgevers", "banen per werkloze": a ratio of which only one side was understood. */
export function noRatio({ reading }: Slots, question: Question): Missing | undefined {
  if (question.kind !== 'figures' || question.measures.length !== 1) return undefined;
  const { words, mentions } = reading;
  const asks = says(reading, 'ratio');
  const isDivisor = mentions.some(
    ({ from, senses }) => words[from - 1]?.word === 'per' && senses.some(({ kind }) => kind === 'measure'),
  );
  return asks || isDivisor ? { what: 'sense', why: 'noRatio', measures: question.measures } : undefined;
}

/** A share of something that is no part of a whole here: the figure alone would not answer. */
export function noShare(slots: Slots, knowledge: Knowledge, question: Question): Missing | undefined {
  const asksShare = slots.has('share') && question.kind === 'figures';
  const inPercent =
    asksShare && knowledge.measures.some(({ id, changeOf }) => changeOf && question.measures.includes(id));
  return asksShare && !inPercent ? { what: 'topic', name: 'dat aandeel' } : undefined;
}

/** "hoeveel procent van de werklozen vindt werk": not how many there are. */
function asksWhoFindsWork({ reading, has }: Slots): boolean {
  return says(reading, 'finds') && says(reading, 'work') && has('howMany', 'share') && !has('whatIf');
}

/** What was named that the figures do not have: a place, a group, a subject, another moment. */
export function missingOf(
  slots: Slots,
  knowledge: Knowledge,
  { measures, basePeriod }: FigureSlots,
): Missing | undefined {
  const { absent, groups, country } = slots;
  const place = placeWithoutFigures(slots);
  if (place) return place;
  if (absent[0]) return { what: 'topic', name: absent[0] };
  if (groups[0]) return { what: 'group', name: groups[0] };
  if (slots.has('cost')) return { what: 'topic', name: 'wat dat kost' };
  if (says(slots.reading, 'lasting') && !measures.includes(keyMeasures.tightSince))
    return { what: 'topic', name: 'hoe lang dat duurt' };
  if (asksWhoFindsWork(slots)) return { what: 'topic', name: 'hoeveel mensen werk vinden' };
  if (slots.has('today')) return { what: 'period', name: 'dat moment' };
  if (country) return { what: 'place', name: 'Nederland' };
  const other = slots.periods.find(
    (period) =>
      period !== basePeriod && !basePeriodOf(knowledge, measures, period) && !hasPeriod(knowledge, measures, period),
  );
  if (other) return { what: 'period', name: other };
  const general = generalRegionIds(knowledge);
  const isGeneral = knowledge.figures.every(
    ({ measure, region }) => !measures.includes(measure) || general.includes(region),
  );
  if (slots.has('province') && slots.regions.length === 0 && !slots.allRegions && !isGeneral)
    return { what: 'province' };
  return undefined;
}

function basePeriodOf({ figures }: Knowledge, measures: readonly string[], period: string): boolean {
  return figures.some(
    ({ measure, basePeriod }) => measures.includes(measure) && basePeriod && periodsMeet(period, basePeriod),
  );
}

function hasPeriod({ figures }: Knowledge, measures: readonly string[], period: string): boolean {
  return measures.some((id) =>
    figures.some(({ measure, amount, period: own }) => {
      const given = amount.form === 'since' ? amount.period : own;
      return measure === id && (!given || periodsMeet(period, given));
    }),
  );
}

/** Growth of a count of which the advice has no change: the count alone would not answer. */
export function noChange(slots: Slots, { measures }: Knowledge, question: Question): Missing | undefined {
  if (!slots.has('growth') || question.kind !== 'figures' || asksMultiple(slots, question.measures)) return undefined;
  const asked = measures.filter(({ id }) => question.measures.includes(id));
  const isCount = asked.every(({ id, changeOf, unit }) => unit === 'persons' && !changeOf && id);
  const [first] = asked;
  return first && isCount ? { what: 'topic', name: `een verandering in ${first.name}` } : undefined;
}
