import type { Figure } from '../../knowledge/knowledge.ts';
import { capitalized, formatFigure, formatPeriod } from '../format.ts';
import type { Names } from '../sentences/figure.ts';
import { type Cell, numberCell, type Table, textCell } from './table.ts';

interface Column {
  readonly header: string;
  readonly cell: (figure: Figure, names: Names) => Cell;
}

const notNamed = 'niet genoemd';
const measureColumn: Column = {
  header: 'Cijfer',
  cell: (figure, names) => textCell(measureName(figure, names)),
};
const regionColumn: Column = { header: 'Regio', cell: ({ region }, names) => textCell(names.region(region).name) };
const valueColumn: Column = { header: 'Waarde', cell: valueCell };
const otherColumns: readonly Column[] = [
  { header: 'Periode', cell: ({ period }) => textCell(period ? formatPeriod(period) : notNamed) },
  { header: 'Bron', cell: ({ source }) => textCell(source.section) },
];

/** `Werklozen`, `Groei van de vacaturemarkt, vergeleken met begin 2016`. */
export function measureName({ measure, basePeriod }: Figure, names: Names): string {
  const base = basePeriod ? `, vergeleken met ${formatPeriod(basePeriod)}` : '';
  return `${capitalized(names.measure(measure).name)}${base}`;
}

/** A figure's value as the source hedges it. One number sorts as a number. */
export function valueCell(figure: Figure): Cell {
  const text = formatFigure(figure);
  return figure.amount.form === 'number' ? numberCell(figure.amount.value, text) : textCell(text);
}

/**
 * Figures as a table. A column that would say the same in every row is left out: what all share stands in the caption and
 * in the source line.
 */
export function figureTable(figures: readonly Figure[], names: Names): Table {
  const varies = ({ cell }: Column) => new Set(figures.map((figure) => cell(figure, names).text)).size > 1;
  const naming = [measureColumn, regionColumn].filter(varies);
  const columns = [...(naming.length > 0 ? naming : [measureColumn]), valueColumn, ...otherColumns.filter(varies)];
  return {
    caption: caption(figures, names),
    header: columns.map(({ header }) => header),
    rows: figures.map((figure) => columns.map(({ cell }) => cell(figure, names))),
  };
}

/** `Openstaande vacatures per regio (eind 2e kwartaal 2022)`. */
function caption(figures: readonly Figure[], names: Names): string {
  const [measure, ...measures] = new Set(figures.map((figure) => measureName(figure, names)));
  const [region, ...regions] = new Set(figures.map((figure) => figure.region));
  const [period, ...periods] = new Set(figures.map((figure) => figure.period));
  const what = measure && measures.length === 0 ? measure : 'Cijfers';
  const where = region && regions.length === 0 ? `in ${names.region(region).name}` : 'per regio';
  return `${what} ${where}${period && periods.length === 0 ? ` (${formatPeriod(period)})` : ''}`;
}
