import type { ResultUnit } from '../calculators/calculation.ts';
import type { Amount, Figure, Period, Unit } from '../knowledge/knowledge.ts';
import { formatNumber } from '../text/number-format.ts';

const monthNames = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
];
/** Parts that have a name of their own. */
const parts: Readonly<Record<number, string>> = { 2: 'de helft', 4: 'een kwart', 5: 'een vijfde' };
const points: Readonly<Record<string, string>> = { start: 'begin ', mid: 'medio ', end: 'eind ' };

/**
 * A period in Dutch words.
 *
 * @example
 * formatPeriod('2022-Q2/end') // → 'eind 2e kwartaal 2022'
 */
export function formatPeriod(period: Period): string {
  const [span, point = ''] = period.split('/');
  const [years, end] = (span ?? '').split('--');
  if (end) return `${years} tot ${end}`;
  const [year, part = ''] = (years ?? '').split('-');
  const quarter = /^Q(\d)$/.exec(part)?.[1];
  const month = monthNames[Number(part) - 1];
  const name = quarter ? `${quarter}e kwartaal ${year}` : month ? `${month} ${year}` : `${year}`;
  return `${points[point] ?? ''}${name}`;
}

/** A number with its unit, as in a sentence: `67%`, `4 keer`, `1 op de 7`, `1.000 euro`. */
function formatValue(value: number, unit: Unit): string {
  switch (unit) {
    case 'percent':
      return `${formatNumber(value)}%`;
    case 'factor':
      return `${formatNumber(value)} keer`;
    case 'oneIn':
      return parts[value]
        ? `${parts[value]} (1 op de ${formatNumber(value)})`
        : `1 op de ${formatNumber(value)} (${formatNumber(100 / value, 0)}%)`;
    case 'euro':
      return `${formatMillions(value)} euro`;
    case 'years':
      return `${formatNumber(value)} jaar`;
    case 'vacancies':
    case 'persons':
    case 'moment':
      return formatMillions(value);
  }
}

function formatMillions(value: number): string {
  return value >= 1_000_000 && value % 100_000 === 0
    ? `${formatNumber(value / 1_000_000)} miljoen`
    : formatNumber(value);
}

/**
 * An amount without the hedge of the source.
 *
 * @example
 * formatAmount({ form: 'range', min: 1200, max: 1600 }, 'persons') // → '1.200 tot 1.600'
 * @example
 * formatAmount({ form: 'since', period: '2018-Q2' }, 'moment') // → 'sinds het 2e kwartaal van 2018'
 */
export function formatAmount(amount: Amount, unit: Unit): string {
  switch (amount.form) {
    case 'number':
      return formatValue(amount.value, unit);
    case 'range':
      return unit === 'factor'
        ? `${formatNumber(amount.min)} tot ${formatValue(amount.max, unit)}`
        : `${formatNumber(amount.min)} tot ${formatValue(amount.max, unit)}`;
    case 'since':
      return `sinds ${withArticle(formatPeriod(amount.period))}`;
  }
}

/** `sinds het 2e kwartaal van 2018`, `sinds eind 2018`. */
export function withArticle(period: string): string {
  return period.replace(/^(\d)e kwartaal (\d{4})$/, 'het $1e kwartaal van $2');
}

/**
 * A figure's value as the source hedges it.
 *
 * @example
 * formatFigure(growthInZwolle) // → 'bijna 4 keer'
 */
export function formatFigure({ amount, unit, qualifier }: Figure): string {
  const value = formatAmount(amount, unit);
  return qualifier ? `${qualifier} ${value}` : value;
}

/**
 * The result of a calculation with its unit.
 *
 * @example
 * formatResult(46.0526, 'percent') // → '46,1%'
 */
export function formatResult(value: number, unit: ResultUnit): string {
  switch (unit) {
    case 'ratio':
      return formatNumber(value);
    case 'percent':
      return `${formatNumber(value, 1)}%`;
    case 'hours':
      return `${formatNumber(value, 0)} uur`;
    case 'vacancies':
    case 'persons':
    case 'jobs':
    case 'count':
      return formatNumber(value, 0);
  }
}

/**
 * Words in a row: `a, b en c`.
 *
 * @example
 * inARow(['Twente', 'Regio Zwolle']) // → 'Twente en Regio Zwolle'
 */
export function inARow(words: readonly string[], last = 'en'): string {
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
}

/**
 * A text with its first letter large.
 *
 * @example
 * capitalized('opgeteld') // → 'Opgeteld'
 */
export function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/**
 * The word that opens an answer to a question for yes or no, with a space; nothing when none was asked.
 *
 * @example
 * yesOrNo(false) // → 'Nee. '
 * @example
 * yesOrNo(undefined) // → ''
 */
export function yesOrNo(holds: boolean | undefined): string {
  return holds === undefined ? '' : holds ? 'Ja. ' : 'Nee. ';
}
