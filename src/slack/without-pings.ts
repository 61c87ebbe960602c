/**
 * The last guard before a message goes out: nothing in it can notify a person or a channel, whatever was echoed. Only
 * texts that Slack reads as markup are touched.
 *
 * @example
 * withoutPings({ type: 'mrkdwn', text: '<!channel> hallo' }) // → { type: 'mrkdwn', text: '&lt;!channel> hallo' }
 */
export function withoutPings<T>(part: T): T;
export function withoutPings(part: unknown): unknown {
  if (Array.isArray(part)) return part.map((item) => withoutPings(item));
  if (typeof part !== 'object' || part === null) return part;
  const entries = Object.entries(part).map(([key, value]): [string, unknown] => [key, withoutPings(value)]);
  const copy = Object.fromEntries(entries);
  const isMarkup = copy['type'] === 'mrkdwn' || copy['type'] === 'markdown';
  return isMarkup && typeof copy['text'] === 'string' ? { ...copy, text: silence(copy['text']) } : copy;
}

/**
 * @example
 * silence('Hoi <@U1>, 3 < 4') // → 'Hoi &lt;@U1>, 3 < 4'
 */
export function silence(text: string): string {
  return text.replace(/<(?=@|!(?:channel|here|everyone|group|subteam))/g, '&lt;');
}
