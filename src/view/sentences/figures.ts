import type { Body } from '../../answer/answer.ts';
import type { Figure } from '../../knowledge/knowledge.ts';
import { capitalized, formatFigure, formatPeriod, inARow } from '../format.ts';
import { boundHeadline } from './bound-figures.ts';
import { figureSentence, type Names } from './figure.ts';

/** The headline of figures: one sentence for each measure, regions in a row. */
export function figuresHeadline(body: Body & { kind: 'figures' }, figures: readonly Figure[], names: Names): string {
  const { bound } = body;
  if (bound)
    return boundHeadline(bound, figures, (here) => figuresHeadline({ ...body, bound: undefined }, here, names), names);
  const [first] = figures;
  if (!first) return '';
  if (figures.length === 1) return figureSentence(first, names);
  const sameBase = new Set(figures.map(({ measure, basePeriod, unit }) => `${measure} ${basePeriod} ${unit}`)).size;
  if (figures.some(({ secondary }) => secondary) || (sameBase > 1 && body.measures.length === 1))
    return figures.map((figure) => figureSentence(figure, names)).join(' ');
  return body.measures
    .flatMap(({ id }) => alike(figures.filter(({ measure }) => measure === id)))
    .map((row) => measureRow(row, names))
    .join(' ');
}

/** Figures that one sentence can hold: of one period, compared with the same moment, in one unit. */
function alike(figures: readonly Figure[]): readonly (readonly Figure[])[] {
  const kindOf = ({ period, basePeriod, unit }: Figure) => `${period} ${basePeriod} ${unit}`;
  const kinds = [...new Set(figures.map(kindOf))];
  return kinds.map((kind) => figures.filter((figure) => kindOf(figure) === kind));
}

/** `Openstaande vacatures: Twente 13.100, Regio Zwolle 14.400 (eind 2e kwartaal 2022).` */
function measureRow(figures: readonly Figure[], names: Names): string {
  const [first] = figures;
  if (!first) return '';
  if (figures.length === 1) return figureSentence(first, names);
  const values = figures.map((figure) => `${names.region(figure.region).name} ${formatFigure(figure)}`);
  const base = first.basePeriod ? ` ten opzichte van ${formatPeriod(first.basePeriod)}` : '';
  const period = first.period ? ` (${formatPeriod(first.period)})` : '';
  return `${capitalized(names.measure(first.measure).name)}${base}: ${inARow(values)}${period}.`;
}
