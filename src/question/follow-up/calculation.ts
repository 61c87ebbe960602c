import type { FigureRule } from '../../calculators/rule.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { periodsMeet } from '../../knowledge/period.ts';
import type { CueId } from '../../knowledge/schema/vocabulary.ts';
import { covers } from '../../text/word-range.ts';
import { keyMeasures } from '../key-measures.ts';
import type { CalculationSlots, Question } from '../question.ts';
import { isPolar } from '../recognizers/polar.ts';
import { ratioMeasures } from '../recognizers/ratio-measures.ts';
import { allRegionIds } from '../recognizers/recognizer.ts';
import { whatIf } from '../recognizers/what-if.ts';
import type { Slots } from '../slots.ts';
import type { Facts, Followed } from './facts.ts';

const calculations: readonly { readonly cues: readonly CueId[]; readonly rule: FigureRule }[] = [
  { cues: ['composition', 'addUp'], rule: 'composition' },
  { cues: ['highest', 'lowest', 'rank'], rule: 'ranking' },
  { cues: ['difference'], rule: 'difference' },
  { cues: ['share'], rule: 'share' },
  { cues: ['sum'], rule: 'sum' },
  { cues: ['average'], rule: 'average' },
  { cues: ['ratio'], rule: 'ratio' },
  { cues: ['compare', 'moreThan', 'lessThan'], rule: 'comparison' },
];

/** Whether a text asks for a calculation. */
export function asksCalculation(slots: Slots): boolean {
  return calculations.some(({ cues }) => slots.has(...cues));
}

/** "vergelijk ze", "welke is het hoogst?", "hoeveel is dat per vacature?", "hoe is dat opgebouwd?" */
export function calculation({ slots, knowledge, previous, before, earlier, bare }: Facts): Followed | undefined {
  const found = calculations.find(({ cues }) => slots.has(...cues));
  const last = before.measures ?? (before.regions ? [keyMeasures.unused] : undefined);
  if (!found || !last || !bare) return undefined;
  const measuresSoFar = [...new Set([...earlier.measures, ...last])];
  const measures = found.rule === 'sum' ? measuresSoFar : last;
  const asked = found.rule === 'composition' && adds(slots, before.regions ?? []) ? 'sum' : found.rule;
  const isComposed = previous.kind === 'calculation' && previous.rule === 'composition';
  const asksMore = slots.allRegions || slots.regions.length > 0;
  const addsUp = asked === 'sum' && before.regions?.length === 1;
  const isOnlyRegion = earlier.regions.every((id) => before.regions?.includes(id));
  const isWhole = addsUp && (isComposed || (isOnlyRegion && isTotalOf(measures, knowledge)));
  const rule = isWhole && !asksMore ? 'composition' : asked;
  if (rule === 'share' && isComparison(previous)) return { question: previous, carried: ['measure', 'region'] };
  const [first = keyMeasures.unused] = measures;
  // A number is something to calculate with, and here nothing says what.
  if (hasNumber(slots) && rule !== 'ranking') return undefined;
  const part = rule === 'share' ? partNamed(slots.measures, measures, knowledge) : undefined;
  if (part) {
    const share = {
      rule,
      measures: [part],
      regions: slots.regions.length > 0 ? slots.regions : (before.regions ?? []),
    };
    return { question: { kind: 'calculation', ...share }, carried: ['measure', 'region'] };
  }
  const [named, ...others] = slots.measures;
  const asksHowMuchMore = rule === 'difference' || (rule === 'comparison' && slots.has('howMany', 'difference'));
  const against = measuresSoFar.filter((id) => id !== named);
  if (named && others.length + slots.regions.length === 0 && asksHowMuchMore && against.length === 1) {
    const difference = { rule, measures: [named, ...against], regions: before.regions ?? [], polar: isPolar(slots) };
    return { question: { kind: 'calculation', ...difference }, carried: ['measure', 'region'] };
  }
  const comparesNamed = rule === 'ratio' || (rule === 'comparison' && !slots.has('howMany'));
  if (slots.measures.length > 0 && !comparesNamed) return undefined;
  if (slots.regions.length > 0 && slots.measures.length > 0) return undefined;
  const regions = regionsOf(rule, slots, before.regions ?? [], earlier.regions, measures.length > 1, knowledge);
  const direction = slots.has('highest')
    ? 'highest'
    : slots.has('lowest')
      ? 'lowest'
      : slots.has('moreThan')
        ? 'more'
        : undefined;
  const over = first === keyMeasures.vacancies ? keyMeasures.unused : keyMeasures.vacancies;
  const beside = slots.measures.filter((id) => id !== first);
  const question: CalculationSlots = {
    rule,
    direction,
    regions,
    polar: isPolar(slots) || /^dus\b/i.test(slots.reading.text),
    measures: rule === 'ratio' ? ratioMeasures(slots, [first, beside[0] ?? over]) : measures,
  };
  return {
    question: { kind: 'calculation', ...question },
    carried: ['measure', ...(slots.regions.length > 0 ? [] : (['region'] as const))],
  };
}

