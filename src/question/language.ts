import type { Knowledge } from '../knowledge/knowledge.ts';
import { cached } from '../text/cached.ts';
import { compoundSplitter, type SplitCompound } from '../text/compound.ts';
import { once } from '../text/once.ts';
import { stem } from '../text/stem.ts';
import { normalizeWord, type Piece, piecesOf } from '../text/token.ts';
import { type RepairTypo, typoRepairer } from '../text/typo.ts';
import { infinitives, looksLikeVerb } from '../text/verb.ts';

import { phraseFinder } from './phrases.ts';
import { type Signals, signalsOf } from './signals.ts';

/** How much a word says about the subject: nothing, a little, or all it can. */
export type Weight = 'stop' | 'ordinary' | 'content';

/** The Dutch of this knowledge: stems, compounds, typos and synonyms over its own words. */
export interface Language {
  readonly stemOf: (word: string) => string;
  /** Whether a word, in any form, occurs in the knowledge or the vocabulary. */
  readonly isKnown: (word: string) => boolean;
  /** Whether a word stands in the knowledge or the vocabulary in just this form. */
  readonly isWritten: (word: string) => boolean;
  readonly weightOf: (word: string) => Weight;
  readonly repair: RepairTypo;
  /** The word that an abbreviation stands for, `onderben.`: the shortest that starts so, if all that do are of one stem. */
  readonly complete: (start: string) => string | undefined;
  /** The name that a word is without some of its later letters: stedendrhk. */
  readonly inFull: (short: string) => string | undefined;
  readonly split: SplitCompound;
  /** Stems that add nothing as part of a compound: the cijfers of vacaturecijfers. */
  readonly fillers: ReadonlySet<string>;
  /** The stems of the verbs of the knowledge that a word may be a form of: opgelost, and "lost … op" put together. */
  readonly verbStems: (word: string) => readonly string[];
  /** The stems of words of the advice that a word comes near to. */
  readonly relatedTo: (word: string) => readonly string[];
  /** The phrases by which readers name a text, in what somebody types, as index terms. */
  readonly phrasesIn: (pieces: readonly Piece[]) => readonly string[];
  /** What a word signals to rules. */
  readonly signalsOf: (word: string) => Signals;
  /** Whether a word names the subject of the advice as a whole: krapte, personeel. */
  readonly isSubject: (word: string) => boolean;
  /** The stem under which search keeps a word: that of its synonym in the advice. */
  readonly canonical: (word: string) => string;
  /** The same for a word of a claim: only synonyms that say just the same count. */
  readonly exactly: (word: string) => string;
}

const shortestRepairTarget = 4;

/** Builds the language of a knowledge. */
export function languageOf(knowledge: Knowledge): Language {
  const { vocabulary } = knowledge;
  const stemOf = cached((word: string) => stem(word, vocabulary.stems));
  const stemsOf = (words: Iterable<string>) => new Set([...words].map(stemOf));
  const stopWords = new Set(vocabulary.stopWords.map(normalizeWord));
  const light = wordsOf([...vocabulary.ordinaryWords, ...vocabulary.verbs]);
  const ordinary = stemsOf(light);
  const verbs = stemsOf(wordsOf(vocabulary.verbs));
  const isVerbForm = cached((word: string) => infinitives(word).some((root) => verbs.has(stemOf(root))));
  const stopStems = stemsOf(stopWords);
  const isStop = (word: string) =>
    word.length === 1 || stopWords.has(word) || (!words.has(word) && stopStems.has(stemOf(word)));
  const weightOf = cached((word): Weight => {
    if (isStop(word)) return 'stop';
    const isLight = ordinary.has(stemOf(word)) || isVerbForm(word) || (!words.has(word) && looksLikeVerb(word));
    return isLight ? 'ordinary' : 'content';
  });
  const named = [...wordsOf(names(knowledge))];
  const texts = wordsOf(knowledgeTexts(knowledge));
  const knowledgeStems = stemsOf(texts);
  const words = new Set([...texts, ...stopWords, ...light]);
  const parts = wordsOf([...vocabulary.compoundParts, ...vocabulary.fillerParts]);
  const stems = stemsOf([...words, ...parts]);
  const partStems = stemsOf([...words, ...parts].filter((word) => word.length >= 4 && !stopWords.has(word)));
  const otherWords = wordsOf(vocabulary.otherWords);
  const repairTypo = once(() =>
    typoRepairer(
      [...words].filter((word) => word.length >= shortestRepairTarget),
      (word) => weightOf(word) !== 'content',
    ),
  );
  const synonyms = synonymStems(knowledge.vocabulary.synonyms, stemOf);
  const exact = synonymStems(
    knowledge.vocabulary.synonyms.filter((item) => item.exact),
    stemOf,
  );
  const canonical = cached((word) => synonyms.get(stemOf(word)) ?? stemOf(word));
  const verbStems = (word: string) =>
    [...new Set(infinitives(word).map(stemOf))].filter((verb) => verb !== stemOf(word) && knowledgeStems.has(verb));
  const related = once(() => relatedStems(knowledge, stemOf, canonical));
  const isKnown = (word: string) =>
    words.has(word) || stems.has(stemOf(word)) || related().has(stemOf(word)) || isVerbForm(word);
  const phrases = once(() => phraseFinder(knowledge.entries, stemOf));
  const subjects = new Set([...wordsOf(vocabulary.subjectWords)].map(canonical));
  return {
    stemOf,
    isKnown,
    isWritten: (word) => words.has(word),
    weightOf,
    repair: cached((word) => (otherWords.has(word) ? undefined : repairTypo()(word))),
    complete: cached((start) => (otherWords.has(start) ? undefined : completed(start, named, stemOf))),
    inFull: cached((short) => (otherWords.has(short) ? undefined : written(short, named, stemOf))),
    split: cached(compoundSplitter((part) => parts.has(part) || (part.length >= 4 && partStems.has(stemOf(part))))),
    fillers: stemsOf(wordsOf(vocabulary.fillerParts)),
    verbStems: cached(verbStems),
    relatedTo: (word) => related().get(stemOf(word)) ?? [],
    phrasesIn: (pieces) => phrases()(pieces),
    signalsOf: signalsOf(vocabulary),
    isSubject: (word) => subjects.has(canonical(word)),
    canonical,
    exactly: cached((word) => exact.get(stemOf(word)) ?? stemOf(word)),
  };
}

