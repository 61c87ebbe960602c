import { asText, type JsonObject } from './json.ts';

/**
 * What in a message would notify people: mentions of persons, groups, channels. Only texts that Slack reads as markup
 * count.
 *
 * @example
 * pingsIn({ text: 'Hallo <!channel>', blocks: [] }) // → ['<!channel>']
 */
export function pingsIn({ text, blocks }: { text: string; blocks: readonly JsonObject[] }): readonly string[] {
  return [text, ...blocks.flatMap(markupIn)].flatMap((markup) => markup.match(/<(?:@|!)[^>]*>/g) ?? []);
}

function markupIn(part: unknown): string[] {
  if (Array.isArray(part)) return part.flatMap(markupIn);
  if (typeof part !== 'object' || part === null) return [];
  const own =
    'type' in part && (part.type === 'mrkdwn' || part.type === 'markdown') && 'text' in part ? [asText(part.text)] : [];
  return [...own, ...Object.values(part).flatMap(markupIn)];
}
