import type { CueId } from '../knowledge/schema/vocabulary.ts';
import { cached } from '../text/cached.ts';
import { isPeople } from '../text/people.ts';
import type { Piece } from '../text/token.ts';
import { isParticle } from '../text/verb.ts';
import type { Language } from './language.ts';
import type { QueryWord } from './query-word.ts';
import type { EntryKind, Question, SearchSlots } from './question.ts';
import { isHowMany } from './question-words.ts';
import type { Word } from './reading.ts';
import { isPolar } from './recognizers/polar.ts';
import type { Slots } from './slots.ts';

const ordinaryWeight = 0.15;
/** Who does something, or when, is asked by what is done: then ordinary words, mostly verbs, count more. */
const doingWeight = 0.4;
/** A verb that is put together again says more than its loose half: opleveren, not leveren. */
const separatedWeight = 0.5;
const phraseWeight = 0.3;

/** Turns of phrase that say how something is asked, not what about. Their words count little in a search. */
const askingCues: ReadonlySet<string> = new Set<CueId>([
  'definition',
  'recommendation',
  'position',
  'list',
  'howMany',
  'who',
  'when',
  'why',
  'source',
  'check',
  'help',
  'eachRegion',
  'followUp',
  'main',
  'compare',
  'share',
  'document',
]);

const kindsByCue: readonly (readonly [CueId, EntryKind])[] = [
  ['definition', 'concept'],
  ['recommendation', 'recommendation'],
  ['position', 'position'],
  ['why', 'passage'],
  ['report', 'passage'],
];

const needsByCue: readonly (readonly [CueId, NonNullable<SearchSlots['needs']>])[] = [
  ['cost', 'money'],
  ['howMany', 'number'],
  ['average', 'number'],
  ['share', 'share'],
  ['when', 'date'],
  ['whoIs', 'allWords'],
];

const topicsByCue: readonly (readonly [CueId, string])[] = [
  ['why', 'cause'],
  ['consequence', 'consequence'],
  ['role', 'role'],
  ['ambition', 'ambition'],
  ['report', 'report'],
];

/** The words of a question as search terms. Stop words fall away, ordinary words count little, years count in full. */
export function queryWords(words: readonly Word[], language: Language): readonly QueryWord[] {
  return words.flatMap(({ word, kind, weight, parts, typed }): QueryWord[] => {
    if (kind === 'number')
      return [{ word, whole: [word], parts: [], related: [], weight: isYear(word) ? 1 : ordinaryWeight }];
    if (kind !== 'word' || weight === 'stop') return [];
    return [
      {
        word: typed ?? word,
        whole: termsOf(word, language),
        parts: parts.map(language.canonical),
        related: language.relatedTo(word),
        weight: weight === 'ordinary' ? ordinaryWeight : 1,
      },
    ];
  });
}

/** A phrase by which readers name a text, of words that say little one by one, counts as a word of its own. */
function phraseWords(words: readonly Word[], language: Language): readonly QueryWord[] {
  const telling = new Set(words.flatMap(({ word, weight }) => (weight === 'content' ? [language.stemOf(word)] : [])));
  return language
    .phrasesIn(words)
    .filter((phrase) => !phrase.split(' ').some((stem) => telling.has(stem)))
    .map((phrase) => ({ word: phrase, whole: [phrase], parts: [], related: [], weight: phraseWeight, extra: true }));
}

