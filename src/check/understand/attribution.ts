import { bodiesNamed } from '../reading/bodies-named.ts';
import type { Clause } from '../reading/clause.ts';
import { according, definite, series, standing } from '../reading/grammar.ts';
import type { Name } from '../reading/names.ts';
import type { Reader } from '../reading/sentence.ts';

/** Who says so, according to a clause, and the words that say it. */
export interface Attribution {
  /** For each speaker, the ids that the name can stand for; a body that the knowledge does not have by its own name. */
  readonly speakers: readonly (readonly string[])[];
  /** Whether a body is quoted ("volgens de SER"), not said to want it. */
  readonly quoted: boolean;
  readonly words: ReadonlySet<number>;
}

/** "Volgens eigen onderzoek": who says so also found it out. */
export const ownWork = 'eigen';
const most = 6;
/** "Volgens de SER": the body itself, not somebody's report about it. */
const nearest = 2;

/** "Volgens CNV", "aldus het essay". A newspaper or a colleague is no speaker: only bodies are. */
export function attributionIn(clause: Clause, { phrases, knowledge }: Reader): Attribution {
  const { sentence, from, to } = clause;
  const words = new Set<number>();
  const speakers: (readonly string[])[] = [];
  let quoted = false;
  for (let index = from; index <= to; index++) {
    const word = sentence.words[index]?.word ?? '';
    const found = isFoundBy(clause, index);
    if (!according.has(word) && !found) continue;
    const reach = endOfSpeaker(clause, found ? index + 1 : index, phrases.has);
    const name = clause.names.find(
      (item) => item.from > index && item.from <= reach && item.senses.some(({ kind }) => kind === 'actor'),
    );
    // "…, staat in hoofdstuk 4" tells a place, no speaker.
    const isPlace = sentence.words.slice(index + 1, reach + 1).some((item) => phrases.has('chapter', item.word));
    if (isPlace && standing.has(word)) continue;
    words.add(index);
    const end = name?.to ?? reach;
    if (name && name.from - index <= nearest) quoted = true;
    for (let at = index + 1; at <= end; at++) if (sentence.words[at]?.word !== ownWork) words.add(at);
    const body = sentence.words.slice(index + 1, end + 1).find(({ raw }) => /^\p{Lu}{2,}$/u.test(raw));
    if (name) speakers.push(bodiesNamed(name, sentence, knowledge.claimWords));
    else if (body) speakers.push([body.raw]);
    for (const other of name ? namedWith(name, clause) : []) {
      speakers.push(bodiesNamed(other, sentence, knowledge.claimWords));
      for (let at = end + 1; at <= other.to; at++) words.add(at);
    }
  }
  return { speakers, quoted, words };
}

/** The bodies named in one breath with this one: "volgens VNO-NCW en MKB-Nederland". */
function namedWith({ to }: Name, clause: Clause): readonly Name[] {
  const next = clause.names.find(
    ({ from, senses }) =>
      from > to &&
      senses.some(({ kind }) => kind === 'actor') &&
      clause.sentence.words.slice(to + 1, from).every(({ word }) => series.has(word) || definite.has(word)) &&
      series.has(clause.sentence.words[to + 1]?.word ?? ''),
  );
  return next ? [next, ...namedWith(next, clause)] : [];
}

/** "… blijkt uit onderzoek van FNV en CNV", "…, staat in het essay": who found it, or where it stands. */
function isFoundBy({ sentence: { words, gap } }: Clause, index: number): boolean {
  const [verb, next] = [words[index]?.word ?? '', words[index + 1]?.word];
  return (verb === 'blijkt' && next === 'uit') || (standing.has(verb) && next === 'in' && gap(index).includes(','));
}

/** Without a known name: up to the verb, the comma or the first word that belongs to the claim. */
function endOfSpeaker({ sentence, names, amount, to }: Clause, at: number, has: Reader['phrases']['has']): number {
  let end = at;
  for (let index = at + 1; index <= Math.min(to, at + most); index++) {
    const word = sentence.words[index];
    const isClaim =
      names.some(
        ({ from, senses }) => from === index && senses.some(({ kind }) => kind === 'region' || kind === 'measure'),
      ) ||
      (amount && amount.from > at && index >= amount.from);
    const isNext = index > at + 1 && definite.has(word?.word ?? '');
    if (!word || isClaim || isNext || has('verb', word.word) || has('sum', word.word)) break;
    end = index;
    if (/[,:;]/.test(sentence.gap(index + 1))) break;
  }
  return end;
}

/** "…, zegt SER Overijssel": a verb after a comma and then the body tell who says all of it. */
export function isSaidLast({ from }: Name, stances: readonly number[], { sentence }: Clause): boolean {
  return stances.some(
    (verb) =>
      /[,;:]/.test(sentence.gap(verb)) &&
      from > verb &&
      (from - verb === 1 || (from - verb === 2 && definite.has(sentence.words[verb + 1]?.word ?? ''))),
  );
}

/** The same, with bodies that the clause names as the one who wants or says it: "FNV wil 1000 euro opleidingsgeld". */
export function withSpeakers(attribution: Attribution, clause: Clause, reader: Reader): Attribution {
  const { phrases, speaking, knowledge } = reader;
  const { measures, sentence, from, to } = clause;
  const stances = sentence.words.flatMap(({ word }, index) =>
    index >= from && index <= to && phrases.has('saysOrWants', word) ? [index] : [],
  );
  if (stances.length === 0) return attribution;
  const named = clause.names
    .filter((name) => !measures.some((measure) => name.from >= measure.from && name.to <= measure.to))
    .filter((name) => !attribution.words.has(name.from))
    .filter(({ senses }) => senses.some(({ kind, id }) => kind === 'actor' && speaking.has(id)));
  const trailing = named.filter((name) => isSaidLast(name, stances, clause));
  const leading = named.filter((name) => name.to < Math.min(...stances));
  const bodies = trailing.length > 0 ? trailing : leading.length > 0 ? leading : named;
  const spans = bodies.flatMap((name) =>
    Array.from({ length: name.to - name.from + 1 }, (_, step) => name.from + step),
  );
  return {
    ...attribution,
    speakers: [...attribution.speakers, ...bodies.map((name) => bodiesNamed(name, sentence, knowledge.claimWords))],
    words: bodies.length > 0 ? new Set([...attribution.words, ...spans, ...stances]) : attribution.words,
  };
}
