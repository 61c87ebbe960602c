import type { Knowledge } from '../knowledge/knowledge.ts';
import { numberWord, ordinalWord } from '../text/number-words.ts';
import { table } from '../text/table.ts';
import type { WordRange } from '../text/word-range.ts';
import type { Reading, Word } from './reading.ts';

/** A chapter or annex that a text names (Dutch: hoofdstuk of bijlage), with the words that bind to it: "volgens hoofdstuk 4". */
export interface SectionMention extends WordRange {
  /** As in the document: `Hoofdstuk 4`. */
  readonly label: string;
  /** Whether the document has it. */
  readonly exists: boolean;
}

const kinds = table<string>({
  hoofdstuk: 'Hoofdstuk',
  hoofdstukken: 'Hoofdstuk',
  hfst: 'Hoofdstuk',
  bijlage: 'Bijlage',
  bijlagen: 'Bijlage',
  annex: 'Bijlage',
});
/** Words before a chapter that go with it when it is left out. */
const leading = /^(volgens|in|uit|van|op|bij|het|de|conform|blijkens|aldus)$/;
const joining = /^(en|of)$/;

/** The chapters and annexes that a text names, in order: "hoofdstuk 4", "hfst. vier", "bijlage 2 en 3", "het vierde hoofdstuk", "h4". */
export function sectionsIn({ words }: Reading, { documents }: Knowledge): readonly SectionMention[] {
  const labels = new Set(documents.flatMap(({ sections }) => sections.map(({ label }) => label)));
  const found: SectionMention[] = [];
  for (let index = 0; index < words.length; ) {
    const next = sectionAt(words, index, found.at(-1));
    if (next) found.push({ ...next, from: startOf(words, next.from), exists: labels.has(next.label) });
    index = next ? next.to + 1 : index + 1;
  }
  return found;
}

type Place = Omit<SectionMention, 'exists'>;

function sectionAt(words: readonly Word[], at: number, before: SectionMention | undefined): Place | undefined {
  const kind = kinds(words[at]?.word);
  const number = kind ? numberOf(words[at + 1]) : undefined;
  if (number !== undefined) return { label: `${kind} ${number}`, from: at, to: at + 1 };
  const nextKind = kinds(words[at + 1]?.word);
  const ordinal = nextKind ? ordinalWord(words[at]?.word ?? '') : undefined;
  if (ordinal !== undefined) return { label: `${nextKind} ${ordinal}`, from: at, to: at + 1 };
  const next = words[at + 1];
  if (words[at]?.word === 'h' && next?.kind === 'number' && isClose(words[at], next) && /^\d$/.test(next.word))
    return { label: `Hoofdstuk ${next.word}`, from: at, to: at + 1 };
  if (words[at]?.word === 'colofon') return { label: 'Colofon', from: at, to: at };
  const short = /^h(\d)$/.exec(words[at]?.word ?? '')?.[1];
  if (short) return { label: `Hoofdstuk ${short}`, from: at, to: at };
  return before ? another(words, at, before) : undefined;
}

/** "hoofdstuk 4 en 5": a second one of the same kind. */
function another(words: readonly Word[], at: number, { label, to }: SectionMention): Place | undefined {
  const number = joining.test(words[at]?.word ?? '') && at === to + 1 ? words[at + 1] : undefined;
  if (number?.kind !== 'number' || !/^\d$/.test(number.word)) return undefined;
  return { label: `${label.split(' ')[0]} ${number.word}`, from: at, to: at + 1 };
}

function numberOf(word: Word | undefined): number | undefined {
  if (!word) return undefined;
  if (word.kind === 'number') return /^\d{1,2}$/.test(word.word) ? Number(word.word) : undefined;
  return numberWord(word.word);
}

/** Written as one: `h4`, `h.4`. */
const isClose = (one: Word | undefined, other: Word) => one !== undefined && other.start - one.end <= 1;

function startOf(words: readonly Word[], from: number): number {
  return leading.test(words[from - 1]?.word ?? '') ? startOf(words, from - 1) : from;
}
