import type { Answer } from '../../answer/answer.ts';
import { calculationsIn } from '../../answer/calculated.ts';
import type { Calculation, ResultUnit } from '../../calculators/calculation.ts';
import type { Rule } from '../../calculators/rule.ts';
import type { JudgedClaim } from '../../check/check.ts';
import { formatResult, inARow } from '../format.ts';

/** Outcomes of which a reader may think that they are exact. Parts that add up are shown as they are printed. */
const inexact: Readonly<Partial<Record<Rule, string>>> = {
  ratio: 'de verhouding',
  share: 'het aandeel',
  difference: 'het verschil',
  sum: 'de som',
  average: 'het gemiddelde',
  coverage: 'het deel',
  arithmetic: 'de uitkomst',
};

/** The step to which outcomes are printed. */
const printedStep: Readonly<Record<ResultUnit, number>> = {
  ratio: 0.01,
  percent: 0.1,
  vacancies: 1,
  persons: 1,
  jobs: 1,
  hours: 1,
  count: 1,
};

const floatError = 1e-9;

/**
 * Between which values outcomes really lie, given that the figures are rounded (Dutch: afrondingsmarge), in a sentence:
 * `De aantallen in het advies zijn afgerond. Daardoor ligt de uitkomst tussen 1,27 en 1,3.`
 */
export function precisionLines(answer: Answer): readonly string[] {
  const { body } = answer;
  switch (body.kind) {
    case 'comparison':
      return sentence(body.calculations.filter(isInexact).map((item) => clause(inexact[item.rule] ?? '', item)));
    case 'ratios':
    case 'calculations': {
      const all = calculationsIn(body);
      const rule = body.kind === 'calculations' && body.unlike ? 'ratio' : all.at(-1)?.rule;
      return sentence(byRegion(all.filter((item) => item.rule === rule && isInexact(item))));
    }
    case 'check':
      return [
        ...sentence(byRegion(distinct(body.claims))),
        ...(body.claims.some(isTooPrecise) ? ['De bewering is preciezer dan de cijfers in het advies toelaten.'] : []),
      ];
    default:
      return [];
  }
}

const sentence = (clauses: readonly string[]): readonly string[] =>
  clauses.length > 0 ? [`De aantallen in het advies zijn afgerond. Daardoor ligt ${inARow(clauses)}.`] : [];

/** One outcome needs no name; of several, which it is, where that is not said yet, and of which region. */
function byRegion(shown: readonly Calculation[]): readonly string[] {
  return shown.map((item, at) => {
    const name = item.rule === shown[at - 1]?.rule ? '' : `${inexact[item.rule]} `;
    return clause(shown.length > 1 ? `${name}in ${item.inputs[0]?.region.name}` : 'de uitkomst', item);
  });
}

function clause(what: string, { bounds, unit }: Calculation): string {
  const step = printedStep[unit];
  const [low, high] = [Math.floor(bounds.low / step + floatError), Math.ceil(bounds.high / step - floatError)];
  return `${what} tussen ${formatResult(low * step, unit)} en ${formatResult(high * step, unit)}`;
}

function isInexact({ rule, bounds }: Calculation): boolean {
  return inexact[rule] !== undefined && bounds.high > bounds.low && Number.isFinite(bounds.high - bounds.low);
}

function distinct(claims: readonly JudgedClaim[]): readonly Calculation[] {
  return [...new Set(claims.flatMap(({ calculations }) => calculations))].filter(isInexact);
}

/** A value with more decimals than the bot itself would print, where rounding alone takes up more: 1,8947. */
function isTooPrecise({ claim: { content }, calculations, verdict }: JudgedClaim): boolean {
  const [calculation] = calculations;
  if (content.kind !== 'measured' || !calculation || !isInexact(calculation) || verdict === 'klopt niet') return false;
  const { form, step, hedge } = content.amount;
  const { unit, bounds } = calculation;
  const isSameUnit = unit === 'percent' ? form === 'percent' : form === 'number' || form === 'factor';
  const isFine = step < printedStep[unit] - floatError && step < bounds.high - bounds.low;
  return isSameUnit && hedge === 'none' && isFine;
}
