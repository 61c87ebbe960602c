import type { DataTableBlock, SectionBlock, TableBlock } from '@slack/types';
import { limitFaults } from '../limits/limit-faults.ts';
import { limits } from '../limits/limits.ts';
import { surfacesByType } from '../limits/surfaces.ts';
import type { Block } from './block.ts';
import { readButton } from './button-value.ts';
import { escaped } from './escape.ts';
import type { Cell } from './table.ts';
import { sections } from './text.ts';

/**
 * The same message in ever plainer form, for when Slack refuses the blocks: all of it; a simple table and no chart; the
 * table as text; no blocks at all, for the text of the message says everything.
 */
export function plainerForms(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const forms = [blocks, withSimpleTable(blocks), withoutChartAndTable(blocks), []];
  const fitting = forms.filter((form) => limitFaults(form, 'message').length === 0);
  return fitting.filter((form, index) => JSON.stringify(form) !== JSON.stringify(fitting[index - 1]));
}

/** Without chart, and with the older table. */
export function withSimpleTable(blocks: readonly Block[]): readonly Block[] {
  return withoutChart(blocks).map((block) => (block.type === 'data_table' ? simpleTable(block) : block));
}

/** Without chart, and with the table as lines of equal width. */
export function withoutChartAndTable(blocks: readonly Block[]): readonly Block[] {
  return withoutChart(blocks).flatMap((block) => (block.type === 'data_table' ? fixedWidth(block) : block));
}

/** What may stand in a modal or on the home tab: the table as a list, no chart, and no buttons for a message only. */
export function forView(blocks: readonly Block[]): readonly Block[] {
  return blocks
    .flatMap((block) => (block.type === 'data_table' ? listed(block) : withoutSharing(block)))
    .filter(({ type }) => surfacesByType[type]?.includes('modal'));
}

function withoutChart(blocks: readonly Block[]): readonly Block[] {
  return blocks.filter(({ type }) => type !== 'data_visualization');
}

function withoutSharing(block: Block): readonly Block[] {
  if (block.type !== 'actions') return [block];
  const elements = block.elements.filter(
    (element) => element.type !== 'button' || readButton(element.value)?.do !== 'share',
  );
  return elements.length > 0 ? [{ ...block, elements }] : [];
}

function simpleTable({ rows }: DataTableBlock): TableBlock {
  const numeric = rows[1]?.map((cell) => cell.type === 'raw_number') ?? [];
  return {
    type: 'table',
    rows: rows.map((row) => row.map((cell) => ({ type: 'raw_text', text: textOf(cell) }))),
    column_settings: numeric.map((isNumber) => ({ align: isNumber ? 'right' : 'left', is_wrapped: true })),
  };
}

/** A table as lines of text in which the columns are aligned, under its caption. */
function fixedWidth({ caption, rows }: DataTableBlock): SectionBlock[] {
  const texts = rows.map((row) => row.map((cell) => textOf(cell).replaceAll('`', '’')));
  const widths = (texts[0] ?? []).map((_, x) => Math.max(...texts.map((row) => row[x]?.length ?? 0)));
  const numeric = rows[1]?.map((cell) => cell.type === 'raw_number') ?? [];
  const lines = texts.map((row) =>
    row
      .map((text, x) => (numeric[x] ? text.padStart(widths[x] ?? 0) : text.padEnd(widths[x] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
  return [...sections(caption), ...preformatted(lines)];
}

const fence = '```';

function preformatted(lines: readonly string[]): SectionBlock[] {
  const most = limits.section.text.max_length - 2 * fence.length - 2;
  const pieces: string[][] = [[]];
  for (const line of lines.map(escaped)) {
    const piece = pieces.at(-1) ?? [];
    if ([...piece, line].join('\n').length > most) pieces.push([line.slice(0, most)]);
    else piece.push(line);
  }
  return pieces.map((piece) => ({
    type: 'section',
    text: { type: 'mrkdwn', text: `${fence}\n${piece.join('\n')}\n${fence}`, verbatim: true },
  }));
}

/** A table as a list: `Werklozen: 4.700; Periode november 2022`. Reads well on a phone and aloud. */
function listed({
  caption,
  rows: [header = [], ...rows],
  row_header_column_index: index = 0,
}: DataTableBlock): SectionBlock[] {
  const lines = rows.map((row) => {
    const rest = row.flatMap((cell, x) => (x === index ? [] : [{ name: textOf(header[x]), text: textOf(cell) }]));
    const [first] = rest;
    const said = first && rest.length === 1 ? first.text : rest.map(({ name, text }) => `${name} ${text}`).join('; ');
    return `• ${textOf(row[index])}: ${said}`;
  });
  return sections([caption, ...lines].join('\n'));
}

function textOf(cell: DataTableBlock['rows'][number][number] | Cell | undefined): string {
  return cell && cell.type !== 'rich_text' ? cell.text : '–';
}
