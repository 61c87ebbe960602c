import { isObject, type Json, textOf } from './json.ts';
import { limits } from './limits.ts';
import { between, count, type Fault, lengthBounds, outside, type Rule, required } from './rule.ts';

const { data_table: most } = limits;

/** Not in Slack's list of limits: from the reference of the `table` block. */
const plain = { rows: { min_items: 1, max_items: 100 }, column_settings: { max_items: 20 } } as const;

const anyTable: readonly Rule[] = [required('rows'), columns, equalRows, filledCells, content];

/** Limits of the sortable table. */
export const dataTable: readonly Rule[] = [
  required('caption'),
  count('rows', most.rows),
  between('page_size', most.page_size),
  plainHeader,
  headerColumn,
  ...anyTable,
];

/** Limits of the simple table. */
export const plainTable: readonly Rule[] = [
  count('rows', plain.rows),
  count('column_settings', plain.column_settings),
  ...anyTable,
];

function rowsOf({ rows }: Json): readonly (readonly unknown[])[] {
  return Array.isArray(rows) ? rows.map((row) => (Array.isArray(row) ? row : [])) : [];
}

function columns(table: Json): readonly Fault[] {
  const { min_items, max_items } = most.columns;
  return rowsOf(table).flatMap((row, y) => outside(`/rows/${y}`, row.length, 'cells', [min_items, max_items]));
}

function equalRows(table: Json): readonly Fault[] {
  const [header, ...rest] = rowsOf(table);
  const width = header?.length ?? 0;
  return rest.flatMap(({ length }, index) =>
    length === width ? [] : [{ at: `/rows/${index + 1}`, what: `has ${length} cells, the header has ${width}` }],
  );
}

function filledCells(table: Json): readonly Fault[] {
  return rowsOf(table).flatMap((row, y) =>
    row.flatMap((cell, x) => outside(`/rows/${y}/${x}`, lengthOf(cell), 'characters', lengthBounds(most.cell_text))),
  );
}

function plainHeader(table: Json): readonly Fault[] {
  const rich = rowsOf(table)[0]?.some((cell) => isObject(cell) && cell['type'] === 'rich_text');
  return rich ? [{ at: '/rows/0', what: 'is a header with rich text' }] : [];
}

function headerColumn(table: Json): readonly Fault[] {
  const width = rowsOf(table)[0]?.length ?? 0;
  return between('row_header_column_index', { min: 0, max: width - 1 })(table);
}

function content(table: Json): readonly Fault[] {
  const total = rowsOf(table)
    .flat()
    .reduce((sum: number, cell) => sum + lengthOf(cell), 0);
  return outside('/rows', total, 'characters', [0, most.content.max_length]);
}

/** How many characters a cell shows; of rich text, all its texts together. */
function lengthOf(cell: unknown): number {
  const text = textOf(cell);
  if (text !== undefined) return text.length;
  if (!isObject(cell) || !Array.isArray(cell['elements'])) return 0;
  return cell['elements'].reduce((sum: number, element) => sum + lengthOf(element), 0);
}
