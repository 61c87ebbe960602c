/** Slack's markup, taken apart. `line` is the end of a line. */
export type Inline =
  | { readonly kind: 'text' | 'code' | 'codeBlock'; readonly text: string }
  | { readonly kind: 'bold' | 'italic' | 'strike' | 'quote'; readonly children: readonly Inline[] }
  | { readonly kind: 'link'; readonly url: string; readonly text: string }
  | { readonly kind: 'person' | 'channel' | 'broadcast'; readonly id: string; readonly label: string }
  | { readonly kind: 'line' };

/** Letters and digits around a mark make it an ordinary character, as in `2*3*4`. */
const marks = [
  { mark: '*', kind: 'bold' },
  { mark: '_', kind: 'italic' },
  { mark: '~', kind: 'strike' },
] as const;

/**
 * Takes Slack's markup apart.
 *
 * @example
 * parseMrkdwn('*Bron* &amp; meer') // → [{ kind: 'bold', children: [{ kind: 'text', text: 'Bron' }] }, { kind: 'text', text: ' & meer' }]
 */
export function parseMrkdwn(source: string): readonly Inline[] {
  const fence = source.match(/```([\s\S]*?)```/);
  if (fence?.index !== undefined) {
    const after = source.slice(fence.index + fence[0].length).replace(/^\n/, '');
    const block: Inline = { kind: 'codeBlock', text: unescaped((fence[1] ?? '').replace(/^\n|\n$/g, '')) };
    return [...lines(source.slice(0, fence.index).replace(/\n$/, '')), block, ...parseMrkdwn(after)];
  }
  return lines(source);
}

function lines(source: string): readonly Inline[] {
  if (source === '') return [];
  return source.split('\n').flatMap((line, index): Inline[] => {
    const quoted = line.match(/^(?:&gt;|>)\s?(.*)$/);
    const content: Inline[] = quoted ? [{ kind: 'quote', children: inline(quoted[1] ?? '') }] : [...inline(line)];
    return index === 0 ? content : [{ kind: 'line' }, ...content];
  });
}

function inline(source: string): readonly Inline[] {
  const found: Inline[] = [];
  let plain = '';
  let at = 0;
  const flush = () => {
    if (plain) found.push({ kind: 'text', text: unescaped(plain) });
    plain = '';
  };
  while (at < source.length) {
    const part = partAt(source, at);
    if (part) {
      flush();
      found.push(part.inline);
      at += part.length;
    } else {
      plain += source[at];
      at += 1;
    }
  }
  flush();
  return found;
}

function partAt(source: string, at: number): { readonly inline: Inline; readonly length: number } | undefined {
  const rest = source.slice(at);
  const code = rest.match(/^`([^`\n]+)`/);
  if (code) return { inline: { kind: 'code', text: unescaped(code[1] ?? '') }, length: code[0].length };
  const angle = rest.match(/^<([^<>]+)>/);
  if (angle) return { inline: reference(angle[1] ?? ''), length: angle[0].length };
  if (/[\p{L}\p{N}]/u.test(source[at - 1] ?? '')) return undefined;
  for (const { mark, kind } of marks) {
    const marked = rest.match(
      new RegExp(`^[${mark}]([^\\s${mark}](?:[^${mark}]*[^\\s${mark}])?)[${mark}](?![\\p{L}\\p{N}])`, 'u'),
    );
    if (marked) return { inline: { kind, children: inline(marked[1] ?? '') }, length: marked[0].length };
  }
  return undefined;
}

function reference(inside: string): Inline {
  const [target = '', label = ''] = inside.split('|', 2);
  const name = unescaped(label);
  if (target.startsWith('@')) return { kind: 'person', id: target.slice(1), label: name };
  if (target.startsWith('#')) return { kind: 'channel', id: target.slice(1), label: name };
  if (target.startsWith('!')) return { kind: 'broadcast', id: target.slice(1), label: name };
  const url = unescaped(target);
  return { kind: 'link', url, text: name || url };
}

function unescaped(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
