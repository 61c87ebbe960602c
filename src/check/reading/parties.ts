import { covers } from '../../text/word-range.ts';
import { according, definite, roles } from './grammar.ts';
import type { Name } from './names.ts';
import type { Reader, Sentence } from './sentence.ts';

/** Somebody or something with a name in a sentence (Dutch: partij): who acts, and on or for whom. */
export interface Party {
  /** Bodies that the name can stand for; for a person, the body he belongs to. */
  readonly ids: readonly string[];
  readonly isPerson: boolean;
  /** A name with a capital: FNV, not werkgevers. */
  readonly isProper: boolean;
  /** The last word of the name. */
  readonly name: string;
  /** Place of the name, by word index. */
  readonly at: number;
  /** Parties with the same number are named in one breath: "FNV en CNV". */
  readonly series: number;
  /** The word before it that tells its part: namens, aan, door, volgens. */
  readonly role?: string | undefined;
  /** It says or wants what the sentence tells: "CNV wil …", "volgens CNV …". */
  readonly speaks: boolean;
  /** It is told last who says it: "…, schrijft Mariska ten Heuw". */
  readonly speaksLast: boolean;
}

const together: ReadonlySet<string> = new Set(['en', 'of', 'de', 'het']);
/** So many words may stand between a name and the word that tells its part, or the verb by which it speaks. */
const reach = 3;

/** The parties in a part of a sentence, in order. Regions and towns are places, no parties. */
export function partiesIn(sentence: Sentence, from: number, to: number, reader: Reader): readonly Party[] {
  const { words } = sentence;
  const spans = spansIn(sentence, from, to, reader);
  let series = 0;
  return spans.map((span, place): Party => {
    const before = spans[place - 1];
    const between = before ? words.slice(before.to + 1, span.from) : [];
    if (!between.every(({ word }) => together.has(word))) series += 1;
    const start = Math.max(span.from - reach, (before?.to ?? -1) + 1);
    const next = words.slice(span.to + 1, span.to + 1 + reach);
    const role = words.slice(start, span.from).findLast(({ word }) => roles.has(word))?.word;
    return {
      ids: span.ids,
      isPerson: span.isPerson,
      isProper: span.ids.length === 0 || span.ids.some((id) => reader.properBodies.has(id)),
      name: words[span.to]?.word ?? '',
      at: span.from,
      series,
      role,
      speaks:
        (role !== undefined && according.has(role)) || next.some(({ word }) => reader.phrases.has('saysOrWants', word)),
      speaksLast: isToldLast(span, sentence, reader),
    };
  });
}

/** "…, schrijft Mariska ten Heuw." */
function isToldLast({ from }: Span, { words, gap }: Sentence, { phrases }: Reader): boolean {
  const verb = definite.has(words[from - 1]?.word ?? '') ? from - 2 : from - 1;
  return gap(verb).includes(',') && phrases.has('tells', words[verb]?.word ?? '');
}

interface Span {
  readonly ids: readonly string[];
  readonly isPerson: boolean;
  readonly from: number;
  readonly to: number;
}

function spansIn({ words, names }: Sentence, from: number, to: number, reader: Reader): readonly Span[] {
  const isPerson = (name: Name) =>
    reader.persons.has(
      words
        .slice(name.from, name.to + 1)
        .map(({ word }) => word)
        .join(' '),
    );
  const isPlace = ({ senses }: Name) => senses.some(({ kind }) => kind === 'region' || kind === 'municipality');
  const bodies = names.flatMap((name): readonly Span[] => {
    const ids = name.senses.flatMap(({ kind, id }) => (kind === 'actor' ? [id] : []));
    return ids.length > 0 ? [{ ids, isPerson: isPerson(name), from: name.from, to: name.to }] : [];
  });
  const isTaken = (index: number) => [...bodies, ...names.filter(isPlace)].some((span) => covers(span, index));
  const isProper = (index: number) => reader.properNames.has(words[index]?.word ?? '');
  const runs: Span[] = [];
  for (let index = from; index <= to; index++) {
    if (!isProper(index) || isTaken(index)) continue;
    const start = index;
    while (index < to && isProper(index + 1) && !isTaken(index + 1)) index++;
    runs.push({ ids: [], isPerson: true, from: start, to: index });
  }
  return [...bodies.filter((span) => span.from >= from && span.to <= to), ...runs].sort((a, b) => a.from - b.from);
}
