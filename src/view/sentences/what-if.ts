import type { Calculation } from '../../calculators/calculation.ts';
import { formatNumber } from '../../text/number-format.ts';
import { formatResult } from '../format.ts';

/** What is left, or what is gained, when the assumption holds. */
export function whatIfSentence({ inputs, steps, result, unit }: Calculation): string {
  const [first] = steps;
  const [group, vacancies] = inputs;
  const region = group?.region.name ?? '';
  if (unit === 'hours') {
    const [hours, jobs] = steps.slice(-2);
    const some = steps.length > 2 ? `Als ${formatNumber(first?.value ?? 0, 0)} mensen meer werken: ` : '';
    return `${region}: ${some}${formatResult(result, unit)} extra per week, evenveel als ${formatNumber(jobs?.value ?? 0, 0)} ${jobs?.label.replace(/^als /, '')} (${hours?.formula}).`;
  }
  const taken = formatNumber(first?.value ?? 0, 0);
  if (!vacancies)
    return `Als ${taken} van de ${formatNumber(group?.value ?? 0)} ${group?.measure.name} in ${region} vervuld worden, blijven er ${formatNumber(result, 0)} vacatures over.`;
  const left =
    result >= 0
      ? `blijven er ${formatNumber(result, 0)} vacatures over`
      : `zijn er ${formatNumber(-result, 0)} mensen meer dan vacatures`;
  return `Als ${taken} mensen (${group?.measure.name}) in ${region} elk een openstaande vacature vervullen, ${left}.`;
}
