import { covers } from '../../text/word-range.ts';
import { bodiesNamed } from '../reading/bodies-named.ts';
import type { Clause } from '../reading/clause.ts';
import { according, definite, series } from '../reading/grammar.ts';
import type { Name } from '../reading/names.ts';
import { partiesIn } from '../reading/parties.ts';
import type { Reader } from '../reading/sentence.ts';
import { attributionIn, isSaidLast } from '../understand/attribution.ts';

/** Somebody in a statement: the ids that the name can stand for, and the name as words. */
export interface Body {
  readonly ids: readonly string[];
  readonly words: readonly string[];
  /** For the last words after it, "door" or "van": who did it, or whose it is. There is one right filling. */
  readonly fills?: string | undefined;
}

/** Who is who in a statement. */
export interface Bodies {
  /** Who is said to say or want it. A body that the advice does not have goes by its own name. */
  readonly speakers: readonly Body[];
  /** Whom the statement starts with, when nobody is said to say it: who does it. */
  readonly subjects: readonly Body[];
  /** Whom else it is about. */
  readonly others: readonly Body[];
  readonly all: readonly Body[];
  /** Places of those who say all of it: of those who also start the statement, and of the others ("volgens CNV …"). */
  readonly voices: { readonly leading: ReadonlySet<number>; readonly aside: ReadonlySet<number> };
  /** Words that belong to a name, or to "volgens". */
  readonly words: ReadonlySet<number>;
}

/** Words that may stand before a subject. */
const openings = 3;

/** Sorts the bodies of a clause: speakers by "volgens" and by verbs of saying and wanting, else the subject. */
export function bodiesIn(clause: Clause, reader: Reader): Bodies {
  const { sentence, from, to } = clause;
  const { phrases, speaking } = reader;
  const attribution = attributionIn(clause, reader);
  const isTyped = (name: Name) => sentence.words.slice(name.from, name.to + 1).every(({ typed }) => !typed);
  const names = clause.names.filter(
    ({ senses, ...name }) => senses.some(({ kind }) => kind === 'actor') && isTyped({ senses, ...name }),
  );
  const free = names.filter((name) => !attribution.words.has(name.from));
  const says = sentence.words.flatMap(({ word }, index) =>
    index >= from && index <= to && phrases.has('saysOrWants', word) ? [index] : [],
  );
  const [stance] = says;
  const canSpeak = ({ senses }: Name) => senses.some(({ kind, id }) => kind === 'actor' && speaking.has(id));
  const leading = inOneBreath(
    free.filter((name) => stance !== undefined && name.to < stance && canSpeak(name)),
    clause,
  );
  const trailing = free.filter((name) => isSaidAtEnd(name, says, clause));
  const unknown = unknownBody(clause, stance);
  const last = trailing.filter((name) => isSaidLast(name, says, clause));
  const spoken =
    last.length > 0
      ? last
      : leading.length > 0 || attribution.speakers.length > 0 || unknown !== undefined
        ? leading
        : trailing;
  const persons = partiesIn(sentence, from, to, reader).filter(({ ids, speaks }) => ids.length === 0 && speaks);
  const stranger =
    attribution.speakers.length > 0
      ? []
      : [...strangersIn(clause, attribution.words), ...persons.map(({ name }) => ({ ids: [], words: [name] }))];
  const hasSpeaker =
    stranger.length > 0 || spoken.length > 0 || attribution.speakers.length > 0 || unknown !== undefined;
  const subjects = hasSpeaker ? [] : free.filter((name) => name.from - from < openings).slice(0, 1);
  const others = free.filter((name) => !spoken.includes(name) && !subjects.includes(name));
  const body = (name: Name) => bodyOf(name, clause, reader);
  return {
    speakers: [
      ...attribution.speakers.map((ids) => ({ ids, words: [] })),
      ...stranger,
      ...spoken.map(body),
      ...(unknown === undefined ? [] : [{ ids: [sentence.words[unknown]?.raw ?? ''], words: [] }]),
    ],
    subjects: subjects.map(body),
    others: others.map(body),
    all: names.map(body),
    voices: {
      leading: new Set(leading.filter((name) => spoken.includes(name)).map((name) => name.from)),
      aside: new Set([
        ...attribution.words,
        ...trailing.filter((name) => spoken.includes(name)).map((name) => name.from),
      ]),
    },
    words: new Set([
      ...attribution.words,
      ...(unknown === undefined ? [] : [unknown]),
      ...names.flatMap((name) => Array.from({ length: name.to - name.from + 1 }, (_, step) => name.from + step)),
    ]),
  };
}

function bodyOf(name: Name, { sentence, to: end }: Clause, { phrases, knowledge }: Reader): Body {
  const { from, to } = name;
  const opener = sentence.words
    .slice(Math.max(from - 2, 0), from)
    .find(({ word }) => phrases.has('marksDoerOrOwner', word));
  return {
    fills: to === end ? opener?.word : undefined,
    ids: bodiesNamed(name, sentence, knowledge.claimWords),
    words: sentence.words.slice(from, to + 1).map(({ word }) => word),
  };
}

/** The first name and those named with it: not "het kabinet" in "CNV is kritisch over wat het kabinet beschikbaar stelt". */
function inOneBreath(names: readonly Name[], { sentence }: Clause): readonly Name[] {
  const end = names.findIndex(({ from }, place) => {
    const before = names[place - 1];
    const between = before ? sentence.words.slice(before.to + 1, from) : [];
    return between.some(({ word }) => !series.has(word) && !definite.has(word));
  });
  return end < 0 ? names : names.slice(0, end);
}

/** "…, zegt SER Overijssel." */
function isSaidAtEnd({ from, to }: Name, says: readonly number[], { sentence, to: end }: Clause): boolean {
  const isAfterVerb = says.some(
    (index) => from - index === 1 || (from - index === 2 && definite.has(sentence.words[from - 1]?.word ?? '')),
  );
  return isAfterVerb && (to === end || /[,;:]/.test(sentence.gap(to + 1)));
}

/** "Volgens Piet Jansen": who is no body of the advice. */
function strangersIn({ sentence, names }: Clause, quoted: ReadonlySet<number>): readonly Body[] {
  const words = sentence.words
    .filter((_, index) => quoted.has(index) && !names.some((name) => covers(name, index)))
    .filter(({ raw, word }) => /^\p{Lu}/u.test(raw) && !according.has(word))
    .map(({ word }) => word);
  return words.length > 0 ? [{ ids: [], words }] : [];
}

/** A body in capitals that the advice does not have, said to want something: "Het CBS vraagt …". */
function unknownBody({ sentence, from, names }: Clause, stance: number | undefined): number | undefined {
  if (stance === undefined) return undefined;
  const index = sentence.words.findIndex(
    ({ raw }, at) => at >= from && at < stance && /^\p{Lu}{2,}$/u.test(raw) && !names.some((name) => covers(name, at)),
  );
  return index < 0 ? undefined : index;
}
