import type { Knowledge } from '../knowledge/knowledge.ts';
import type { CueId } from '../knowledge/schema/vocabulary.ts';
import { piecesOf } from '../text/token.ts';
import type { Language } from './language.ts';
import { allRegionIds } from './recognizers/recognizer.ts';
import type { Sense } from './sense.ts';

/** Finds the senses of phrases given as words. */
export interface Lexicon {
  /** The longest phrase, in words, that the lexicon has. */
  readonly longest: number;
  /** So many of these words, at most, can be one phrase in this order. */
  readonly reach: (words: readonly string[]) => number;
  /** The senses of words in this order, compared by stem; a compound may be written as one word or as several. */
  readonly inOrder: (words: readonly string[]) => readonly Sense[] | undefined;
  /** Measures whose name has just these words or their synonyms, in any order: "banen staan er open" for "open banen". */
  readonly inAnyOrder: (words: readonly string[]) => readonly Sense[] | undefined;
  /** Whether a word occurs in such a name. */
  readonly isInAnyOrder: (word: string) => boolean;
  readonly gaps: readonly GapPhrase[];
  /** The year that most regional figures are of: that of "het 2e kwartaal" without a year. */
  readonly year: string | undefined;
}

/** A turn of phrase with a gap: both parts with a space on each side. */
export interface GapPhrase {
  readonly id: CueId;
  readonly before: string;
  readonly after: string;
}

/** Words that a phrase is the same with or without. */
export const articles: ReadonlySet<string> = new Set(['de', 'het', 'een', 't', 'the']);

const shortestGlued = 6;
/** What no ending of a glued phrase changes. */
const opening = (word: string) => word.slice(0, 2);

/** Builds the lexicon of all names and phrases in the knowledge. */
export function lexiconOf(knowledge: Knowledge, language: Language): Lexicon {
  const ordered = new Map<string, Sense[]>();
  const glued = new Map<string, Sense[]>();
  const bags = new Map<string, Sense[]>();
  const bagged = new Set<string>();
  const reaches = new Map<string, number>();
  const openings = new Set<string>();
  const { stemOf, canonical } = language;
  const isStop = (word: string) => isSkippable(word, language);
  const bagOf = (words: readonly string[]) => words.map(canonical).sort().join(' ');
  let longest = 1;
  for (const [phrase, sense] of phrasesOf(knowledge)) {
    const words = piecesOf(phrase)
      .filter(({ kind, word }) => kind !== 'sign' && !articles.has(word))
      .map(({ word }) => word);
    if (words.length === 0) continue;
    longest = Math.max(longest, words.length + 1);
    const stems = words.map(stemOf);
    add(ordered, stems.join(' '), sense);
    reaches.set(stems[0] ?? '', Math.max(reaches.get(stems[0] ?? '') ?? 0, stems.length));
    if (sense.kind === 'cue') continue;
    if (!words.some(isStop)) {
      add(glued, stemOf(words.join('')), sense);
      openings.add(opening(words.join('')));
    }
    const content = words.filter((word) => !isStop(word));
    if (sense.kind !== 'measure' || content.length < 2) continue;
    add(bags, bagOf(content), sense);
    for (const word of content) bagged.add(canonical(word));
  }
  return {
    longest,
    inOrder: (words) => {
      const exact = ordered.get(words.map(stemOf).join(' '));
      const joined = words.join('');
      return exact ?? (joined.length < shortestGlued || words.some(isStop) ? undefined : glued.get(stemOf(joined)));
    },
    reach: (words) => {
      const [first = ''] = words;
      const inOrder = reaches.get(stemOf(first)) ?? 0;
      if (!openings.has(opening(first))) return inOrder;
      const stop = words.findIndex(isStop);
      return Math.max(inOrder, stop < 0 ? words.length : stop);
    },
    inAnyOrder: (words) => bags.get(bagOf(words)),
    isInAnyOrder: (word) => bagged.has(canonical(word)),
    gaps: gapPhrases(knowledge),
    year: yearOf(knowledge),
  };
}

const meaningful: ReadonlySet<string> = new Set(['zonder', 'niet', 'geen', 'meer', 'minder', 'semi']);

/** Words that may stand between those of a name: stop words that do not change its meaning. */
export function isSkippable(word: string, language: Language): boolean {
  return language.weightOf(word) === 'stop' && !meaningful.has(word);
}

function gapPhrases({ vocabulary }: Knowledge): readonly GapPhrase[] {
  return vocabulary.cues.flatMap(({ id, phrases }) =>
    phrases.flatMap((phrase): GapPhrase[] => {
      const [before, after] = phrase.split('…').map((part) => ` ${part.trim()} `);
      return before && after ? [{ id, before, after }] : [];
    }),
  );
}

type Phrase = readonly [phrase: string, sense: Sense];

function phrasesOf(knowledge: Knowledge): readonly Phrase[] {
  const { vocabulary } = knowledge;
  const named = (kind: 'region' | 'actor' | 'theme' | 'occupation' | 'class', items: readonly Named[]) =>
    items.flatMap(({ id, name, aliases }) => [name, ...aliases].map((phrase): Phrase => [phrase, { kind, id }]));
  const grouped = (kind: 'absent' | 'group', items: readonly { name: string; phrases: readonly string[] }[]) =>
    items.flatMap(({ name, phrases }) => phrases.map((phrase): Phrase => [phrase, { kind, id: name }]));
  return [
    ...named('region', knowledge.regions),
    ...named('actor', knowledge.actors),
    ...named('theme', knowledge.themes),
    ...named('occupation', knowledge.occupations),
    ...named('class', knowledge.classes),
    ...knowledge.measures.flatMap(({ id, name, singular, aliases }) =>
      [name, singular ?? name, ...aliases].map((phrase): Phrase => [phrase, { kind: 'measure', id }]),
    ),
    ...knowledge.municipalities.flatMap(({ name, aliases }) =>
      [name, ...aliases].map((phrase): Phrase => [phrase, { kind: 'municipality', id: name }]),
    ),
    ...knowledge.elsewhere.map((name): Phrase => [name, { kind: 'elsewhere', id: name }]),
    ...knowledge.entries.flatMap((entry) =>
      entry.kind === 'concept'
        ? [entry.title, ...entry.aliases].map((phrase): Phrase => [phrase, { kind: 'concept', id: entry.id }])
        : [],
    ),
    ...grouped('absent', vocabulary.absent),
    ...grouped('group', vocabulary.groups),
    ...vocabulary.cues.flatMap(({ id, phrases }) =>
      phrases.filter((phrase) => !phrase.includes('…')).map((phrase): Phrase => [phrase, { kind: 'cue', id }]),
    ),
  ];
}

interface Named {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
}

function add(map: Map<string, Sense[]>, key: string, sense: Sense): void {
  const senses = map.get(key) ?? [];
  if (!senses.some(({ kind, id }) => kind === sense.kind && id === sense.id)) senses.push(sense);
  map.set(key, senses);
}

function yearOf(knowledge: Knowledge): string | undefined {
  const regions = allRegionIds(knowledge);
  const own = knowledge.figures.filter(({ region }) => regions.includes(region));
  const years = own.flatMap(({ period }) => period?.slice(0, 4) ?? []);
  const times = (year: string) => years.filter((other) => other === year).length;
  return years.toSorted((one, other) => times(other) - times(one))[0];
}
