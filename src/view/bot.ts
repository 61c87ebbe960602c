import type { Answer } from '../answer/answer.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Question } from '../question/question.ts';
import type { HomeTab, Modal } from './blocks/block.ts';
import type { OpenedModal } from './blocks/button-value.ts';
import type { ShowOptions } from './blocks/render-blocks.ts';
import { namesIn } from './headline.ts';
import { comparisonIn } from './home/comparison-form.ts';
import { renderHome } from './home.ts';
import { isKnown } from './known-question.ts';
import { answerModal } from './modals/answer-modal.ts';
import { type Asked, askModal, questionIn } from './modals/ask-modal.ts';
import { type Browsing, browserModal } from './modals/browser-modal.ts';
import { calculationIn } from './modals/calculation-in.ts';
import { calculatorModal } from './modals/calculator-modal.ts';
import { verdictsModal } from './modals/verdicts-modal.ts';
import { type Reply, renderReply, renderSource } from './reply.ts';
import { type Prompt, prompts } from './sentences/examples.ts';
import { withoutDeadEnds } from './without-dead-ends.ts';

/** What the bot is made of. The two ways to an answer come from `ask.ts`. */
export interface BotParts {
  readonly knowledge: Knowledge;
  readonly ask: (
    text: string,
    asked?: { readonly mode?: 'ask' | 'check'; readonly thread?: string | undefined },
  ) => Answer;
  readonly answerTo: (question: Question) => Answer;
  readonly version: string;
}

/** The reply to a form, or what is wrong with it, by the id of the block of the field. */
export type Calculated = { readonly reply: Reply } | { readonly errors: Readonly<Record<string, string>> };

/** All that Slack code needs: text or a click in, text and blocks out. A question from a button is handed back unread. */
export interface Bot {
  /** Answers a question. `thread` names the conversation that it belongs to. */
  readonly answer: (text: string, thread?: string, options?: ShowOptions) => Reply;
  /** Compares the claims in somebody's message with the advice. */
  readonly check: (text: string, thread?: string, options?: ShowOptions) => Reply;
  /** The answer behind a button; undefined when the knowledge does not have it any more. */
  readonly again: (question: Question, options?: ShowOptions) => Reply | undefined;
  /** Where in the advice that answer stands. */
  readonly source: (question: Question) => Reply | undefined;
  /** What is picked on the home tab, compared. */
  readonly compare: (values: unknown) => Reply | undefined;
  /** What the calculator is filled in with, calculated. */
  readonly calculate: (values: unknown) => Calculated;
  /** The question of the ask modal. */
  readonly questionIn: (values: unknown) => Asked;
  readonly home: () => HomeTab;
  readonly answerModal: (reply: Pick<Reply, 'viewBlocks'>) => Modal;
  /** The modal that a button opens, by its name. */
  readonly openModal: (name: OpenedModal) => Modal;
  readonly browserModal: (browsing: Browsing) => Modal;
  readonly prompts: readonly Prompt[];
}

/** Joins answering and showing into what Slack code calls. */
export function createBot({ knowledge, ask, answerTo, version }: BotParts): Bot {
  const names = namesIn(knowledge);
  const show = (answer: Answer, options?: ShowOptions) =>
    renderReply(withoutDeadEnds(answer, knowledge), names, options);
  const answerAgain = (question: Question) => (isKnown(question, knowledge) ? answerTo(question) : undefined);
  const again = (question: Question, options?: ShowOptions) => {
    const answer = answerAgain(question);
    return answer && show(answer, options);
  };
  const opened: Readonly<Record<OpenedModal, () => Modal>> = {
    ask: askModal,
    calculator: () => calculatorModal(knowledge),
    verdicts: verdictsModal,
  };
  return {
    answer: (text, thread, options) => show(ask(text, { thread }), options),
    check: (text, thread, options) => show(ask(text, { mode: 'check', thread }), options),
    again,
    source: (question) => {
      const answer = answerAgain(question);
      return answer && renderSource(answer, names);
    },
    compare: (values) => {
      const question = comparisonIn(values);
      return question && again(question);
    },
    calculate: (values) => {
      const asked = calculationIn(values, knowledge);
      return 'errors' in asked ? asked : { reply: show(answerTo(asked.question)) };
    },
    questionIn,
    home: () => renderHome(knowledge, { version }),
    answerModal,
    openModal: (name) => opened[name](),
    browserModal: (browsing) => browserModal(knowledge, browsing),
    prompts,
  };
}
