import type { Entry, Period } from '../../knowledge/knowledge.ts';
import type { Language } from '../../question/language.ts';
import { periodsIn } from '../../text/period-words.ts';
import { quantities } from '../../text/quantity.ts';
import { type Token, tokenize } from '../../text/token.ts';
import { denials, determiners, inFavour } from '../reading/grammar.ts';
import { joinedKeys, type Keys, keysOf, keysOfTokens, keysOfWord } from '../reading/keys.ts';
import type { SpacedWord } from '../reading/markers.ts';
import { type Party, partiesIn } from '../reading/parties.ts';
import type { Reader } from '../reading/sentence.ts';
import { gistSentences } from '../reading/sentences.ts';
import { type Mood, moodOf } from './mood.ts';
import { type Qualifier, qualifiersIn } from './qualified.ts';
import { denialReach } from './words.ts';

/** A number, and the keys of the words right after it: what it counts. */
export interface CountedThing {
  readonly value: number;
  readonly of: readonly string[];
}

/** So many words after a number can be what it counts: "drie grote regio's". */
const countedReach = 2;

/** The keys of what the number that ends at a word counts. */
export function countedBy(
  tokens: readonly { readonly word: string }[],
  end: number,
  language: Language,
): readonly string[] {
  const next = tokens.slice(end + 1, end + 1 + countedReach).filter(({ word }) => language.weightOf(word) !== 'stop');
  return next.flatMap(({ word }) => keysOfWord(word, language));
}

/** A date, and its place by word index. */
export interface DatedPlace {
  readonly period: Period;
  readonly at: number;
}

/** One sentence of a text of the advice: its words as keys, and which of them it denies. */
export interface FactSentence {
  readonly keys: Keys;
  readonly words: readonly string[];
  readonly spaced: readonly SpacedWord[];
  readonly denied: ReadonlySet<string>;
  /** Keys of the words that it says without denying them, also those that it denies elsewhere: "zonder werk … zocht werk". */
  readonly affirmed: ReadonlySet<string>;
  /** For each word that turns what follows, the keys of the few words after it: what "minder" is less of. */
  readonly after: ReadonlyMap<string, ReadonlySet<string>>;
  readonly numbers: readonly CountedThing[];
  readonly periods: readonly DatedPlace[];
  readonly parties: readonly Party[];
  /** Words right before a name, with an article between: door, in, van. */
  readonly openers: ReadonlySet<string>;
  readonly mood: Mood;
  readonly qualifiers: readonly Qualifier[];
  /** It denies without a word for it: "stagneert". */
  readonly impliesNot: boolean;
  /** It says what may help or is hoped for: "een mogelijke oplossing". */
  readonly possible: boolean;
}

/** A text of the advice, ready to be compared with a statement. */
export interface Fact {
  readonly entry: Entry;
  readonly sentences: readonly FactSentence[];
  /** Keys of all words in title, gist and details, and of other names for the same thing; never of search terms. */
  readonly keys: Keys;
  /** Keys of what is shown first: title and gist. */
  readonly lead: Keys;
  readonly title: Keys;
  readonly date?: Period | undefined;
  /** Somebody's wish or advice, not only what is seen to be so. */
  readonly wants: boolean;
  /** Who says or does it. */
  readonly owners: ReadonlySet<string>;
  readonly actors: ReadonlySet<string>;
}

/** A text of the advice as a fact. */
export function factOf(entry: Entry, reader: Reader): Fact {
  const { language, phrases } = reader;
  const read = (text: string) => sentenceOf(text, reader);
  const heading = read(entry.title);
  // What somebody wants is not so yet, also where its title only names it.
  const gist = gistSentences(entry.gist).map(read);
  const title = isStance(entry) ? { ...heading, mood: titleMood(entry, gist) } : heading;
  const sentences = [...gist, ...[...entry.details, ...entry.said].map(read), title];
  const other = entry.kind === 'concept' ? entry.aliases : [];
  const owners = ownersOf(entry);
  const addressees = entry.kind === 'recommendation' ? entry.addressee : [];
  return {
    entry,
    sentences,
    keys: joinedKeys([...sentences.map(({ keys }) => keys), keysOf(other, language)]),
    lead: joinedKeys([title, ...gist].map(({ keys }) => keys)),
    title: title.keys,
    date: entry.date,
    wants: isStance(entry) || tokenize(entry.gist).some(({ word }) => phrases.has('wants', word)),
    owners: new Set(owners),
    actors: new Set([...owners, ...entry.actors, ...addressees]),
  };
}

