import type { FigureSlots, Question } from './question.ts';
import type { Slots } from './slots.ts';

/** What a conversation remembers: slots of its last questions, never their text. */
export interface Memory {
  readonly question: Question;
  /** Measures and regions that the conversation was last about. */
  readonly figures: Partial<FigureSlots>;
  /** What was asked before those, one by one: of the same measures the regions, of the same regions the measures. */
  readonly earlier: Pick<FigureSlots, 'measures' | 'regions'>;
  /** What the last answer that listed something listed, each as the question that leads to it. */
  readonly listed: readonly Question[];
  /** The chapter or annex, by label, of the text that the last answer told. */
  readonly section?: string | undefined;
}

/**
 * What to remember after a question. A claim is remembered as the figures that it was about.
 *
 * @param listed what the answer lists; a pick out of the list before leaves that as it was
 */
export function memoryAfter(
  question: Question,
  slots: Slots,
  before: Memory | undefined,
  listed: readonly Question[] = [],
): Memory {
  const measures = slots.measures.length > 0 ? slots.measures : (before?.figures.measures ?? []);
  const regions = slots.regions.length > 0 ? slots.regions : (before?.figures.regions ?? []);
  const kept: Question =
    question.kind === 'check' ? { kind: 'figures', measures, regions } : withoutText(subjectOf(question), slots);
  const own = kept.kind === 'entry' ? { measures: slots.measures } : figureSlotsOf(kept);
  const figures: Partial<FigureSlots> = {
    ...before?.figures,
    ...(own.measures && own.measures.length > 0 ? { measures: own.measures } : {}),
    ...('regions' in own && own.regions && own.regions.length > 0 ? { regions: own.regions } : {}),
  };
  return {
    question: kept,
    figures,
    earlier: earlierThan(figures, before),
    listed: listedAfter(question, listed, before),
  };
}

/** "vacatures twente", "en zwolle?", "samen?": what a conversation went through before the figures of now. */
function earlierThan(now: Partial<FigureSlots>, before: Memory | undefined): Memory['earlier'] {
  const { measures = [], regions = [] } = before?.figures ?? {};
  const isSame = (one: readonly string[] = [], other: readonly string[]) => one.join() === other.join();
  const gone = before?.earlier ?? { measures: [], regions: [] };
  return {
    measures: isSame(now.regions, regions) ? [...new Set([...gone.measures, ...measures])] : [],
    regions: [...new Set([...(isSame(now.measures, measures) ? gone.regions : []), ...regions])],
  };
}

function listedAfter(question: Question, listed: readonly Question[], before: Memory | undefined): readonly Question[] {
  const isPick = before?.listed.some((item) => JSON.stringify(item) === JSON.stringify(question));
  return before && (isPick || listed.length < 2) ? before.listed : listed;
}

/** What a question was about, when it was wrapped: the offer of a refusal, what a source was asked of. */
function subjectOf(question: Question): Question {
  if (question.kind === 'declined' && question.offer) return { ...question, offer: subjectOf(question.offer) };
  if (question.kind === 'sourceOf') return subjectOf(question.of);
  if (question.kind === 'search' && question.otherwise) return subjectOf(question.otherwise);
  return question;
}

/**
 * A question without anything that only the asker can have typed: of a search the stems that the knowledge knows, of a
 * refusal not the words that it did not understand.
 */
function withoutText(question: Question, { reading }: Slots): Question {
  if (question.kind === 'declined') {
    const missing =
      question.missing.what === 'words' || question.missing.what === 'per'
        ? ({ what: 'nothing' } as const)
        : question.missing;
    return { ...question, missing };
  }
  if (question.kind !== 'search') return question;
  const unknown = new Set(reading.words.flatMap(({ known, word }) => (known ? [] : [word])));
  const words = question.words
    .filter(({ word }) => !unknown.has(word))
    .map((word) => ({ ...word, word: word.whole[0] ?? '' }));
  return { ...question, words, required: [] };
}

function figureSlotsOf(question: Question): Partial<FigureSlots> {
  switch (question.kind) {
    case 'figures':
    case 'calculation':
      return { measures: question.measures, regions: question.regions };
    case 'regionCard':
    case 'municipalities':
      return { regions: [question.region] };
    case 'whatIf':
      return { regions: question.regions, measures: [question.scenario.measure] };
    case 'ownerOf':
    case 'numberPlaces':
      return { measures: question.measures };
    case 'occupations':
    case 'classes':
      return { regions: question.regions };
    case 'declined':
      return question.offer ? figureSlotsOf(question.offer) : {};
    default:
      return {};
  }
}
