import type { Knowledge } from '../../knowledge/knowledge.ts';
import { periodsMeet } from '../../knowledge/period.ts';
import { queryWords } from '../query.ts';
import type { FigureSlots, Missing, Question, Rule } from '../question.ts';
import type { Slots } from '../slots.ts';
import { allRegionIds, type Recognizer, type Setting } from './recognizer.ts';

/**
 * Questions about figures that exist per region: one figure, several, or a calculation with them. What was named that
 * the figures do not have (a place, a group, another year) declines the question and offers what there is.
 */
export const figureQuestion: Recognizer = {
  name: 'figureQuestion',
  recognize: (setting) => {
    const { slots, knowledge } = setting;
    const measures = regionalMeasures(slots, knowledge);
    if (measures.length === 0 || asksText(slots)) return undefined;
    const asked = {
      measures,
      regions: regionsAsked(slots, knowledge),
      period: askedPeriod(slots, knowledge, measures),
    };
    const question = calculationOf(slots, knowledge, asked) ?? { kind: 'figures', ...asked };
    const missing = missingOf(slots, knowledge, measures);
    if (missing) return { kind: 'declined', missing, offer: withoutPeriod(question) };
    const unexplained = slots.unexplained.filter(({ known }) => known);
    const unknown = slots.unexplained.filter(({ known }) => !known);
    if (unexplained.length + unknown.length === 0) return question;
    return searchOr(setting, question);
  },
};

/** Measures in the text that have figures for labour-market regions; the vaguest falls away beside a more exact one. */
function regionalMeasures(slots: Slots, knowledge: Knowledge): readonly string[] {
  const regional = new Set(allRegionIds(knowledge));
  const perRegion = knowledge.figures.filter(({ region }) => regional.has(region) || region === 'all-regions');
  const withFigures = new Set(perRegion.map(({ measure }) => measure));
  const named = slots.measures.filter((id) => withFigures.has(id));
  if (named.includes('openVacancies') && asksGrowth(slots, knowledge)) {
    return ['openVacanciesGrowth', ...named.filter((id) => id !== 'openVacancies' && !id.startsWith('openVacancies'))];
  }
  return named;
}

function asksGrowth(slots: Slots, knowledge: Knowledge): boolean {
  const bases = knowledge.figures.flatMap(({ basePeriod }) => (basePeriod ? [basePeriod] : []));
  const namesBase = slots.periods.some((period) => bases.some((base) => periodsMeet(period, base)));
  return slots.has('growth') || (namesBase && slots.has('compare', 'difference', 'ratio', 'moreThan', 'since'));
}

/** Definition, advice or opinion: the measure is the subject of a text, not of a figure. */
function asksText(slots: Slots): boolean {
  if (
    slots.has(
      'howMany',
      'share',
      'sum',
      'ratio',
      'highest',
      'lowest',
      'average',
      'rank',
      'composition',
      'difference',
      'whatIf',
    )
  ) {
    return slots.has('recommendation') && !slots.has('howMany') && slots.regions.length === 0;
  }
  if (slots.has('recommendation', 'why', 'who')) return true;
  const bare = slots.regions.length === 0 && !slots.allRegions && slots.periods.length === 0;
  return (
    bare &&
    (slots.has('definition', 'position') ||
      slots.actors.some((actor) => !['uwv', 'labour-market-regions'].includes(actor)))
  );
}

function regionsAsked(slots: Slots, knowledge: Knowledge): readonly string[] {
  return slots.regions.length > 0 ? slots.regions : allRegionIds(knowledge);
}

/** The period that the figures are asked for; a base of comparison is no such period. */
function askedPeriod(slots: Slots, knowledge: Knowledge, measures: readonly string[]): string | undefined {
  const figures = knowledge.figures.filter(({ measure }) => measures.includes(measure));
  const bases = figures.flatMap(({ basePeriod }) => (basePeriod ? [basePeriod] : []));
  return slots.periods.find((period) => !bases.some((base) => periodsMeet(period, base)));
}

