import type { Calculation } from '../../calculators/calculation.ts';
import { formatNumber } from '../../text/number-format.ts';
import type { Names } from '../sentences/figure.ts';
import { valueCell } from './figure-table.ts';
import { columnName } from './grid-table.ts';
import { numberCell, type Table, textCell } from './table.ts';

/** Ratios of the same two measures: per region both figures and what comes out. */
export function ratioTable(ratios: readonly Calculation[], names: Names): Table {
  const inputs = ratios[0]?.inputs ?? [];
  return {
    caption: 'Verhouding per regio',
    header: ['Regio', ...inputs.map(({ figure }) => columnName(figure, names)), 'Verhouding'],
    rows: ratios.map((ratio) => [
      textCell(ratio.inputs[0]?.region.name ?? ''),
      ...ratio.inputs.map(({ figure }) => valueCell(figure)),
      numberCell(ratio.result, formatNumber(ratio.result)),
    ]),
  };
}