/** Stems of synonyms to the stem of the advice's own word. Synonyms of more than one word live in titles and terms. */
function synonymStems(
  synonyms: Knowledge['vocabulary']['synonyms'],
  stemOf: (word: string) => string,
): ReadonlyMap<string, string> {
  const pairs = synonyms.flatMap(({ means, words }) => {
    const target = stemOf(normalizeWord(means));
    const single = wordsOf(words.filter((word) => piecesOf(word).length === 1));
    return [...single].map((word) => [stemOf(word), target] as const);
  });
  return new Map(pairs.filter(([from, to]) => from !== to));
}

/** Stems of related words to those of the words of the advice that they come near to. */
function relatedStems(
  { related }: Knowledge,
  stemOf: (word: string) => string,
  canonical: (word: string) => string,
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { means, words } of related) {
    const target = canonical(normalizeWord(means));
    for (const word of new Set(words.map((word) => stemOf(normalizeWord(word))))) {
      if (word !== target) found.set(word, [...(found.get(word) ?? []), target]);
    }
  }
  return found;
}

const shortestAbbreviation = 3;
/** With so many letters, one more that all words share tells that they are one. */
const longBeginning = 5;

function completed(start: string, words: readonly string[], stemOf: (word: string) => string): string | undefined {
  if (start.length < shortestAbbreviation) return undefined;
  const fitting = words
    .filter((word) => word.startsWith(start) && word.length > start.length)
    .sort((a, b) => a.length - b.length);
  const [first] = fitting;
  const shared = start.length + (start.length < longBeginning ? 2 : 1);
  return first && fitting.every((word) => stemOf(word).startsWith(stemOf(first).slice(0, shared))) ? first : undefined;
}

/** So many letters of a name come first in a shortened one: stedendrhk. */
const firstLetters = 6;

/** The one name that a word is without some of its later letters, if there is only one of that stem. */
function written(short: string, words: readonly string[], stemOf: (word: string) => string): string | undefined {
  const [first, ...others] = words.filter((word) => isShortFor(short, word)).sort((a, b) => a.length - b.length);
  return first && others.every((word) => stemOf(word) === stemOf(first)) ? first : undefined;
}

/** Whether a word is a longer one without some of its later letters. */
function isShortFor(short: string, word: string): boolean {
  if (short.length <= firstLetters || !word.startsWith(short.slice(0, firstLetters))) return false;
  let at = 0;
  for (const letter of word) if (letter === short[at]) at++;
  return at === short.length;
}

/** The names of what is asked for: measures, regions, themes. */
function names({ measures, regions, themes }: Knowledge): readonly string[] {
  return [...measures, ...regions, ...themes].flatMap(({ name, aliases }) => [name, ...aliases]);
}

/** Every text whose words count as known. */
function knowledgeTexts(knowledge: Knowledge): readonly string[] {
  const { vocabulary } = knowledge;
  const named = [
    ...knowledge.regions,
    ...knowledge.actors,
    ...knowledge.themes,
    ...knowledge.occupations,
    ...knowledge.classes,
  ];
  return [
    ...named.flatMap(({ name, aliases }) => [name, ...aliases]),
    ...knowledge.measures.flatMap(({ name, aliases, topics }) => [name, ...aliases, ...topics]),
    ...knowledge.municipalities.flatMap(({ name, aliases }) => [name, ...aliases]),
    ...knowledge.elsewhere,
    ...knowledge.entries.flatMap(({ title, gist, details, terms }) => [title, gist, ...details, ...terms]),
    ...knowledge.entries.flatMap((entry) => (entry.kind === 'concept' ? entry.aliases : [])),
    ...vocabulary.synonyms.flatMap(({ means, words }) => [means, ...words]),
    ...[...vocabulary.cues, ...vocabulary.absent, ...vocabulary.groups].flatMap(({ phrases }) => phrases),
  ];
}

function wordsOf(texts: readonly string[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const text of texts) {
    for (const { kind, word } of piecesOf(text)) if (kind === 'word') words.add(word);
  }
  return words;
}
