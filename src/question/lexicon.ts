import type { Knowledge } from '../knowledge/knowledge.ts';
import { tokenize } from '../text/token.ts';
import type { Language } from './language.ts';
import type { Sense } from './sense.ts';

/** Finds the senses of a phrase given as words. */
export interface Lexicon {
  /** The longest phrase, in words, that the lexicon has. */
  readonly longest: number;
  /** The senses of words in a row, compared by stem; a compound may be written as one word or as several. */
  readonly senses: (words: readonly string[]) => readonly Sense[] | undefined;
}

/** Words that a phrase is the same with or without. */
export const articles: ReadonlySet<string> = new Set(['de', 'het', 'een', 't', 'the']);

/** Builds the lexicon of all names and phrases in the knowledge. */
export function lexiconOf(knowledge: Knowledge, language: Language): Lexicon {
  const byStems = new Map<string, Sense[]>();
  const byGlued = new Map<string, Sense[]>();
  let longest = 1;
  for (const [phrase, sense] of phrasesOf(knowledge)) {
    const words = tokenize(phrase)
      .filter(({ kind, word }) => kind !== 'sign' && !articles.has(word))
      .map(({ word }) => word);
    if (words.length === 0) continue;
    longest = Math.max(longest, words.length + 1);
    add(byStems, words.map(language.stemOf).join(' '), sense);
    if (sense.kind !== 'cue') add(byGlued, language.stemOf(words.join('')), sense);
  }
  return {
    longest,
    senses: (words) =>
      byStems.get(words.map(language.stemOf).join(' ')) ??
      (words.join('').length > 5 ? byGlued.get(language.stemOf(words.join(''))) : undefined),
  };
}

function phrasesOf(knowledge: Knowledge): readonly (readonly [phrase: string, sense: Sense])[] {
  const { vocabulary } = knowledge;
  const named = (kind: 'region' | 'actor' | 'theme' | 'occupation' | 'class', items: readonly Named[]) =>
    items.flatMap(({ id, name, aliases }) => [name, ...aliases].map((phrase) => [phrase, { kind, id }] as const));
  const grouped = (kind: 'absent' | 'group', items: readonly { name: string; phrases: readonly string[] }[]) =>
    items.flatMap(({ name, phrases }) => phrases.map((phrase) => [phrase, { kind, id: name }] as const));
  return [
    ...named('region', knowledge.regions),
    ...named('actor', knowledge.actors),
    ...named('theme', knowledge.themes),
    ...named('occupation', knowledge.occupations),
    ...named('class', knowledge.classes),
    ...knowledge.measures.flatMap(({ id, name, singular, aliases }) =>
      [name, singular ?? name, ...aliases].map((phrase) => [phrase, { kind: 'measure', id }] as const),
    ),
    ...knowledge.municipalities.flatMap(({ name, aliases }) =>
      [name, ...aliases].map((phrase) => [phrase, { kind: 'municipality', id: name }] as const),
    ),
    ...knowledge.elsewhere.map((name) => [name, { kind: 'elsewhere', id: name }] as const),
    ...knowledge.entries.flatMap((entry) =>
      entry.kind === 'concept'
        ? [entry.title, ...entry.aliases].map((phrase) => [phrase, { kind: 'concept', id: entry.id }] as const)
        : [],
    ),
    ...grouped('absent', vocabulary.absent),
    ...grouped('group', vocabulary.groups),
    ...vocabulary.cues.flatMap(({ id, phrases }) => phrases.map((phrase) => [phrase, { kind: 'cue', id }] as const)),
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
