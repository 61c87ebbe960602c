import type { FigureRule } from '../../calculators/rule.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { keyMeasures } from '../key-measures.ts';
import type { CalculationSlots, FigureSlots } from '../question.ts';
import type { Slots } from '../slots.ts';
import { asksMultiple, asksWhatIsFilled, asksWhere, isUnlike } from './calculation-asked.ts';
import { isPolar } from './polar.ts';
import { perPerson, ratioMeasures } from './ratio-measures.ts';
import { allRegionIds } from './recognizer.ts';

interface RuleFor {
  readonly rule: FigureRule;
  readonly direction?: CalculationSlots['direction'];
  readonly when: (facts: Facts) => boolean;
  /** The calculation is over all regions, whichever were named. */
  readonly overAll?: boolean;
  /** The share is of a region in all regions, not of a part in its whole. */
  readonly together?: boolean;
  /** The calculation is over the parts of the whole that was named. */
  readonly overParts?: boolean;
}

/** What decides between calculations. */
interface Facts {
  readonly slots: Slots;
  readonly has: Slots['has'];
  /** Measures of one thing each: a part and its whole are two. */
  readonly measures: number;
  readonly regions: number;
  readonly namedRegions: number;
  readonly part: boolean;
  readonly partOrWhole: boolean;
  /** Both vacancies and people. */
  readonly unlike: boolean;
}

/** Which calculation a turn of phrase asks for; the first that fits. */
const rules: readonly RuleFor[] = [
  { rule: 'coverage', when: ({ slots }) => asksWhatIsFilled(slots) },
  { rule: 'ratio', when: ({ slots, measures }) => measures > 1 && slots.has('growth') },
  {
    rule: 'share',
    together: true,
    when: ({ slots, namedRegions }) => slots.has('share') && namedRegions === 1 && asksWhere(slots),
  },
  { rule: 'share', when: ({ has, unlike }) => unlike && has('share') && !has('ratio') },
  {
    rule: 'difference',
    when: ({ has, unlike }) =>
      unlike &&
      (has('difference') || (has('howMany') && has('moreThan', 'lessThan') && !has('ratio'))) &&
      !has('share', 'highest', 'lowest'),
  },
  { rule: 'sum', when: ({ has, namedRegions }) => has('sum') && namedRegions > 1 && !has('ratio', 'share') },
  {
    rule: 'composition',
    when: ({ has, partOrWhole }) => partOrWhole && has('composition', 'addUp') && !has('share', 'highest', 'lowest'),
  },
  {
    rule: 'share',
    when: ({ has, part, slots, namedRegions }) =>
      has('share') && (part || (namedRegions === 1 && (slots.allRegions || has('sum')))),
  },
  {
    rule: 'ratio',
    when: ({ has, measures, slots }) =>
      has('ratio') && (measures > 1 || perPerson(slots)) && !has('highest', 'lowest', 'moreThan'),
  },
  {
    rule: 'ratio',
    direction: 'more',
    when: ({ has, measures, slots, namedRegions }) =>
      has('ratio') && has('moreThan') && namedRegions > 1 && (measures > 1 || perPerson(slots)),
  },
  {
    rule: 'ratio',
    direction: 'highest',
    when: ({ has, measures, slots }) => has('ratio') && has('highest') && (measures > 1 || perPerson(slots)),
    overAll: true,
  },
  {
    rule: 'ratio',
    direction: 'lowest',
    when: ({ has, measures, slots }) => has('ratio') && has('lowest') && (measures > 1 || perPerson(slots)),
    overAll: true,
  },
  { rule: 'ranking', when: ({ has }) => has('rank') },
  {
    rule: 'ranking',
    direction: 'highest',
    when: ({ has, partOrWhole }) => partOrWhole && has('highest') && has('composition'),
    overParts: true,
  },
  {
    rule: 'ranking',
    direction: 'lowest',
    when: ({ has, partOrWhole }) => partOrWhole && has('lowest') && has('composition'),
    overParts: true,
  },
  {
    rule: 'ranking',
    direction: 'highest',
    when: ({ has, namedRegions }) => has('highest') && namedRegions < 2,
    overAll: true,
  },
  {
    rule: 'ranking',
    direction: 'lowest',
    when: ({ has, namedRegions }) => has('lowest') && namedRegions < 2,
    overAll: true,
  },
  { rule: 'ranking', direction: 'highest', when: ({ has }) => has('highest') },
  { rule: 'ranking', direction: 'lowest', when: ({ has }) => has('lowest') },
  { rule: 'average', when: ({ has, regions }) => has('average') && regions > 1 },
  { rule: 'sum', when: ({ has, regions, measures }) => has('sum') && (regions > 1 || measures > 1) },
  {
    rule: 'difference',
    when: ({ has, namedRegions, measures }) => has('difference', 'calculate') && (namedRegions > 1 || measures > 1),
  },
  { rule: 'difference', when: ({ has, regions }) => has('difference') && regions > 1 },
  {
    rule: 'comparison',
    direction: 'more',
    when: ({ has, namedRegions, measures }) => has('moreThan') && (namedRegions > 1 || measures > 1),
  },
  {
    rule: 'comparison',
    direction: 'less',
    when: ({ has, namedRegions, measures }) => has('lessThan') && (namedRegions > 1 || measures > 1),
  },
  {
    rule: 'comparison',
    when: ({ has, slots, namedRegions }) => (has('ratio') || asksMultiple(slots, [])) && namedRegions > 1,
  },
  { rule: 'comparison', when: ({ slots, measures }) => isPolar(slots) && measures > 1 },
  { rule: 'comparison', when: ({ has, regions, measures }) => has('compare') && (regions > 1 || measures > 1) },
];

/** The rule of a question, with the regions that it is over. */
export function ruleFor(slots: Slots, knowledge: Knowledge, { measures, regions }: FigureSlots) {
  const wholes = new Set(knowledge.measures.flatMap(({ partOf }) => partOf ?? []));
  const parts = new Set(knowledge.measures.filter(({ partOf }) => partOf).map(({ id }) => id));
  const facts: Facts = {
    slots,
    has: slots.has,
    measures: measures.length,
    regions: regions.length,
    namedRegions: slots.regions.length,
    part: measures.some((id) => parts.has(id)),
    partOrWhole: measures.some((id) => parts.has(id) || wholes.has(id)),
    unlike: isUnlike(measures, knowledge),
  };
  const found = rules.find(({ when }) => when(facts));
  return (
    found && {
      rule: found.rule,
      direction: found.direction,
      ...(found.together ? { together: true } : {}),
      regions: found.overAll ? allRegionIds(knowledge) : regions,
      measures: found.overParts ? [...parts] : measuresFor(found.rule, slots, measures),
    }
  );
}

function measuresFor(rule: FigureRule, slots: Slots, measures: readonly string[]): readonly string[] {
  if (rule === 'ratio') return ratioMeasures(slots, measures);
  return rule === 'coverage' && measures.length === 1 ? [...measures, keyMeasures.unused] : measures;
}