/** A question as a search among the texts. */
export function searchFor(
  slots: Slots,
  language: Language,
  weightOf: (word: Word) => number = () => 1,
): SearchSlots & Pick<Question & { kind: 'search' }, 'kind'> {
  const { reading, actors, themes, concepts } = slots;
  const light = new Set(indexesOf(slots, ({ kind, id }) => kind === 'cue' && askingCues.has(id)));
  for (const index of placeOfAll(slots)) light.add(index);
  const needed = new Set(indexesOf(slots, ({ kind }) => kind === 'absent' || kind === 'elsewhere'));
  const grouped = new Set(indexesOf(slots, ({ kind }) => kind === 'group'));
  const terms = new Set(indexesOf(slots, ({ kind }) => kind === 'concept'));
  const asksDoing = slots.has('who', 'whoIs', 'when');
  const needs = needsOf(slots);
  const isUnknownName = unknownNameIn(reading.words);
  const words = reading.words.flatMap((word, index) => {
    const split = separated(word, reading.words.slice(index + 1), language);
    const doing = asksDoing && word.weight === 'ordinary' && !light.has(index) ? doingWeight : 0;
    const factor = weightOf(word) * (light.has(index) ? ordinaryWeight : 1);
    const glued = [
      gluedTerm(reading.words[index - 1], word, language),
      gluedTerm(word, reading.words[index + 1], language),
    ].flat();
    return queryWords([word], language).map((query) => ({
      ...query,
      whole: [...query.whole, ...glued, ...split],
      // A number, a date or a person must be about the very thing that was asked; a term of the advice is no other word.
      related: needs || terms.has(index) ? [] : query.related,
      weight: Math.max(query.weight, doing, split.length > 0 ? separatedWeight : 0, terms.has(index) ? 1 : 0) * factor,
    }));
  });
  return {
    kind: 'search',
    words: [...words, ...phraseWords(reading.words, language)],
    required: [
      ...queryWords(
        reading.words.filter((word, index) => needed.has(index) || isYear(word.word) || isUnknownName(word)),
        language,
      ),
      ...queryWords(
        reading.words.filter((_, index) => grouped.has(index)),
        language,
      ).map((word) => ({ ...word, parts: [] })),
    ].map((word) => ({ ...word, related: [] })),
    needs,
    counted: countedIn(reading.words.slice(0, placeNamedIn(slots)), language),
    general: generality(slots, language),
    regions: slots.regions,
    kinds: kindsByCue.flatMap(([cue, kind]) => (slots.has(cue) ? [kind] : [])),
    topics: topicsByCue.flatMap(([cue, topic]) => (slots.has(cue) && !isYesOrNo(cue, slots) ? [topic] : [])),
    actors,
    themes,
    concepts,
    fallback: fallbackOf(slots),
  };
}

/** A cause of the subject as a whole wants the overview of causes, a party alone its main point; a list may be one too. */
function generality(slots: Slots, language: Language): SearchSlots['general'] {
  const asksTopic = topicsByCue.some(([cue]) => slots.has(cue) && !isYesOrNo(cue, slots));
  const asksSpeaker = slots.actors.length > 0 && (slots.has('position') || namesOnlyActors(slots));
  if ((asksTopic || asksSpeaker) && !namesMore(slots, language)) return 'whole';
  return slots.has('list', 'main') ? 'list' : undefined;
}

/** "is de arbeidsmarkt wel een taak van de provincie": not which tasks there are. */
function isYesOrNo(cue: CueId, slots: Slots): boolean {
  return cue === 'role' && isPolar(slots);
}

/** A party and nothing else: "cnv?" */
function namesOnlyActors(slots: Slots): boolean {
  const named = new Set(indexesOf(slots, ({ kind }) => kind === 'actor'));
  return slots.reading.words.every(
    ({ kind, weight }, index) => kind === 'sign' || weight === 'stop' || named.has(index),
  );
}

/** Whether a text names more than who, how and the subject as a whole: "de rol van de provincie", or "de rol agenderen". */
function namesMore(slots: Slots, language: Language): boolean {
  const themes = new Set(indexesOf(slots, ({ kind }) => kind === 'theme'));
  const named = indexesOf(slots, ({ kind }) => kind === 'cue' || kind === 'actor');
  const covered = new Set(named.filter((index) => !themes.has(index)));
  return slots.reading.words.some(
    ({ word, weight }, index) => weight === 'content' && !covered.has(index) && !language.isSubject(word),
  );
}

/** What the answer must give. An expectation is told in words; "wanneer vertrekken mensen" asks for no date. */
function needsOf(slots: Slots): SearchSlots['needs'] {
  const { words } = slots.reading;
  if (slots.has('forecast')) return undefined;
  const asked = ([cue]: (typeof needsByCue)[number]) =>
    slots.has(cue) && (cue !== 'howMany' || asksHowMany(words)) && (cue !== 'when' || !isCondition(words));
  return needsByCue.find(asked)?.[1];
}

/** "Wanneer" with people in general asks in what case, not on what date. */
function isCondition(words: readonly Word[]): boolean {
  const at = words.findIndex(({ word }) => word === 'wanneer');
  return at >= 0 && words.slice(at + 1, at + 4).some(({ word, signals }) => signals.has('anybody') || isPeople(word));
}

/** "het aantal" may be the subject of a text; "hoeveel" wants a number. */
function asksHowMany(words: readonly Word[]): boolean {
  const howBig = words.some(({ word }, at) => word === 'hoe' && /^(groot|hoog)$/.test(words[at + 1]?.word ?? ''));
  return howBig || words.some(({ word }) => isHowMany(word)) || words[0]?.word === 'aantal';
}

