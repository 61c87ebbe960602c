import type { Body } from '../../answer/answer.ts';
import type { Calculation } from '../../calculators/calculation.ts';
import type { Ranked } from '../../calculators/ranking.ts';
import type { Figure } from '../../knowledge/knowledge.ts';
import { formatNumber } from '../../text/number-format.ts';
import { capitalized, formatFigure, formatPeriod, formatResult, inARow, yesOrNo } from '../format.ts';
import { apartSentences } from './apart.ts';
import { arithmeticSentence } from './arithmetic.ts';
import { coverageCaveat, coverageSentence } from './coverage.ts';
import { countedNoun, type Names, periodsInBrackets } from './figure.ts';
import { whatIfSentence } from './what-if.ts';

type Direction = (Body & { kind: 'comparison' })['direction'];

/** `Stedendriehoek en Noordwest Veluwe heeft de meeste openstaande vacatures: 15.000.` and the others after it. */
export function comparisonHeadline(body: Body & { kind: 'comparison' }, names: Names): string {
  const { ranked, direction, calculations } = body;
  const oneMeasure = new Set(ranked.map(({ item }) => item.measure)).size === 1;
  const oneRegion = new Set(ranked.map(({ item }) => item.region)).size === 1;
  const label = (figure: Figure) =>
    oneMeasure
      ? names.region(figure.region).name
      : oneRegion
        ? names.measure(figure.measure).name
        : `${names.measure(figure.measure).name} in ${names.region(figure.region).name}`;
  const [first] = ranked;
  if (!first) return '';
  const what = oneMeasure
    ? names.measure(first.item.measure).name
    : oneRegion
      ? `In ${names.region(first.item.region).name}`
      : 'Vergeleken';
  const values = ordered(ranked, direction).map(({ item }) => `${label(item)} ${formatFigure(item)}`);
  const period = periodsInBrackets(ranked.map(({ item }) => item));
  const lead = leadOf(ranked, direction, label, what, oneMeasure, names);
  const differences = calculations
    .filter(({ rule }) => rule === 'difference')
    .map((item) => differenceClause(item, ranked.length));
  const ratios = calculations
    .filter(({ rule }) => rule === 'ratio')
    .map(({ result }) => `De verhouding is ${formatNumber(result)}.`);
  const polar = yesOrNo(body.holds);
  if (oneRegion && !oneMeasure && ranked.length === 2) {
    return polar + [besideEachOther(ranked, direction, names), ...differences, ...ratios].join(' ');
  }
  return polar + [`${lead}${inARow(values)}${period}.`, ...differences, ...ratios].join(' ');
}

/** Two things in one region: `In Twente zijn er meer werklozen (4.700) dan semi-werklozen (3.800) (november 2022).` */
function besideEachOther(ranked: readonly Ranked<Figure>[], direction: Direction, names: Names): string {
  const [large, small] = ranked.map(({ item }) => item);
  if (!large || !small) return '';
  const region = names.region(large.region).name;
  const noun = ({ measure }: Figure) => countedNoun({ measure: names.measure(measure) });
  if (direction === 'more' || direction === 'less') {
    const part = (figure: Figure) =>
      `${noun(figure)} (${formatFigure(figure)}${figure.period ? `, ${formatPeriod(figure.period)}` : ''})`;
    return `In ${region} zijn er meer ${part(large)} dan ${part(small)}.`;
  }
  const part = (figure: Figure) => `${formatFigure(figure)} ${noun(figure)}${periodsInBrackets([figure])}`;
  return `${region} heeft ${part(large)} en ${part(small)}.`;
}

function ordered(ranked: readonly Ranked<Figure>[], direction: Direction): readonly Ranked<Figure>[] {
  return direction === 'lowest' || direction === 'less' ? [...ranked].reverse() : ranked;
}

function leadOf(
  ranked: readonly Ranked<Figure>[],
  direction: Direction,
  label: (figure: Figure) => string,
  what: string,
  oneMeasure: boolean,
  names: Names,
): string {
  const end = direction === 'lowest' || direction === 'less' ? ranked.at(-1) : ranked[0];
  if (!end || direction === undefined || ranked.length < 2) return `${capitalized(what)}: `;
  const { mass } = names.measure(end.item.measure);
  const tied = ranked.filter(({ value }) => value === end.value).map(({ item }) => label(item));
  if (oneMeasure && ranked.length === 2 && tied.length === 1 && (direction === 'more' || direction === 'less')) {
    const [one = '', other = ''] = ordered(ranked, direction).map(({ item }) => label(item));
    return `${one} heeft ${direction === 'more' ? 'meer' : 'minder'} ${what} dan ${other}: `;
  }
  const word = direction === 'lowest' || direction === 'less' ? 'minste' : 'meeste';
  const verb = tied.length > 1 ? 'hebben' : 'heeft';
  return oneMeasure
    ? `${inARow(tied)} ${verb} ${mass ? `het ${word === 'meeste' ? 'grootste' : 'kleinste'}` : `de ${word}`} ${what}: `
    : `${what} is de ${word === 'meeste' ? 'grootste' : 'kleinste'} groep: `;
}

