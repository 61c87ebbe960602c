/** A sentence, line or list item of a message, with its place in it. */
export interface SentenceText {
  readonly text: string;
  readonly start: number;
}

const abbreviations =
  /(?:^|[\s(])(?:ca|vd|v\.d|tov|t\.o\.v|pers|nr|nrs|blz|pag|p|incl|excl|bijv|bv|m\.b\.t|o\.a|d\.w\.z|resp|mln|mld|dr|prof|drs|ir|mr|mw|dhr|art|hfst|tel|gem|arb|onb|max|min|vgl|jl|geb|afd|st|mevr|evt|i\.v\.m|n\.a\.v|i\.p\.v|p\.p|o\.g|z\.s\.m|e\.d|circa)$/i;
/** Longer than any of them, with the sign before it. */
const longestAbbreviation = 8;
/** A verb after a sign, so that what stands before it is what the sentence is about. */
const goesOn = /^\s(?:is|was|zijn|waren)\s/;
const end = /[.!?…]+(?=\s|$|["')\]»”])|[;\n\r•▪●‣]+|(?<=\s)[|](?=\s)/g;

/**
 * Cuts a message into sentences. A point after an abbreviation or inside a number ends nothing; a new line, a bullet and
 * a semicolon do.
 *
 * @example
 * sentencesOf('Zwolle telt ca. 3.500 werklozen. Klopt dat?').map(({ text }) => text)
 * // → ['Zwolle telt ca. 3.500 werklozen.', ' Klopt dat?']
 */
export function sentencesOf(message: string): readonly SentenceText[] {
  const found: SentenceText[] = [];
  let start = 0;
  for (const match of message.matchAll(end)) {
    const before = message.slice(Math.max(start, match.index - longestAbbreviation), match.index);
    if (match[0] === '.' && abbreviations.test(before)) continue;
    const stop = match.index + match[0].length;
    // A title with a sign of its own: "Vakmensen gevraagd, nu en straks! is uit 2019".
    if (/^[!?]$/.test(match[0]) && goesOn.test(message.slice(stop, stop + longestAbbreviation))) continue;
    found.push({ text: message.slice(start, stop), start });
    start = stop;
  }
  found.push({ text: message.slice(start), start });
  return found.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
}

/** The sentences of a gist in the knowledge: whole ones, with none of what people type. */
export const gistSentences = (gist: string): readonly string[] => gist.split(/(?<=\.)\s/);

/** No sentence has more letters: what is longer is a table or a game with the bot, and every reading of it a guess. */
export const longestSentence = 1000;
const longestWithAfterthoughts = 400;

/**
 * Puts afterthoughts back into the sentence that they belong to: "Twente heeft 13.100 vacatures. In de zorg." The
 * sign between them becomes a comma, so that every place in the message stays the same.
 */
export function withAfterthoughts(
  sentences: readonly SentenceText[],
  isAfterthought: (text: string) => boolean,
): readonly SentenceText[] {
  const joined: SentenceText[] = [];
  for (const sentence of sentences) {
    const before = joined.at(-1);
    const fits = before && sentence.start + sentence.text.length - before.start <= longestWithAfterthoughts;
    if (!fits || !isAfterthought(sentence.text)) {
      joined.push(sentence);
      continue;
    }
    const open = before.text.replace(/[.!?…;\s]+$/, (signs) => `,${' '.repeat(signs.length - 1)}`);
    const gap = ' '.repeat(Math.max(0, sentence.start - before.start - before.text.length));
    joined[joined.length - 1] = { text: `${open}${gap}${sentence.text}`, start: before.start };
  }
  return joined;
}