/** A number of its own, not the three of "alle drie samen". */
function hasNumber({ reading: { quantities, mentions } }: Slots): boolean {
  return quantities.some(({ form, from }) => form === 'number' && !mentions.some((mention) => covers(mention, from)));
}

/** "hoeveel procent daarvan is werkloos?" after the whole, "welk deel van het onbenut potentieel is dat?" after a part. */
function partNamed(named: readonly string[], before: readonly string[], { measures }: Knowledge): string | undefined {
  const isPart = (id: string | undefined, whole: string | undefined) =>
    measures.some((measure) => measure.id === id && measure.partOf !== undefined && measure.partOf === whole);
  if (isPart(named[0], before[0])) return named[0];
  return isPart(before[0], named[0]) ? before[0] : undefined;
}

/** "tel op" after figures of more regions adds those up; after one region it asks for its parts. */
function adds(slots: Slots, regions: readonly string[]): boolean {
  return slots.has('sum') && regions.length > 1;
}

/** "dus totaal?" after one part, or after all of them: the whole. */
function isTotalOf(measures: readonly string[], { measures: all }: Knowledge): boolean {
  const wholes = measures.map((id) => all.find((measure) => measure.id === id)?.partOf);
  const parts = all.filter(({ partOf }) => partOf !== undefined && partOf === wholes[0]);
  const areParts = wholes.every((whole) => whole !== undefined);
  return areParts && (measures.length === 1 || measures.length === parts.length);
}

/** "in procenten?" after a difference: it is in the answer already. */
function isComparison(question: Question): boolean {
  return question.kind === 'calculation' && (question.rule === 'difference' || question.rule === 'comparison');
}

function regionsOf(
  rule: FigureRule,
  { regions: named, allRegions }: Slots,
  before: readonly string[],
  earlier: readonly string[],
  addsMeasures: boolean,
  knowledge: Knowledge,
): readonly string[] {
  const all = allRegionIds(knowledge);
  const together = [...new Set([...before, ...named])];
  const soFar = [...new Set([...earlier, ...before])];
  const lastTwo = soFar.slice(-2);
  switch (rule) {
    case 'composition':
    case 'share':
    case 'ratio':
    case 'coverage':
      return named.length > 0 ? named : before.length > 0 ? before : all;
    case 'ranking':
      return before.length > 1 ? before : all;
    case 'sum':
    case 'average':
      if (allRegions) return all;
      return named.length > 1 ? named : soFar.length > 1 || addsMeasures ? soFar : all;
    case 'difference':
    case 'comparison':
      return together.length > 1 ? together : lastTwo.length > 1 ? lastTwo : all;
  }
}

/** "en als het hele onbenut potentieel aan het werk gaat?" */
export function assumption({ slots, before, bare }: Facts): Followed | undefined {
  if (!slots.has('whatIf') || slots.regions.length > 0 || !before.regions || !bare) return undefined;
  const people = slots.measures.filter((id) => id !== keyMeasures.vacancies);
  const measures = people.length > 0 ? people : (before.measures ?? []);
  const question = whatIf(slots, { measures, regions: before.regions });
  return question && { question, carried: ['region'] };
}

const comparing = /^(met|tegenover|tov|naast)$/;

/** "hoeveel is dat gegroeid sinds begin 2016?", "en sinds eind 2019?", "en met begin 2016?" */
export function change({ slots, knowledge, before, bare, leans }: Facts): Followed | undefined {
  const [first] = before.measures ?? [];
  const count = knowledge.measures.find(({ id }) => id === first)?.changeOf ?? first;
  const changes = knowledge.measures.filter(({ changeOf }) => changeOf && changeOf === count).map(({ id }) => id);
  const [basePeriod] = slots.periods;
  const isChange = first !== undefined && changes.includes(first);
  const compares =
    slots.has('since', 'compare', 'moreThan', 'lessThan', 'difference') ||
    slots.reading.words.some(({ word }) => comparing.test(word));
  const asks = slots.has('growth') || (basePeriod !== undefined && (compares || (leans && isChange)));
  if (!asks || changes.length === 0 || !bare || slots.measures.length > 0) return undefined;
  const regions = slots.regions.length > 0 ? slots.regions : (before.regions ?? allRegionIds(knowledge));
  const asked = { measures: changes, regions };
  const isBase = knowledge.figures.some(
    (figure) =>
      changes.includes(figure.measure) && figure.basePeriod && periodsMeet(basePeriod ?? '', figure.basePeriod),
  );
  if (basePeriod === undefined || isBase)
    return { question: { kind: 'figures', ...asked, basePeriod }, carried: ['measure'] };
  const missing = { what: 'period', name: basePeriod } as const;
  return { question: { kind: 'declined', missing, offer: { kind: 'figures', ...asked } }, carried: ['measure'] };
}
