import type { Memory } from '../memory.ts';
import type { FigureSlots, ParsedQuestion, Question } from '../question.ts';
import type { Setting } from '../recognizers/recognizer.ts';
import type { Slots } from '../slots.ts';

/** A question with what came from the one before it. */
export type Followed = Pick<ParsedQuestion, 'question' | 'carried'>;

/** What a rule may look at: the text, and what the conversation was about. */
export interface Facts extends Setting {
  /** The question before, as it was asked. */
  readonly asked: Question;
  /** The question before; of a figure of the whole country, as a subject to search on. */
  readonly previous: Question;
  /** Measures and regions that the conversation was last about. */
  readonly before: Partial<FigureSlots>;
  /** What it was about before that, one by one. */
  readonly earlier: Memory['earlier'];
  /** What the answer before listed. */
  readonly listed: readonly Question[];
  /** The chapter or annex, by label, of the text that the answer before told. */
  readonly section: string | undefined;
  /** Nothing in the text but regions, measures and turns of phrase. */
  readonly bare: boolean;
  /** The text starts as a sequel ("en …") or points back ("dat", "daar"). */
  readonly leans: boolean;
}

/** One way of leaning on the question before. */
export type FollowUpRule = (facts: Facts) => Followed | undefined;

/** Whether a text starts as the sequel of another, "en …", "dus …", or ends as one: "Zwolle ook". */
export function startsAsSequel({ reading }: Slots): boolean {
  const words = reading.words.filter(({ kind }) => kind === 'word').map(({ word }) => word);
  const [first = ''] = words;
  return words.at(-1) === 'ook' || /^(en|maar|dus|dan|nu|of|ook|ja|ok|oke|nou|sorry)$/.test(first);
}
