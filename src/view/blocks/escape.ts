/** Control and format characters: they show nothing, and can turn the reading direction of what follows. */
const invisible = /[\p{Cc}\p{Cf}]/gu;

/**
 * A text as Slack can show it: no lone surrogates, no invisible characters; line breaks stay.
 *
 * @example
 * shownText('Twen\u202Ete\u0000') // → 'Twente'
 */
export function shownText(text: string): string {
  return text.toWellFormed().replace(invisible, (character) => (character === '\n' ? character : ''));
}

/**
 * A text for Slack's mrkdwn: nothing in it is read as a mention, a link or an entity.
 *
 * @example
 * escaped('<!channel> 3 < 4 &lt;') // → '&lt;!channel&gt; 3 &lt; 4 &amp;lt;'
 */
export function escaped(text: string): string {
  return shownText(text).replace(/[&<>]/g, (sign) => entities[sign] ?? sign);
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
