import type { Figure } from '../../knowledge/knowledge.ts';
import { type Names, periodInBrackets } from '../sentences/figure.ts';
import { measureName, valueCell } from './figure-table.ts';
import { type Table, textCell } from './table.ts';

/**
 * Several measures of several regions: a row for each region, a column for each measure. Undefined when the figures do
 * not fill such a grid, with one period in each column.
 */
export function gridTable(figures: readonly Figure[], names: Names): Table | undefined {
  const measures = [...new Set(figures.map(({ measure }) => measure))];
  const regions = [...new Set(figures.map(({ region }) => region))];
  const columns = measures.map((id) => figures.filter(({ measure }) => measure === id));
  const isGrid =
    measures.length > 1 &&
    regions.length > 1 &&
    columns.every((column) => hasEachOnce(column, regions) && isOfOnePeriod(column));
  if (!isGrid) return undefined;
  return {
    caption: 'Cijfers per regio',
    header: ['Regio', ...columns.map(([first]) => (first ? columnName(first, names) : ''))],
    rows: regions.map((id) => [
      textCell(names.region(id).name),
      ...columns.flatMap((column) => column.filter(({ region }) => region === id).map(valueCell)),
    ]),
  };
}

function hasEachOnce(column: readonly Figure[], regions: readonly string[]): boolean {
  return column.length === regions.length && new Set(column.map(({ region }) => region)).size === regions.length;
}

function isOfOnePeriod(column: readonly Figure[]): boolean {
  return new Set(column.map(({ period, basePeriod }) => `${period} ${basePeriod}`)).size === 1;
}

/** `Werklozen (november 2022)`. */
export function columnName(figure: Figure, names: Names): string {
  return `${measureName(figure, names)}${periodInBrackets(figure)}`;
}
