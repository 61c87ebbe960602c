import type { Language } from './language.ts';
import { articles, isSkippable, type Lexicon } from './lexicon.ts';
import type { Word } from './reading.ts';
import type { Sense } from './sense.ts';

/** A phrase of the lexicon in the text, with all that it can stand for. */
export interface Mention {
  readonly senses: readonly Sense[];
  /** First and last word, both included. */
  readonly from: number;
  readonly to: number;
  /** The phrase is only a part of a compound word, and the rest of that word means something else. */
  readonly partial?: boolean;
}

/** A word, or a part of a compound that has no sense as a whole. */
interface Item {
  readonly word: string;
  readonly index: number;
  readonly part: boolean;
}

interface Match {
  readonly senses: readonly Sense[];
  /** The items that it covers. */
  readonly items: readonly number[];
  /** How many items from the start it reaches. */
  readonly reach: number;
}

/** The longest phrase at each place, from left to right. Compounds without a sense of their own are read as their parts. */
export function mentionsIn(words: readonly Word[], lexicon: Lexicon, language: Language): readonly Mention[] {
  const items = itemsOf(words, lexicon);
  const matches: Match[] = [];
  for (let start = 0; start < items.length; ) {
    const match = longestAt(items, start, lexicon, language);
    if (match) matches.push(match);
    start += match?.reach ?? 1;
  }
  const covered = new Set(matches.flatMap((match) => match.items));
  const open = new Set(
    items.flatMap(({ index, word }, at) =>
      covered.has(at) || language.fillers.has(language.stemOf(word)) ? [] : [index],
    ),
  );
  const named = new Set(
    matches
      .filter(({ senses }) => senses.some(({ kind }) => kind !== 'cue'))
      .flatMap((match) => match.items.map((at) => items[at]?.index)),
  );
  // A turn of phrase that is only part of a word asks nothing by itself: the taak of kerntaak, not the verschil of vacatureverschil.
  const asksByItself = ({ senses, items: at }: Match) =>
    senses.some(({ kind }) => kind !== 'cue') ||
    at.some((place) => !items[place]?.part || named.has(items[place]?.index));
  return matches.filter(asksByItself).map((match) => {
    const indexes = match.items.map((at) => items[at]?.index ?? 0);
    const [from, to] = [Math.min(...indexes), Math.max(...indexes)];
    return { senses: match.senses, from, to, partial: indexes.some((index) => open.has(index)) };
  });
}

function itemsOf(words: readonly Word[], lexicon: Lexicon): readonly Item[] {
  const spoken = words.filter(({ kind, word }) => kind !== 'sign' && !articles.has(word));
  return words.flatMap((item, index): Item[] => {
    const { word, parts } = item;
    const place = spoken.indexOf(item);
    if (place < 0) return [];
    const asParts = parts.length > 1 && !isInPhrase(spoken, place, lexicon);
    return asParts ? parts.map((part) => ({ word: part, index, part: true })) : [{ word, index, part: false }];
  });
}

/** Whether a word is one of a phrase here, as it stands: the hoofdstuk of "in welk hoofdstuk" is no hoofd and no stuk. */
function isInPhrase(spoken: readonly Word[], place: number, { longest, reach, inOrder }: Lexicon): boolean {
  for (let start = Math.max(place - longest + 1, 0); start <= place; start++) {
    const next = spoken.slice(start, start + longest).map(({ word }) => word);
    for (let length = Math.min(reach(next), next.length); length > place - start; length--)
      if (inOrder(next.slice(0, length))) return true;
  }
  return false;
}

function longestAt(items: readonly Item[], start: number, lexicon: Lexicon, language: Language): Match | undefined {
  const exact = inOrderAt(items, start, lexicon);
  const loose = inAnyOrderAt(items, start, lexicon, language);
  return loose && loose.reach > (exact?.reach ?? 0) ? loose : exact;
}

function inOrderAt(items: readonly Item[], start: number, lexicon: Lexicon): Match | undefined {
  const next = items.slice(start, start + lexicon.longest).map(({ word }) => word);
  for (let length = Math.min(lexicon.reach(next), next.length); length > 0; length--) {
    const senses = lexicon.inOrder(next.slice(0, length));
    if (senses) return { senses, items: Array.from({ length }, (_, at) => start + at), reach: length };
  }
  return undefined;
}

/** Words that stand between two things, never inside the name of one. */
const separators: ReadonlySet<string> = new Set([
  'dan',
  'en',
  'of',
  'per',
  'als',
  'maar',
  'tegenover',
  'versus',
  'vs',
  'plus',
  'min',
  'met',
  'voor',
  'volgens',
]);

/** "meer deeltijders dan …" compares; "deeltijders die meer willen" is a name. */
const comparing: ReadonlySet<string> = new Set(['meer', 'minder']);

const widestGap = 8;
const mostWords = 5;

/** A measure whose words stand near each other with only stop words between. */
function inAnyOrderAt(items: readonly Item[], start: number, lexicon: Lexicon, language: Language): Match | undefined {
  const first = items[start]?.word ?? '';
  if (!lexicon.isInAnyOrder(first) || isSkippable(first, language) || comparing.has(first)) return undefined;
  const near = items
    .slice(start, start + widestGap)
    .map((item, at) => ({ ...item, at: start + at }))
    .filter(({ word }) => !isSkippable(word, language));
  const end = items.slice(start, start + widestGap).findIndex(({ word }) => separators.has(word));
  if (end >= 0) near.splice(0, near.length, ...near.filter(({ at }) => at < start + end));
  if (near[0]?.at !== start) return undefined;
  for (let length = Math.min(mostWords, near.length); length > 1; length--) {
    const chosen = near.slice(0, length);
    const senses = lexicon.inAnyOrder(chosen.map(({ word }) => word));
    const last = chosen.at(-1)?.at ?? start;
    if (senses)
      return {
        senses,
        items: Array.from({ length: last - start + 1 }, (_, at) => start + at),
        reach: last - start + 1,
      };
  }
  return undefined;
}
