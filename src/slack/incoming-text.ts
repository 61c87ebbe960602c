/**
 * Text as Slack sends it → text as it was typed: links and names unwrapped, `&lt;` and its kin unescaped. Mentions go:
 * they say who is asked, not what.
 *
 * @example
 * readIncomingText('<@U123> krapte in <#C1|twente> &amp; <https://x.nl|Zwolle>') // → 'krapte in #twente & Zwolle'
 */
export function readIncomingText(text: string): string {
  return text
    .replace(/<([^<>]*)>/g, (_, inside: string) => unwrap(inside))
    .replace(/&(amp|lt|gt);/g, (_, name: string) => entities[name] ?? '')
    .trim();
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>' };

function unwrap(inside: string): string {
  const [target = '', label] = inside.split('|', 2);
  if (target.startsWith('!date')) return label ?? '';
  if (target.startsWith('@') || target.startsWith('!')) return '';
  if (target.startsWith('#')) return label ? `#${label}` : '';
  return label ?? target.replace(/^mailto:/, '');
}
