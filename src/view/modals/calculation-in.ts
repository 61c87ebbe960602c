import type { Knowledge, Measure } from '../../knowledge/knowledge.ts';
import { keyMeasures } from '../../question/key-measures.ts';
import type { Question, Scenario } from '../../question/question.ts';
import { quantities } from '../../text/quantity.ts';
import { tokenize } from '../../text/token.ts';
import { countableMeasures, labourMarketRegions } from '../comparable.ts';
import { formValues } from '../form-values.ts';
import { calculatorTexts as texts } from '../sentences/modals.ts';
import { type CalculationId, calculationNamed } from './calculations.ts';
import type { Field } from './calculator-modal.ts';

/** The calculation that was asked for, or what is wrong, by field. */
export type AskedCalculation =
  | { readonly question: Question }
  | { readonly errors: Readonly<Partial<Record<Field, string>>> };

/** The form with everything that is always needed filled in. */
interface Form {
  readonly calculation: CalculationId;
  readonly measure: Measure;
  readonly regions: readonly string[];
  readonly other?: Measure | undefined;
  readonly amount: string;
}

/** Reads the calculator from `view.state.values`, and says at the field what is missing or does not fit. */
export function calculationIn(values: unknown, knowledge: Knowledge): AskedCalculation {
  const filled = formValues(values);
  const first = (field: Field) => filled.get(field)?.[0];
  const measureNamed = (id: string | undefined) => countableMeasures(knowledge).find((measure) => measure.id === id);
  const known = new Set(labourMarketRegions(knowledge).map(({ id }) => id));
  const calculation = calculationNamed(first('calculation'));
  const measure = measureNamed(first('measure'));
  const regions = (filled.get('regions') ?? []).filter((id) => known.has(id));
  if (!calculation) return wrong('calculation', texts.chooseCalculation);
  if (!measure) return wrong('measure', texts.chooseMeasure);
  if (regions.length === 0) return wrong('regions', texts.chooseRegions);
  const form = { calculation, measure, regions, other: measureNamed(first('other')), amount: first('amount') ?? '' };
  return asked(form, knowledge);
}

function asked(form: Form, knowledge: Knowledge): AskedCalculation {
  const { calculation, measure, regions } = form;
  switch (calculation) {
    case 'comparison':
    case 'ranking':
    case 'sum':
    case 'average':
      return regions.length > 1 ? calculate(calculation, [measure], form) : wrong('regions', texts.chooseMoreRegions);
    case 'share':
      return measure.partOf ? calculate(calculation, [measure], form) : wrong('measure', texts.noPart);
    case 'composition':
      return measure.partOf || isWhole(measure, knowledge)
        ? calculate(calculation, [measure], form)
        : wrong('measure', texts.noWhole);
    case 'ratio':
      return ratio(form);
    case 'coverage':
      return coverage(form, knowledge);
    case 'findWork':
    case 'moreHours':
      return whatIf(form, calculation);
  }
}

/** Whether other measures are part of this one. */
function isWhole({ id }: Measure, { measures }: Knowledge): boolean {
  return measures.some(({ partOf }) => partOf === id);
}

type RuleId = Exclude<CalculationId, 'findWork' | 'moreHours'>;

function calculate(rule: RuleId, measures: readonly Measure[], { regions }: Form): AskedCalculation {
  return { question: { kind: 'calculation', rule, measures: measures.map(({ id }) => id), regions } };
}

function ratio(form: Form): AskedCalculation {
  const { measure, other } = form;
  if (!other) return wrong('other', texts.chooseOther);
  return other.id === measure.id ? wrong('other', texts.chooseDifferent) : calculate('ratio', [measure, other], form);
}

/** The vacancies that people can fill: the figure that is chosen is that of the people. */
function coverage(form: Form, knowledge: Knowledge): AskedCalculation {
  const vacancies = countableMeasures(knowledge).find(({ id }) => id === keyMeasures.vacancies);
  if (!vacancies || form.measure.unit !== 'persons') return wrong('measure', texts.noPeople);
  return calculate('coverage', [vacancies, form.measure], form);
}

function whatIf({ measure, regions, amount }: Form, change: Scenario['change']): AskedCalculation {
  if (measure.unit !== 'persons') return wrong('measure', texts.noPeople);
  const scenario = change === 'moreHours' ? moreHours(measure, amount) : findWork(measure, amount);
  if (!scenario) return wrong('amount', change === 'moreHours' ? texts.fillHours : texts.fillAmount);
  return { question: { kind: 'whatIf', scenario, regions } };
}

/** `500`, `1.000`, `50%`, `de helft`. */
function findWork({ id }: Measure, amount: string): Scenario | undefined {
  const [quantity, ...more] = quantities(tokenize(amount));
  if (!quantity || more.length > 0 || quantity.value <= 0) return undefined;
  switch (quantity.form) {
    case 'percent':
      return quantity.value <= 100 ? { change: 'findWork', measure: id, share: quantity.value / 100 } : undefined;
    case 'fraction':
      return { change: 'findWork', measure: id, share: quantity.value };
    case 'oneIn':
      return { change: 'findWork', measure: id, share: 1 / quantity.value };
    case 'number':
      return Number.isInteger(quantity.value) ? { change: 'findWork', measure: id, count: quantity.value } : undefined;
    case 'factor':
      return undefined;
  }
}

const mostHours = 40;

function moreHours({ id }: Measure, amount: string): Scenario | undefined {
  const [quantity, ...more] = quantities(tokenize(amount));
  const isHours = quantity?.form === 'number' && more.length === 0 && quantity.value > 0 && quantity.value <= mostHours;
  return isHours ? { change: 'moreHours', measure: id, hours: quantity.value } : undefined;
}

function wrong(field: Field, sentence: string): AskedCalculation {
  return { errors: { [field]: sentence } };
}
