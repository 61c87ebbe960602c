import type { Calculation } from '../../calculators/calculation.ts';
import type { Counted } from '../../calculators/counted.ts';
import { formatNumber } from '../../text/number-format.ts';
import { formatAmount, formatPeriod, inARow } from '../format.ts';

/**
 * A number of the asker from here on may itself be a count, and one with decimals a ratio: what the outcome counts is not
 * known then.
 */
const smallestCount = 1000;

/**
 * The outcome of a typed sum, and what each number in it is:
 * `13.100 ÷ 10.200 = 1,28. 13.100: openstaande vacatures in Twente (eind 2e kwartaal 2022). …`
 */
export function arithmeticSentence({ inputs, steps, unit, own = [] }: Calculation): string {
  const { formula = '', label = '' } = steps.at(-1) ?? {};
  const isCounted = own.every((value) => value < smallestCount && Number.isInteger(value));
  const outcome = `${formula}${isCounted ? nounOf(inputs, unit, label) : ''}.`;
  const parts = inputs.map((item) => `${formatNumber(item.value)}: ${meaningOf(item)}`);
  const numbers = own.map((value) => formatNumber(value, 4));
  const ownNote =
    numbers.length === 0
      ? ''
      : ` ${inARow(numbers)} ${numbers.length > 1 ? 'zijn getallen' : 'is een getal'} uit uw vraag, geen aantal uit het advies.`;
  const regions = new Set(inputs.map(({ region }) => region.id));
  const isQuotient = unit === 'ratio' || unit === 'percent';
  const measures = new Set(inputs.map(({ measure }) => measure.id));
  const apart =
    isQuotient && regions.size > 1 && measures.size > 1 ? ' Deze cijfers zijn niet van dezelfde regio.' : '';
  return `${outcome} ${parts.join('; ')}.${apart}${ownNote}`;
}

/** What is counted in the outcome; of a ratio, what for each of what. */
function nounOf(inputs: readonly Counted[], unit: Calculation['unit'], label: string): string {
  const [, per] = label.split(': ');
  if (unit === 'percent') return '';
  if (unit === 'ratio') return per ? ` ${per}` : '';
  const names = [...new Set(inputs.filter((item) => item.unit === unit).map(({ measure }) => measure))];
  const [only] = names;
  if (only && names.length === 1) return ` ${only.mass ? `mensen in het ${only.name}` : only.name}`;
  return unit === 'persons' ? ' mensen' : ' vacatures';
}

/** `openstaande vacatures in Twente (eind 2e kwartaal 2022)`. */
function meaningOf({ figure, measure, region }: Counted): string {
  const period = figure.period ? ` (${formatPeriod(figure.period)})` : '';
  const what =
    figure.amount.form === 'range'
      ? `grens van ${formatAmount(figure.amount, figure.unit)} ${measure.name}, in ${region.name}`
      : `${measure.name} in ${region.name}`;
  return `${what}${period}${figure.secondary ? `, volgens ${figure.source.section.toLowerCase()}` : ''}`;
}
