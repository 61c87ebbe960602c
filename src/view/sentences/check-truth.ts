import type { Calculation } from '../../calculators/calculation.ts';
import type { Counted } from '../../calculators/counted.ts';
import type { JudgedClaim } from '../../check/check.ts';
import type { Figure, Typing } from '../../knowledge/knowledge.ts';
import { formatNumber } from '../../text/number-format.ts';
import { capitalized, formatPeriod, formatResult, inARow } from '../format.ts';
import { figureSentence, type Names } from './figure.ts';
import { figuresHeadline } from './figures.ts';

const mostFigures = 9;

/** What the advice says about claims: figures in one sentence per measure, arithmetic, occupations, texts. */
export function truthOf(claims: readonly JudgedClaim[], names: Names): string {
  const shown = claims.filter(isShown);
  const derived = shown.filter(({ calculations }) => calculations.length > 0);
  const printed = shown.filter((judged) => !derived.includes(judged) && judged.reason !== 'no-claim');
  const figures = distinct(printed.flatMap((judged) => [...judged.figures, ...judged.others]));
  const sentences = [
    ...figureSentences(figures.slice(0, mostFigures), names),
    ...distinct(derived.flatMap((judged) => calculationSentences(judged, names))),
    ...shown.filter(({ claim }) => claim.content.kind === 'moved').map(movedSentence),
    ...shown.flatMap((judged) => occupationSentences(judged, names)),
    ...shown.flatMap((judged) => classSentences(judged, names)),
    ...shown.flatMap(({ person }) => (person ? [`In het advies hoort ${person.name} bij ${person.body.name}.`] : [])),
    ...distinct(shown.flatMap(({ entries, person }) => (person ? [] : entries.map(({ gist }) => gist)))),
    ...shown.flatMap((judged) => futureSentences(judged, names)),
  ];
  return distinct(sentences).join(' ');
}

/** Nothing that is no claim, or that the advice does not have, shows a figure. */
function isShown({ verdict, reason, claim }: JudgedClaim): boolean {
  return verdict !== 'niet te controleren' || reason !== 'no-claim' || claim.content.kind === 'unknown';
}

const distinct = <T>(items: readonly T[]): readonly T[] => [...new Set(items)];

function figureSentences(figures: readonly Figure[], names: Names): readonly string[] {
  if (figures.length === 0) return [];
  const measures = distinct(figures.map(({ measure }) => measure)).map(names.measure);
  const regions = distinct(figures.map(({ region }) => region)).map(names.region);
  return [figuresHeadline({ kind: 'figures', measures, regions }, figures, names)];
}

function calculationSentences({ calculations, figures, others }: JudgedClaim, names: Names): readonly string[] {
  const rest = others.map((figure) => figureSentence(figure, names));
  const sentences = calculations.map((calculation) => calculationSentence(calculation));
  const isAdded = calculations.some(({ rule }) => rule === 'composition');
  return [...(isAdded ? figureSentences(figures, names) : []), ...sentences, ...rest];
}

/** `In Regio Zwolle zijn er 1,89 openstaande vacatures per persoon uit het onbenut arbeidspotentieel (14.400 ÷ 7.600).` */
function calculationSentence({ rule, inputs, steps, result, unit }: Calculation): string {
  const [one, other] = inputs;
  const formula = steps[0]?.formula.split(' = ')[0] ?? '';
  if (!one) return '';
  switch (rule) {
    case 'ratio':
      return `${ratioClause(one, other, result)} (${formula})${when(one)}.`;
    case 'share': {
      const isPart = other !== undefined && other.measure.id !== one.measure.id;
      const of = isPart ? `het ${other.measure.name}` : `de ${one.measure.name} van de drie regio’s samen`;
      const what = isPart ? one.measure.name : 'van die regio';
      return `In ${one.region.name} is ${formatResult(result, unit)} van ${of} ${what} (${formula})${when(one)}.`;
    }
    case 'difference': {
      const percent = steps.find((step) => step.unit === 'percent');
      const inPercent = percent ? ` (${formatResult(percent.value, 'percent')})` : '';
      const difference = steps[0]?.value ?? result;
      return `${sides(one, other)}: een verschil van ${formatNumber(difference)}${inPercent}${when(one)}.`;
    }
    case 'sum':
      return `${inARow(distinct(inputs.map(({ region }) => region.name)))}${inputs.length > 1 ? ' samen' : ''}: ${formatResult(result, unit)} ${inARow(distinct(inputs.map(({ measure }) => measure.name)))} (${formula})${when(one)}.`;
    case 'composition':
      return `De delen tellen op tot ${formatNumber(result)} (${formula}).`;
    default:
      return `${steps.map(({ label, formula: text }) => `${capitalized(label)}: ${text}`).join('; ')}.`;
  }
}

