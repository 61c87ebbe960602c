import type { Amount } from '../amount.ts';
import { conjunctions, helping, placePrepositions, strongJoins, turns, weakJoins } from './grammar.ts';
import type { Phrase } from './phrases.ts';
import type { Sentence } from './sentence.ts';

/** What one claim turns on: a number, or a turn of phrase that compares, ranks, dates or types. */
export interface Nucleus {
  readonly from: number;
  readonly to: number;
  readonly amount?: Amount | undefined;
  readonly phrase?: Phrase | undefined;
}

/** The part of a sentence around one nucleus. First and last word, both included. */
export interface Part {
  readonly from: number;
  readonly to: number;
  readonly nucleus?: Nucleus | undefined;
}

const comparing = ['more', 'less', 'moreThan', 'lessThan', 'equal', 'highest', 'lowest', 'middle'] as const;
const states = ['exception', 'noException', 'tighter', 'lessTight', 'veryTight', 'grew', 'shrank'] as const;
/** Counts of people and vacancies are larger; ratios name what they count. */
const smallest = 100;

/** Cuts a stretch of a sentence into parts with one nucleus each. Without a nucleus it stays whole. */
export function partsOf(sentence: Sentence, start: number, last: number): readonly Part[] {
  const nuclei = nucleiOf(sentence, start, last);
  if (nuclei.length === 0) return [{ from: start, to: last }];
  const cuts = nuclei.slice(1).map((nucleus, index) => cutBetween(sentence, nuclei[index] ?? nucleus, nucleus));
  return nuclei.map((nucleus, index) => ({
    from: cuts[index - 1] ?? start,
    to: (cuts[index] ?? last + 1) - 1,
    nucleus,
  }));
}

/** The nuclei of a sentence from left to right. A comparison right after a number belongs to that number. */
export function nucleiOf(sentence: Sentence, start: number, last: number): readonly Nucleus[] {
  const { amounts, structure } = sentence;
  // A duration next to another number belongs to what is counted: "in de afgelopen tien jaar".
  const isMain = (amount: Amount) =>
    amount.form === 'years' ? amounts.every((other) => other.form === 'years') : !isSmallPart(sentence, amount);
  const free = (phrase: Phrase) => !amounts.some(({ from, to }) => phrase.from >= from && phrase.to <= to);
  const items: Nucleus[] = [
    ...amounts.filter(isMain).map((amount) => ({ from: amount.from, to: amount.to, amount })),
    ...structure
      .filter((phrase) => free(phrase) && isNucleus(phrase, sentence))
      .map((phrase) => ({ from: phrase.from, to: phrase.to, phrase })),
    ...startsOfTightness(sentence),
  ].filter(({ from, to }) => from >= start && to <= last);
  const ordered = items.sort((a, b) => a.from - b.from);
  const kept: Nucleus[] = [];
  for (const item of ordered) {
    const before = kept.at(-1);
    if (before && !isApart(sentence, before, item)) kept[kept.length - 1] = joined(before, item);
    else kept.push(item);
  }
  return kept;
}

/** A small number of something else belongs to what stands before it: "50-plussers", "15 sheets". */
function isSmallPart({ amounts, names, gap }: Sentence, { form, value, from, to }: Amount): boolean {
  if (
    form !== 'number' ||
    value >= smallest ||
    amounts.every((other) => other.form === 'number' && other.value < smallest)
  )
    return false;
  const isMeasured = names.some(
    (name) => name.from > to && name.from <= to + 3 && name.senses.some(({ kind }) => kind === 'measure'),
  );
  return !isMeasured && from > 0 && !/[,:;(\n]/.test(gap(from));
}

/** "Krap … sinds het 2e kwartaal van 2018". */
function startsOfTightness({ structure, periods }: Sentence): readonly Nucleus[] {
  if (!structure.some(({ ids }) => ids.includes('tight'))) return [];
  return periods.flatMap(({ from, to }): Nucleus[] => {
    const since = structure.find(
      (phrase) => phrase.ids.includes('since') && from - phrase.to >= 1 && from - phrase.to <= 3,
    );
    return since ? [{ from: since.from, to }] : [];
  });
}

function isNucleus({ ids, from, to }: Phrase, { words }: Sentence): boolean {
  if (ids.some((id) => id === 'moreThan' || id === 'lessThan')) return turns.has(words[to]?.word ?? '');
  if (ids.includes('grew') && words[from]?.word === 'geworden') return false;
  return ids.some((id) => isComparing(id) || states.some((kind) => kind === id));
}

const isComparing = (id: string) => comparing.some((kind) => kind === id);

/** Two nuclei make two claims only when both are numbers, or something joins two statements between them. */
function isApart({ words, gap, names }: Sentence, before: Nucleus, after: Nucleus): boolean {
  const between = Array.from({ length: after.from - before.to }, (_, step) => before.to + step + 1);
  const isJoined = between.some(
    (index) =>
      /[,;()]/.test(gap(index)) ||
      (conjunctions.has(words[index]?.word ?? '') && !joinsVerbs(words, index)) ||
      /^waar(bij|van)$/.test(words[index]?.word ?? '') ||
      (words[index]?.word === 'met' &&
        names.some(({ to, senses }) => to === index - 1 && senses.some(({ kind }) => kind === 'region'))),
  );
  // "Met 13.100 vacatures heeft Twente de meeste."
  const isAside =
    before.amount !== undefined &&
    words[before.from - 1]?.word === 'met' &&
    after.phrase?.ids.some(isComparing) === true;
  return (before.amount !== undefined && after.amount !== undefined) || isJoined || isAside;
}

/** "Kunnen en willen" is one verb with two helpers. */
function joinsVerbs(words: Sentence['words'], at: number): boolean {
  return [words[at - 1], words[at + 1]].every((item) => helping.has(item?.word ?? ''));
}

function joined(before: Nucleus, after: Nucleus): Nucleus {
  return {
    from: before.from,
    to: after.to,
    amount: before.amount ?? after.amount,
    phrase: before.phrase ?? after.phrase,
  };
}

/** The first word of the part of the second nucleus: at the strongest joint between the two. */
function cutBetween(sentence: Sentence, before: Nucleus, after: Nucleus): number {
  const { words, names, gap } = sentence;
  const inName = (index: number) => names.some(({ from, to }) => index > from && index <= to);
  const strength = (index: number) => {
    const word = words[index]?.word ?? '';
    if (inName(index)) return 0;
    if (strongJoins.has(word)) return 3;
    if (/[,:;()]/.test(gap(index)) || /\s[-–|]\s/.test(gap(index)) || words[index]?.raw === '/') return 2;
    return weakJoins.has(word) ? 1 : 0;
  };
  const places = Array.from({ length: after.from - before.to }, (_, step) => before.to + step + 1);
  const best = Math.max(0, ...places.map(strength));
  const joints = places.filter((index) => strength(index) === best);
  if (best === 0) return looseCut(sentence, after, places);
  return (best === 2 ? joints.at(-1) : joints[0]) ?? after.from;
}

/** Without a joint, a region without a preposition starts the next claim: "Twente 13.100 Zwolle 14.400". */
function looseCut({ words, names }: Sentence, after: Nucleus, places: readonly number[]): number {
  const region = names.find(
    ({ senses, from }) =>
      places.includes(from) &&
      senses.some(({ kind }) => kind === 'region') &&
      !placePrepositions.has(words[from - 1]?.word ?? ''),
  );
  return region?.from ?? after.from;
}
