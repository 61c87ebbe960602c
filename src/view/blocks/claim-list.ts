import type { RichTextBlock } from '@slack/types';
import type { Block } from './block.ts';
import { shownText } from './escape.ts';
import { shortened, titledSections } from './text.ts';

/** A claim of a checked message as a reader sees it. */
export interface ShownClaim {
  /** The words of the message that the claim was read from. */
  readonly quote: string;
  /** The verdict in words: `Klopt niet`. */
  readonly verdict: string;
  /** The true figure first, then why. */
  readonly sentences: readonly string[];
}

const longestQuote = 300;

/** Claims under each other: what was said, the verdict in words, and why. */
export function claimList(claims: readonly ShownClaim[]): readonly Block[] {
  return claims.flatMap(({ quote, verdict, sentences }) => [
    ...quoted(quote),
    ...titledSections(verdict, sentences.join(' ')),
  ]);
}

/** Somebody's own words. Rich text has no markup, so nothing in them can format, link or ping. */
function quoted(text: string): RichTextBlock[] {
  const words = shortened(shownText(text).trim(), longestQuote);
  if (words === '') return [];
  return [{ type: 'rich_text', elements: [{ type: 'rich_text_quote', elements: [{ type: 'text', text: words }] }] }];
}