function ratioClause(one: Counted, other: Counted | undefined, result: number): string {
  if (!other) return '';
  const value = formatNumber(result);
  if (one.measure.id === other.measure.id)
    return `${one.region.name} heeft ${value} keer zo veel ${one.measure.name} als ${other.region.name}`;
  if (one.unit === other.unit)
    return `In ${one.region.name} zijn er ${value} keer zo veel ${one.measure.name} als ${other.measure.name}`;
  return `In ${one.region.name} zijn er ${value} ${one.measure.name} per ${other.measure.singular ?? other.measure.name}`;
}

function sides(one: Counted, other: Counted | undefined): string {
  const value = (item: Counted) => formatNumber(item.value);
  if (!other) return `${one.region.name} ${value(one)}`;
  return one.measure.id === other.measure.id
    ? `${capitalized(one.measure.name)}: ${one.region.name} ${value(one)} en ${other.region.name} ${value(other)}`
    : `${one.region.name}: ${value(one)} ${one.measure.name} en ${value(other)} ${other.measure.name}`;
}

function when({ figure }: Counted): string {
  return figure.period ? ` (${formatPeriod(figure.period)})` : '';
}

function movedSentence({ figures }: JudgedClaim): string {
  return figures.length > 0 ? 'Het aantal is dus groter geworden.' : '';
}

function occupationSentences({ occupation, claim: { content } }: JudgedClaim, names: Names): readonly string[] {
  if (!occupation || content.kind !== 'scarcity') return [];
  const [first] = occupation.scarcities;
  const where = inARow(occupation.scarcities.map(({ region }) => names.region(region).name));
  return first ? [`${capitalized(occupation.name)}: al minimaal ${first.atLeastYears} jaar krapte in ${where}.`] : [];
}

/** Of all classes first how nearly all are typed, then the exceptions. */
function classSentences({ classes, typings, claim: { content } }: JudgedClaim, names: Names): readonly string[] {
  const isAboutAll = content.kind === 'typing' && content.classes.length === 0 && typings.length > 0;
  const general = isAboutAll ? [`Bijna alle beroepsklassen: ${typingNames(typings, names)}.`] : [];
  const each = classes
    .filter((item) => item.typings.length > 0)
    .map((item) => `Beroepsklasse ${item.class.name}: ${typingNames(item.typings, names)}.`);
  return [...general, ...each];
}

/** `‘Krap’ (Hoofdstuk 4) in Twente` */
function typingNames(typings: readonly Typing[], names: Names): string {
  const kinds = distinct(typings.map(({ typing, source }) => `‘${typing}’ (${source.section})`));
  const regionsOf = (kind: string) =>
    distinct(
      typings
        .filter(({ typing, source }) => `‘${typing}’ (${source.section})` === kind)
        .map(({ region }) => names.region(region).name),
    );
  return inARow(kinds.map((kind) => `${kind} in ${inARow(regionsOf(kind))}`));
}

/** For a year after the advice: of when its figure is, without the figure. */
function futureSentences({ claim: { content }, figures }: JudgedClaim, names: Names): readonly string[] {
  if (content.kind !== 'unknown' || content.unknown.what !== 'future') return [];
  const { measure } = content.unknown.slot;
  const [period] = figures.flatMap((figure) => figure.period ?? []);
  return period ? [`Het cijfer over ${names.measure(measure).name} in het advies is van ${formatPeriod(period)}.`] : [];
}