function differenceClause({ result, unit, steps, inputs }: Calculation, count: number): string {
  const percent = steps.find((step) => step.unit === 'percent');
  const inPercent = percent ? ` (${formatResult(percent.value, 'percent')})` : '';
  const between = count > 2 ? ` tussen ${inputs[0]?.region.name} en ${inputs[1]?.region.name}` : '';
  return `Het verschil${between} is ${formatResult(result, unit)}${inPercent}.`;
}

/** A sum, average, share or composition, one sentence for each region. */
export function calculationsHeadline(body: Body & { kind: 'calculations' }): string {
  if (body.unlike) return apartSentences(body.calculations);
  const caveat = body.calculations.some(({ rule }) => rule === 'coverage') ? ` ${coverageCaveat}` : '';
  return `${yesOrNo(body.holds)}${body.calculations.map(calculationSentence).join(' ')}${caveat}`;
}

function calculationSentence(calculation: Calculation): string {
  const { rule, inputs, steps, result, unit } = calculation;
  const [first] = inputs;
  const region = first?.region.name ?? '';
  const period = periodsInBrackets(inputs.map(({ figure }) => figure));
  switch (rule) {
    case 'share':
      return shareSentence(calculation, region, period);
    case 'composition': {
      const whole = inputs.at(-1);
      const parts = inputs.slice(0, -1).map((item) => `${formatNumber(item.value)} ${item.measure.name}`);
      const fit = whole?.value === result ? '' : ` De delen tellen op tot ${formatNumber(result)}.`;
      return `${region}: ${formatNumber(whole?.value ?? 0)} mensen in het ${whole?.measure.name}, namelijk ${inARow(parts)}${period}.${fit}`;
    }
    case 'average':
      return `Gemiddeld per regio: ${formatResult(result, unit)} ${first?.measure.name}${period}.`;
    case 'sum': {
      const names = new Set(inputs.map(({ measure }) => measure.name));
      const regions = new Set(inputs.map((item) => item.region.name));
      return `${inARow([...regions])} samen: ${formatResult(result, unit)} ${inARow([...names])}${period}.`;
    }
    case 'difference': {
      const [large, small] = inputs;
      const more =
        large && small ? `${formatResult(result, unit)} meer ${countedNoun(large)} dan ${countedNoun(small)}` : '';
      return `${region}: ${more} (${steps[0]?.formula}).`;
    }
    case 'ratio':
      return `${region}: ${formatNumber(result)} ${first?.measure.name} per ${inputs[1]?.measure.singular ?? inputs[1]?.measure.name}${period}.`;
    case 'arithmetic':
      return arithmeticSentence(calculation);
    case 'coverage':
      return coverageSentence(calculation);
    case 'whatIf':
      return whatIfSentence(calculation);
    case 'ranking':
    case 'comparison':
      return `${steps.map(({ label, formula }) => `${label}: ${formula}`).join('; ')}.`;
  }
}

/** `In Twente is ongeveer 46% (46,1%) van het onbenut arbeidspotentieel werklozen.` */
function shareSentence({ inputs, steps }: Calculation, region: string, period: string): string {
  const [part, whole] = inputs;
  const [exact, other] = steps.map(({ value }) => roundedPercent(value));
  const also = other ? `, of ${other} van de som van de delen` : '';
  return part?.measure.id === whole?.measure.id
    ? `Van alle ${part?.measure.name} in de drie regio’s samen is ${exact} in ${region}${period}.`
    : `In ${region} is ${exact} van het ${whole?.measure.name} ${part?.measure.name}${also}${period}.`;
}

/** `37% (37,3%)`: rounded, and with a decimal where it has one. */
function roundedPercent(value: number): string {
  const [rounded, exact] = [`${formatNumber(value, 0)}%`, formatResult(value, 'percent')];
  return rounded === exact ? exact : `${rounded} (${exact})`;
}
