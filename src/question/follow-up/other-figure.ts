import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Question } from '../question.ts';
import { baseOfChange } from '../recognizers/figure-missing.ts';
import { figuresBySameNoun } from '../same-noun.ts';
import type { Facts, Followed } from './facts.ts';

/** "welke regio heeft er dan 15.000?" */
export function owner({ slots, before, bare }: Facts): Followed | undefined {
  const number = slots.reading.quantities.find(({ form, value }) => form === 'number' && value >= 100);
  const asks =
    slots.has('eachRegion', 'who', 'where') || slots.reading.words.some(({ word }) => /^(welke|wie|waar)$/.test(word));
  if (!number || !asks || !before.measures || !bare || slots.measures.length > 0 || slots.regions.length > 0)
    return undefined;
  return { question: { kind: 'ownerOf', value: number.value, measures: before.measures }, carried: ['measure'] };
}

/** "hoeveel zijn er in twente?", after what that group is; "hoeveel daar?", after which region leads. */
export function count({ slots, previous, listed, before, bare }: Facts): Followed | undefined {
  const { regions, measures, municipalities, periods } = slots;
  const own = measures.length + municipalities.length + periods.length + slots.absent.length + slots.groups.length > 0;
  if (
    !slots.has('howMany') ||
    own ||
    !bare ||
    !before.measures ||
    slots.has('share', 'ratio', 'difference', 'growth', 'since')
  )
    return undefined;
  const isRanked = previous.kind === 'calculation' && previous.rule === 'ranking';
  const leader = isRanked ? listed.at(previous.direction === 'lowest' ? -1 : 0) : undefined;
  const isThere = slots.reading.words.some(({ word }) => word === 'daar');
  if (regions.length === 0 && isThere && leader) return { question: leader, carried: ['measure', 'region'] };
  if (regions.length === 0) return undefined;
  return { question: { kind: 'figures', measures: before.measures, regions }, carried: ['measure'] };
}

/** "hoeveel deeltijders noemt ze?", after a text that counts others by that noun. */
export function sameNoun({ slots, knowledge, language, section }: Facts): Followed | undefined {
  if (!section || !slots.has('howMany')) return undefined;
  const question = figuresBySameNoun(slots, [section], knowledge, language);
  return question && { question, carried: ['subject'] };
}

/** "en het onbenut potentieel?" */
export function otherMeasure(facts: Facts): Followed | undefined {
  const { slots, knowledge, previous, before, bare, leans } = facts;
  const { measures } = slots;
  const own = slots.regions.length > 0 || slots.allRegions || slots.municipalities.length > 0;
  if (measures.length === 0 || own || !bare || !leans || !before.regions) return undefined;
  if (slots.has('definition', 'recommendation', 'position', 'why', 'since', 'growth', 'check')) return undefined;
  const keepsRule =
    previous.kind === 'calculation' &&
    ['ranking', 'sum', 'average', 'comparison', 'difference', 'share'].includes(previous.rule) &&
    (previous.measures.length === 1 || previous.rule === 'share');
  const isTotal = slots.has('sum') && before.regions.length > 1;
  const regions = placesOf(measures, before.regions, knowledge);
  const question: Question = keepsRule
    ? { ...previous, measures }
    : isTotal
      ? { kind: 'calculation', rule: 'sum', measures, regions }
      : { kind: 'figures', measures, regions };
  return { question, carried: ['region'] };
}

/** The regions of before; of measures that only the whole country has, the country. */
function placesOf(measures: readonly string[], before: readonly string[], { figures }: Knowledge): readonly string[] {
  const regions = new Set(figures.flatMap(({ measure, region }) => (measures.includes(measure) ? [region] : [])));
  const isNational = before.every((id) => !regions.has(id)) && !regions.has('all-regions');
  return isNational ? [...regions] : before;
}

/** "en in 2022 dan?" */
export function otherPeriod({ slots, knowledge, before, bare, leans }: Facts): Followed | undefined {
  const [period] = slots.periods;
  const own = slots.measures.length + slots.regions.length + slots.concepts.length > 0;
  if (!period || own || !bare || !leans || !before.measures || !before.regions) return undefined;
  const base = baseOfChange(slots, knowledge, { measures: before.measures, regions: before.regions });
  if (base) return { question: base, carried: ['measure', 'region'] };
  return {
    question: { kind: 'figures', measures: before.measures, regions: before.regions, period },
    carried: ['measure', 'region'],
  };
}
