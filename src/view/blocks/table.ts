import type { DataTableBlock, RawNumberElement, RawTextElement } from '@slack/types';
import { shownText } from './escape.ts';

export type Cell = RawTextElement | RawNumberElement;

/** A table before it is a block: every row as long as the header, no cell empty. */
export interface Table {
  readonly caption: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** A hundred rows is what Slack's own reference allows, whatever newer clients take. */
const mostRows = 100;
const mostOnPage = 25;

/** A cell with text. An empty one becomes a dash: Slack refuses empty cells. */
export function textCell(text: string): RawTextElement {
  return { type: 'raw_text', text: shownText(text).trim() || '–' };
}

/** A cell that sorts as a number, and shows it as the reader writes it. */
export function numberCell(value: number, text: string): RawNumberElement {
  return { type: 'raw_number', value, text };
}

/** Slack's own table, sortable: as long as there is more than one row, for one row is said by the headline. */
export function dataTable({ caption, header, rows }: Table): DataTableBlock[] {
  if (rows.length < 2) return [];
  const shown = rows.slice(0, mostRows);
  const more = rows.length > mostRows ? `, de eerste ${mostRows} van ${rows.length}` : '';
  return [
    {
      type: 'data_table',
      caption: `${shownText(caption)}${more}`,
      rows: [header.map(textCell), ...shown.map((row) => [...row])],
      page_size: Math.min(shown.length, mostOnPage),
      row_header_column_index: headerColumn(shown),
    },
  ];
}

/** The first column that tells the rows apart; else the first. */
function headerColumn(rows: readonly (readonly Cell[])[]): number {
  const width = rows[0]?.length ?? 0;
  const columns = Array.from({ length: width }, (_, x) => rows.map((row) => row[x]?.text));
  return Math.max(
    columns.findIndex((texts) => new Set(texts).size === rows.length),
    0,
  );
}