/** A title names what its text says is wanted or may be; that of a standpoint may name a worry just as well. */
function titleMood({ kind }: Entry, gist: readonly FactSentence[]): Mood {
  const some = (mood: keyof Mood) => gist.some((sentence) => sentence.mood[mood]);
  const wants = some('must') || some('wish') || !some('can');
  return {
    can: some('can') || kind === 'position',
    must: false,
    wish: kind === 'recommendation' && wants,
    question: false,
  };
}

/** Whether a text is somebody's wish or advice. */
export function isStance({ kind }: Entry): boolean {
  return kind === 'position' || kind === 'recommendation';
}

function ownersOf(entry: Entry): readonly string[] {
  switch (entry.kind) {
    case 'position':
      return entry.actor;
    case 'recommendation':
      return [entry.adviser];
    case 'concept':
    case 'passage':
      return entry.actors;
  }
}

/** Between the quotation marks of a title. */
function inTitle(text: string, at: number): boolean {
  return text.lastIndexOf('‘', at) > text.lastIndexOf('’', at);
}

function sentenceOf(text: string, reader: Reader): FactSentence {
  const { language, phrases } = reader;
  const turns = (word: string) => phrases.has('reverses', word);
  const sentence = reader.source(text);
  const tokens = tokenize(text);
  const words = tokens.filter(({ kind }) => kind === 'word');
  const following = (index: number) => {
    const next = words.slice(index + 1, index + 1 + denialReach);
    const end = next.findIndex(({ word }) => turns(word));
    return (end < 0 ? next : next.slice(0, end)).flatMap(({ word }) => keysOfWord(word, language));
  };
  const denied = new Set(
    words.flatMap(({ word, end }, index) =>
      denials.has(word)
        ? words.slice(index + 1, index + 1 + denialReach).filter((next) => !text.slice(end, next.start).includes(','))
        : [],
    ),
  );
  const keysOfAll = (all: Iterable<Token>) => new Set([...all].flatMap(({ word }) => keysOfWord(word, language)));
  return {
    after: afterWords(words, turns, following),
    keys: keysOfTokens(tokens, language),
    denied: keysOfAll(denied),
    affirmed: keysOfAll(words.filter((word) => !denied.has(word))),
    numbers: quantities(tokens).map(({ value, to }) => ({ value, of: countedBy(tokens, to, language) })),
    periods: periodsIn(tokens).map(({ period, from }) => ({ period, at: from })),
    words: tokens.map(({ word }) => word),
    spaced: tokens.map(({ word, raw, start }, index) => ({
      word,
      raw,
      gap: text.slice(tokens[index - 1]?.end ?? 0, start),
    })),
    mood: moodOf(
      words.filter(({ start }) => !inTitle(text, start)).map(({ word }) => word),
      phrases,
    ),
    qualifiers: qualifiersIn(
      tokens.map(({ word }) => word),
      phrases,
    ),
    openers: new Set(
      tokens.flatMap(({ raw }, index) => {
        const at = determiners.has(tokens[index - 1]?.word ?? '') ? index - 2 : index - 1;
        const isName =
          /^\p{Lu}/u.test(raw) ||
          sentence.names.some(({ from, senses }) => from === index && senses.some(({ kind }) => kind === 'actor'));
        return isName ? (tokens[at]?.word ?? []) : [];
      }),
    ),
    impliesNot: words.some(({ word }) => phrases.has('impliesNot', word)),
    possible: words.some(({ word }) => phrases.has('possible', word)),
    parties: partiesIn(sentence, 0, sentence.words.length - 1, reader),
  };
}

function afterWords(
  words: readonly { readonly word: string }[],
  turns: (word: string) => boolean,
  following: (index: number) => readonly string[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const [index, { word }] of words.entries()) {
    if (turns(word) || word === inFavour) found.set(word, new Set([...(found.get(word) ?? []), ...following(index)]));
  }
  return found;
}
