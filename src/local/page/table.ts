import { button, type Child, h } from './dom.ts';
import { type Json, list, number, text } from './read.ts';
import { type NameOf, richText } from './rich-text.ts';

type Row = readonly Json[];

/** A `data_table`: a caption, columns to sort by, and pages. */
export function dataTable(block: Json, nameOf: NameOf): HTMLElement {
  const [header = [], ...rows] = rowsOf(block);
  const headerColumn = number(block['row_header_column_index']);
  const pageSize = number(block['page_size']) || rows.length;
  const caption = text(block['caption']);
  let sorted: { readonly column: number; readonly down: boolean } | undefined;
  let page = 0;
  const body = h('tbody');
  const heads = header.map((cell, column) => {
    const sort = button(text(cell['text']), { class: 'sort' }, () => {
      sorted = { column, down: sorted?.column === column && !sorted.down };
      page = 0;
      show();
    });
    return h('th', { scope: 'col', class: isNumeric(rows, column) && 'number' }, sort);
  });
  const pager = h('div', { class: 'pager' });
  const pages = Math.ceil(rows.length / pageSize);
  show();
  const table = h('table', {}, h('caption', {}, caption), h('thead', {}, h('tr', {}, ...heads)), body);
  return h('div', { class: 'data-table' }, scroller(table, caption), pages > 1 && pager);

  function show(): void {
    for (const [column, head] of heads.entries()) {
      const order = sorted?.column === column ? (sorted.down ? 'descending' : 'ascending') : 'none';
      head.setAttribute('aria-sort', order);
    }
    const ordered = sorted ? bySort(rows, sorted.column, sorted.down) : rows;
    const shown = ordered.slice(page * pageSize, (page + 1) * pageSize);
    body.replaceChildren(
      ...shown.map((row) => h('tr', {}, ...row.map((cell, index) => cellOf(cell, index === headerColumn, nameOf)))),
    );
    const turn = (by: number) => () => {
      page += by;
      show();
    };
    pager.replaceChildren(
      button('Vorige rijen', { disabled: page === 0 }, turn(-1)),
      h('span', {}, `Pagina ${page + 1} van ${pages}`),
      button('Volgende rijen', { disabled: page >= pages - 1 }, turn(1)),
    );
  }
}

/** A simple `table`: the first row is the header. */
export function simpleTable(block: Json, nameOf: NameOf): HTMLElement {
  const [header = [], ...rows] = rowsOf(block);
  const settings = list(block['column_settings']);
  const align = (column: number) => settings[column]?.['align'] === 'right' && 'number';
  const table = h(
    'table',
    {},
    h(
      'thead',
      {},
      h(
        'tr',
        {},
        ...header.map((cell, column) => h('th', { scope: 'col', class: align(column) }, content(cell, nameOf))),
      ),
    ),
    h('tbody', {}, ...rows.map((row) => h('tr', {}, ...row.map((cell) => cellOf(cell, false, nameOf))))),
  );
  return h('div', { class: 'data-table' }, scroller(table, 'Tabel'));
}

/** A wide table scrolls by itself, also with the keyboard. */
function scroller(table: HTMLElement, name: string): HTMLElement {
  return h('div', { class: 'scroll', role: 'region', 'aria-label': name, tabindex: 0 }, table);
}

function cellOf(cell: Json, isHeader: boolean, nameOf: NameOf): HTMLElement {
  const inner = content(cell, nameOf);
  return isHeader
    ? h('th', { scope: 'row' }, inner)
    : h('td', { class: cell['type'] === 'raw_number' && 'number' }, inner);
}

function content(cell: Json, nameOf: NameOf): Child {
  if (cell['type'] === 'rich_text') return richText(cell, nameOf);
  const { value } = cell;
  return text(cell['text']) || (typeof value === 'number' ? value.toLocaleString('nl-NL') : '');
}

function rowsOf(block: Json): readonly Row[] {
  const { rows } = block;
  return Array.isArray(rows) ? rows.map(list) : [];
}

function isNumeric(rows: readonly Row[], column: number): boolean {
  return rows.length > 0 && rows.every((row) => row[column]?.['type'] === 'raw_number');
}

function bySort(rows: readonly Row[], column: number, down: boolean): readonly Row[] {
  const compare = (a: Row, b: Row) => {
    const [one, other] = [a[column] ?? {}, b[column] ?? {}];
    return one['type'] === 'raw_number' && other['type'] === 'raw_number'
      ? number(one['value']) - number(other['value'])
      : text(one['text']).localeCompare(text(other['text']), 'nl', { numeric: true });
  };
  const sorted = rows.toSorted(compare);
  return down ? sorted.toReversed() : sorted;
}