function missingOf(slots: Slots, knowledge: Knowledge, measures: readonly string[]): Missing | undefined {
  const { elsewhere, municipalities, absent, groups, country } = slots;
  if (elsewhere[0]) return { what: 'place', name: elsewhere[0] };
  if (municipalities[0]) return { what: 'municipality', name: municipalities[0] };
  if (absent[0]) return { what: 'topic', name: absent[0] };
  if (groups[0]) return { what: 'group', name: groups[0] };
  if (slots.has('today')) return { what: 'period', name: 'dat moment' };
  if (country) return { what: 'place', name: 'Nederland' };
  const period = askedPeriod(slots, knowledge, measures) ?? wrongBase(slots, knowledge, measures);
  if (period && !hasPeriod(knowledge, measures, period)) return { what: 'period', name: period };
  if (slots.has('province') && slots.regions.length === 0 && !slots.allRegions) return { what: 'province' };
  return undefined;
}

/** A base period asked of a measure as if it were its own: "vacatures begin 2016". */
function wrongBase(slots: Slots, knowledge: Knowledge, measures: readonly string[]): string | undefined {
  const changes = knowledge.figures.some((figure) => measures.includes(figure.measure) && figure.basePeriod);
  return changes ? undefined : slots.periods[0];
}

function hasPeriod(knowledge: Knowledge, measures: readonly string[], period: string): boolean {
  return measures.every((measure) =>
    knowledge.figures.some((figure) => {
      const own = figure.amount.form === 'since' ? figure.amount.period : figure.period;
      return figure.measure === measure && (!own || periodsMeet(period, own));
    }),
  );
}

function withoutPeriod(question: Question): Question {
  return question.kind === 'figures' || question.kind === 'calculation' ? { ...question, period: undefined } : question;
}

/** Words that figures do not explain: a text may, else the figure is offered, not given. */
function searchOr({ slots, language }: Setting, otherwise: Question): Question {
  return {
    kind: 'search',
    words: queryWords(slots.reading.words, language),
    prefer: [],
    actors: slots.actors,
    otherwise,
  };
}

interface RuleFor {
  readonly rule: Rule;
  readonly when: (slots: Slots, asked: FigureSlots) => boolean;
  readonly direction?: 'highest' | 'lowest' | 'more' | 'less';
}

const severalMeasures = (_: Slots, { measures }: FigureSlots) => measures.length >= 2;
const wholeAndParts = ['unusedPotential', 'unemployed', 'semiUnemployed', 'underemployedPartTimers'];

/** Which calculation a turn of phrase asks for; the first that fits. */
const rules: readonly RuleFor[] = [
  {
    rule: 'composition',
    when: (slots, { measures }) =>
      slots.has('composition', 'addUp') && measures.some((id) => wholeAndParts.includes(id)) && !slots.has('share'),
  },
  {
    rule: 'share',
    when: (slots, { measures }) =>
      slots.has('share') && measures.some((id) => wholeAndParts.includes(id) && id !== 'unusedPotential'),
  },
  { rule: 'ranking', direction: 'highest', when: (slots) => slots.has('highest') },
  { rule: 'ranking', direction: 'lowest', when: (slots) => slots.has('lowest') },
  { rule: 'ranking', when: (slots) => slots.has('rank') },
  { rule: 'average', when: (slots) => slots.has('average') },
  { rule: 'ratio', when: (slots, asked) => slots.has('ratio') && severalMeasures(slots, asked) },
  {
    rule: 'sum',
    when: (slots, { measures, regions }) => slots.has('sum') && (regions.length > 1 || measures.length > 1),
  },
  {
    rule: 'difference',
    when: (slots, { regions, measures }) =>
      slots.has('difference') && (slots.regions.length !== 1 || measures.length > 1) && regions.length > 1,
  },
  { rule: 'difference', when: (slots, asked) => slots.has('difference', 'calculate') && severalMeasures(slots, asked) },
  { rule: 'comparison', direction: 'more', when: (slots, asked) => slots.has('moreThan') && comparable(slots, asked) },
  { rule: 'comparison', direction: 'less', when: (slots, asked) => slots.has('lessThan') && comparable(slots, asked) },
  {
    rule: 'comparison',
    when: (slots, asked) =>
      slots.has('compare') && (comparable(slots, asked) || slots.allRegions || asked.regions.length > 1),
  },
];

function comparable(slots: Slots, { measures }: FigureSlots): boolean {
  return measures.length >= 2 || slots.regions.length >= 2;
}

function calculationOf(slots: Slots, _: Knowledge, asked: FigureSlots): Question | undefined {
  const found = rules.find(({ when }) => when(slots, asked));
  return found && { kind: 'calculation', rule: found.rule, direction: found.direction, ...asked };
}
