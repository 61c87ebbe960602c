import type { Period } from '../../knowledge/knowledge.ts';
import { periodsIn } from '../../text/period-words.ts';
import { quantities } from '../../text/quantity.ts';
import { normalizeWord } from '../../text/token.ts';
import type { Clause } from '../reading/clause.ts';
import type { Name } from '../reading/names.ts';
import type { Reader } from '../reading/sentence.ts';
import type { ClaimWord } from '../reading/words.ts';
import { attributionIn } from '../understand/attribution.ts';

/** A word that a statement hangs on. */
export interface StatementWord {
  readonly raw: string;
  readonly word: string;
  /** An ordinary word may be left out by a text that says the same; a content word may not. */
  readonly weight: 'content' | 'ordinary';
  /** A name of a person, body or place: Ipsos, Almelo. */
  readonly isName: boolean;
  /** For a word that turns a statement around (minder, tegen): the word after it that it turns. */
  readonly turns?: string | undefined;
  /** A labour-market region: a text about all of them is about each. */
  readonly isRegion: boolean;
  /** "door Ipsos", "in Almelo": who did it, or where it is. There is one right filling. */
  readonly fills: boolean;
}

/** Somebody in a statement: the ids that the name can stand for, and the name as words. */
export interface Body {
  readonly ids: readonly string[];
  readonly words: readonly string[];
}

/** A statement about who says or does what (Dutch: uitspraak), as the words and facts that it hangs on. */
export interface Statement {
  readonly words: readonly StatementWord[];
  /** Who says or wants it. A body that the advice does not have goes by its own name. */
  readonly speakers: readonly Body[];
  /** Whom else it is about. */
  readonly others: readonly Body[];
  /** For a person next to a body: whether the person belongs to it. */
  readonly belongs?: boolean | undefined;
  readonly periods: readonly Period[];
  readonly numbers: readonly number[];
  readonly denied: boolean;
  /** Somebody is said to want it, not only to see it. */
  readonly wants: boolean;
}

/** Reads a clause as a statement, or undefined when it has nothing to hang on. */
export function readStatement(clause: Clause, reader: Reader): Statement | undefined {
  const { sentence, from, to } = clause;
  const { knowledge, phrases } = reader;
  const attribution = attributionIn(clause, reader);
  const inside = (item: { readonly from: number; readonly to: number }) => item.from >= from && item.to <= to;
  const stance = sentence.words.findIndex(
    ({ word }, index) => index >= from && index <= to && phrases.has('stance', word),
  );
  const isTyped = ({ from: start, to: end }: Name) => sentence.words.slice(start, end + 1).every(({ typed }) => !typed);
  const names = clause.names.filter((name) => name.senses.some(({ kind }) => kind === 'actor') && isTyped(name));
  const quoted = (name: Name) => attribution.words.has(name.from);
  const leading = names.filter((name) => stance >= 0 && name.to < stance && !quoted(name));
  const unknown = unknownBody(clause, stance, names);
  const dates = periodsIn(sentence.words).filter(inside);
  const inRegion = (index: number) =>
    clause.everyRegion !== undefined && index >= clause.everyRegion.from && index <= clause.everyRegion.to;
  const numbers = [...sentence.amounts, ...quantities(sentence.words).filter((item) => inRegion(item.from))].filter(
    inside,
  );
  const covered = [...names, ...dates, ...numbers];
  const isCovered = (index: number) => covered.some((span) => index >= span.from && index <= span.to);
  const words = sentence.words.flatMap(({ raw, kind }, index): StatementWord[] => {
    const isOut = index < from || index > to || kind !== 'word' || isCovered(index) || attribution.words.has(index);
    return isOut || raw === unknown ? [] : (wordAt(clause, index, reader) ?? []);
  });
  const speakers = [
    ...attribution.speakers.map((ids) => ({ ids, words: [] })),
    ...leading.map((name) => bodyOf(name, clause)),
    ...(unknown ? [{ ids: [unknown], words: [] }] : []),
  ];
  const others = names.filter((name) => !leading.includes(name) && !quoted(name)).map((name) => bodyOf(name, clause));
  const loose = sentence.words.some(
    (word, index) =>
      inside({ from: index, to: index }) &&
      isLooseNumber(word, sentence.words[index - 1]?.word ?? '', reader) &&
      !isCovered(index),
  );
  if (loose || words.length + others.length + speakers.length === 0) return undefined;
  return {
    words,
    speakers,
    others,
    belongs: belonging(
      names.map((name) => bodyOf(name, clause)),
      knowledge.claimWords.people,
    ),
    periods: dates.map(({ period }) => period),
    numbers: numbers.map(({ value }) => value),
    denied: clause.structure.some(({ ids }) => ids.includes('not') || ids.includes('none')),
    wants: speakers.length > 0 && sentence.words.slice(from, to + 1).some(({ word }) => phrases.has('wants', word)),
  };
}

