import type { Calculation } from '../../calculators/calculation.ts';
import { formatNumber } from '../../text/number-format.ts';
import { capitalized, inARow } from '../format.ts';
import { countedNoun, periodsSentence } from './figure.ts';
import { ratioInRegion } from './ratios.ts';

/**
 * Asked how far vacancies and people are apart: why there is no difference, what the ratio is, and what is left when
 * each of them fills a vacancy.
 */
export function apartSentences(calculations: readonly Calculation[]): string {
  const ratios = calculations.filter(({ rule }) => rule === 'ratio');
  const leftovers = calculations.filter(({ rule }) => rule === 'whatIf');
  const [vacancies, group] = ratios[0]?.inputs ?? [];
  if (!vacancies || !group) return '';
  const per = `${countedNoun(vacancies)} per ${group.measure.singular ?? group.measure.name}`;
  const perRegion = ratios.map((item) => ratioInRegion(item, true));
  const left = leftovers.map(({ inputs, result }) => `${inputs[0]?.region.name} ${formatNumber(Math.max(0, result))}`);
  const period = periodsSentence([vacancies.figure, group.figure]);
  return `Vacatures en mensen zijn niet van elkaar af te trekken. ${capitalized(per)}: ${inARow(perRegion)}. Als ieder van hen één vacature vervult, blijven er vacatures over: ${inARow(left)}.${period}`;
}
