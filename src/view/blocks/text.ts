import type { ContextBlock, HeaderBlock, MrkdwnElement, PlainTextElement, SectionBlock } from '@slack/types';
import { limits } from '../limits/limits.ts';
import { escaped, shownText } from './escape.ts';

/**
 * A text with its first words, when it is too long for its place.
 *
 * @example
 * shortened('Stedendriehoek en Noordwest Veluwe', 20) // → 'Stedendriehoek en…'
 */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most);
  const words = cut.slice(0, cut.lastIndexOf(' '));
  return `${(words || cut.slice(0, -1)).trimEnd()}…`;
}

/** A text without markup, such as what stands on a button. */
export function plain(text: string, most: number = limits.text.max_length): PlainTextElement {
  return { type: 'plain_text', text: shortened(shownText(text), most), emoji: false };
}

/** A text that is shown as it is. `verbatim`: Slack makes no links or mentions of its own out of it. */
export function mrkdwn(text: string): MrkdwnElement {
  return { type: 'mrkdwn', text: escaped(text), verbatim: true };
}

/** A text under a bold title. */
export function titled(title: string, text: string): MrkdwnElement {
  return { type: 'mrkdwn', text: `${bold(title)}\n${escaped(text)}`, verbatim: true };
}

/** Bold. The text loses what would end it. */
function bold(text: string): string {
  return `*${escaped(text).replace(/[*\n]/g, ' ').trim()}*`;
}

/** A text under a bold title as sections: one, or more where it is too long for one. */
export function titledSections(title: string, text: string): SectionBlock[] {
  const { max_length: most } = limits.section.text;
  const [first = '', ...rest] = parts(text, most - bold(title).length - 1);
  return [{ type: 'section', text: titled(title, first), expand: true }, ...rest.flatMap(sections)];
}

/** A text as sections: one, or more where it is too long for one. Nothing for an empty text. */
export function sections(text: string): SectionBlock[] {
  return parts(text, limits.section.text.max_length).map((part) => ({
    type: 'section',
    text: mrkdwn(part),
    expand: true,
  }));
}

/** Lines in small print: one block, or more where there are many. */
export function context(texts: readonly string[]): ContextBlock[] {
  const elements = texts.flatMap((text) => parts(text, limits.text.max_length)).map(mrkdwn);
  return chunks(elements, limits.context.elements.max_items).map((chunk) => ({ type: 'context', elements: chunk }));
}

export function header(text: string): HeaderBlock {
  return { type: 'header', text: plain(text, limits.header.text.max_length) };
}

/**
 * A list in pieces of so many items.
 *
 * @example
 * chunks(['a', 'b', 'c'], 2) // → [['a', 'b'], ['c']]
 */
export function chunks<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}

/**
 * A text in parts that fit once escaped, cut at a line, else at a space, else anywhere. Joined they are the text, but for
 * the white space at the cuts.
 */
export function parts(text: string, most: number): readonly string[] {
  const rest = shownText(text).trim();
  if (rest === '') return [];
  if (escaped(rest).length <= most) return [rest];
  const end = longestStart(rest, most);
  const start = rest.slice(0, end);
  const cut = Math.max(start.lastIndexOf('\n'), 0) || Math.max(start.lastIndexOf(' '), 0) || end;
  return [rest.slice(0, cut).trimEnd(), ...parts(rest.slice(cut), most)];
}

/** How many UTF-16 units from the start fit once escaped, without cutting a character in two. */
function longestStart(text: string, most: number): number {
  let length = 0;
  let end = 0;
  for (const character of text) {
    length += escaped(character).length;
    if (length > most) break;
    end += character.length;
  }
  return end;
}