/** A number that is no amount and no date: a time, a room, a house number. One that names a chapter is fine. */
function isLooseNumber({ kind }: ClaimWord, before: string, { phrases }: Reader): boolean {
  return kind === 'number' && !phrases.has('chapter', before);
}

function bodyOf({ senses, from, to }: Name, { sentence }: Clause): Body {
  return {
    ids: senses.filter(({ kind }) => kind === 'actor').map(({ id }) => id),
    words: sentence.words.slice(from, to + 1).map(({ word }) => word),
  };
}

/** A word of a statement, or undefined for one that says nothing about the subject. Words that turn it around always do. */
function wordAt(
  clause: Clause,
  index: number,
  { plain, language, phrases, knowledge }: Reader,
): StatementWord[] | undefined {
  const { sentence, from } = clause;
  const token = sentence.words[index];
  if (!token) return undefined;
  const { raw, typed } = token;
  // A repaired word may be another word after all: a statement is only borne out by what was typed.
  const word = typed ? normalizeWord(raw) : token.word;
  const turns = phrases.has('polarity', word);
  const isWeighty = turns || phrases.has('weighty', word);
  const isLight = plain.has(word) || plain.has(normalizeWord(raw));
  const weight = language.weightOf(word);
  const isEmpty =
    knowledge.claimWords.stanceWords.includes(word) || weight === 'stop' || (isLight && weight === 'ordinary');
  if (!isWeighty && isEmpty) return undefined;
  const isCapital = (at: number) => /^\p{Lu}/u.test(sentence.words[at]?.raw ?? '');
  const isTown = clause.named('municipality').some((town) => index >= town.from && index <= town.to);
  const isName = isTown || (index > from && isCapital(index) && weight === 'content');
  const isRegion = clause.regions.some((region) => index >= region.from && index <= region.to);
  const opens = (at: number) => phrases.has('slot', sentence.words[at]?.word ?? '');
  const fills = isName && !isRegion && (opens(index - 1) || (isCapital(index - 1) && opens(index - 2)));
  const next = turns
    ? sentence.words.slice(index + 1, clause.to + 1).find((item) => language.weightOf(item.word) === 'content')
    : undefined;
  return [
    {
      raw,
      word,
      turns: turns ? (next?.word ?? '') : undefined,
      isRegion,
      weight: isWeighty || (weight === 'content' && !isLight) ? 'content' : 'ordinary',
      isName,
      fills,
    },
  ];
}

/** A body in capitals that the advice does not have, said to want something: "Het CBS vraagt …". */
function unknownBody({ sentence, from }: Clause, stance: number, names: readonly Name[]): string | undefined {
  if (stance < 0) return undefined;
  return sentence.words.slice(from, stance).find(({ raw }, step) => {
    const isKnown = names.some((name) => from + step >= name.from && from + step <= name.to);
    return /^\p{Lu}{2,}$/u.test(raw) && !isKnown;
  })?.raw;
}

function belonging(bodies: readonly Body[], people: readonly { readonly name: string }[]): boolean | undefined {
  const persons = new Set(people.map(({ name }) => name.toLowerCase()));
  const person = bodies.find(({ words }) => persons.has(words.join(' ')));
  const others = bodies.filter((body) => body !== person);
  if (!person || others.length === 0) return undefined;
  return others.some(({ ids }) => ids.some((id) => person.ids.includes(id)));
}