/** The noun after "hoeveel" or "aantal", if it is one of its own. */
function countedIn(words: readonly Word[], language: Language): string | undefined {
  const at = words.findIndex(({ word }) => isHowMany(word) || word === 'aantal');
  const group = at < 0 ? [] : words.slice(at + 1);
  const end = group.findIndex(({ kind, weight }) => kind !== 'word' || weight !== 'content');
  const noun = end === 0 ? group[0] : group[(end < 0 ? group.length : end) - 1];
  return noun?.kind === 'word' && noun.weight !== 'stop' && !noun.signals.has('howCounted')
    ? isPeople(noun.word)
      ? noun.word
      : language.canonical(noun.word)
    : undefined;
}

/** Where the first place is named: what is counted stands before it, "aantal arbeidsmigranten overijssel". */
function placeNamedIn(slots: Slots): number {
  const [first] = indexesOf(slots, ({ kind, id }) => kind === 'region' || (kind === 'cue' && id === 'province'));
  return first !== undefined && first > 0 ? first : slots.reading.words.length;
}

/** What to say was missing, when no text has it. */
function fallbackOf({ absent, elsewhere }: Slots): SearchSlots['fallback'] {
  if (elsewhere[0]) return { what: 'place', name: elsewhere[0] };
  return absent[0] ? { what: 'topic', name: absent[0] } : undefined;
}

/** Two neighbours as the compound that the knowledge writes: `loopbaan check` is also loopbaancheck. */
function gluedTerm(first: Word | undefined, second: Word | undefined, language: Language): readonly string[] {
  if (!first || !second || first.weight === 'stop' || second.weight === 'stop') return [];
  const glued = `${first.word}${second.word}`;
  return language.isWritten(glued) ? [language.canonical(glued)] : [];
}

/** A verb with its loose part further on, as the knowledge writes it: `levert … op` is oplevert. */
function separated(verb: Word, after: readonly Word[], language: Language): readonly string[] {
  if (verb.weight !== 'ordinary' || verb.kind !== 'word') return [];
  return after
    .filter(({ word }) => isParticle(word))
    .flatMap(({ word }) => {
      const whole = `${word}${verb.word}`;
      const stems = language.verbStems(whole);
      return language.isWritten(whole) ? [language.canonical(whole), ...stems] : stems;
    });
}

/** Where "in Overijssel" stands: all of the advice is about it. The province as a party is something else. */
function placeOfAll({ reading }: Slots): readonly number[] {
  return reading.mentions
    .filter(({ senses }) => senses.every(({ kind, id }) => kind === 'cue' && id === 'province'))
    .flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, at) => from + at));
}

/** Places of words in phrases of a sort. */
function indexesOf(
  { reading }: Slots,
  counts: (sense: Slots['reading']['mentions'][number]['senses'][number]) => boolean,
): readonly number[] {
  return reading.mentions
    .filter(({ senses }) => senses.some(counts))
    .flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, at) => from + at));
}

/** An abbreviation in capitals that the knowledge does not have: VCP, PVV. Not when all is typed in capitals. */
function unknownNameIn(words: readonly Word[]): (word: Word) => boolean {
  const isCapitals = ({ raw }: Word) => /^\p{Lu}{3,}$/u.test(raw);
  const isShouted = words.filter(isCapitals).length > words.length / 2;
  return (word) => !word.known && !isShouted && isCapitals(word);
}

const isYear = (word: string) => /^(19|20)\d\d$/.test(word);

/** Makes the reader of index terms: each word under its own stem and that of its synonym; a compound also under its parts. */
export function indexTermsOf(language: Language): (words: readonly Piece[]) => readonly string[] {
  const ofWord = cached((word): readonly string[] => {
    if (language.weightOf(word) === 'stop') return [];
    const parts = language.split(word) ?? [];
    return [...new Set([...termsOf(word, language), ...parts.map(language.canonical)])];
  });
  return (words) => words.flatMap(({ word, kind }) => (kind === 'number' ? word : ofWord(word)));
}

/** The index terms of one word: its synonym, its stem, and the verbs that it may be a form of. */
function termsOf(word: string, language: Language): readonly string[] {
  return [...new Set([language.canonical(word), language.stemOf(word), ...language.verbStems(word)])];
}
