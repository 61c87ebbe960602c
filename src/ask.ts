import type { Answer } from './answer/answer.ts';
import { type Explanation, explain } from './answer/explain.ts';
import { listedIn } from './answer/listed.ts';
import { type Library, respond } from './answer/respond.ts';
import { createCheck } from './check/check.ts';
import type { Knowledge } from './knowledge/knowledge.ts';
import { conversations } from './question/conversation.ts';
import { languageOf } from './question/language.ts';
import { lexiconOf } from './question/lexicon.ts';
import { memoryAfter } from './question/memory.ts';
import { parse } from './question/parse.ts';
import type { Question } from './question/question.ts';
import { read } from './question/reading.ts';
import { slotsOf } from './question/slots.ts';
import { textSearch } from './search/text-search.ts';

/** How a text is meant, and in which conversation. */
export interface Asked {
  /** `check`: the text is a message whose claims are to be checked. Default `ask`. */
  readonly mode?: 'ask' | 'check' | undefined;
  /** Texts with the same thread are one conversation. Without it, a text stands by itself. */
  readonly thread?: string | undefined;
}

/** Answers a question in Dutch. */
export type Ask = (text: string, asked?: Asked) => Answer;

/** The two ways to an answer: from what somebody types, and from a question in slots, such as a button carries. */
export interface Answering {
  readonly ask: Ask;
  readonly answerTo: (question: Question) => Answer;
  /** How a text by itself was understood. */
  readonly explain: (text: string, asked?: Pick<Asked, 'mode'>) => Explanation;
  /** Takes one small step of what the first questions would else wait for. False when nothing is left to do. */
  readonly prepare: () => boolean;
}

/** What a knowledge base is read into. */
type Readings = ReturnType<typeof readingsFor>;

/** Each knowledge base is read once, however many answer from it. */
const readings = new WeakMap<Knowledge, Readings>();

function readingsOf(knowledge: Knowledge): Readings {
  const made = readings.get(knowledge) ?? readingsFor(knowledge);
  readings.set(knowledge, made);
  return made;
}

function readingsFor(knowledge: Knowledge) {
  const language = languageOf(knowledge);
  const lexicon = lexiconOf(knowledge, language);
  return {
    language,
    lexicon,
    texts: textSearch(knowledge, language),
    checker: createCheck(knowledge, language, lexicon),
  };
}

/**
 * Makes what answers. What every question needs is built once for a knowledge base; what only some need, for the first
 * of those, or before it by `prepare`. Between calls only the slots of conversations are kept, for an hour; never their
 * text.
 *
 * @param now the clock, in milliseconds
 */
export function createAnswering(knowledge: Knowledge, now: () => number): Answering {
  const { language, lexicon, texts, checker } = readingsOf(knowledge);
  const library: Library = {
    knowledge,
    language,
    lexicon,
    texts: (question) => texts.value()(question),
    check: checker.check,
  };
  const threads = conversations(now);
  const ask: Ask = (text, { mode = 'ask', thread } = {}) => {
    const reading = read(text, language, lexicon);
    const previous = thread === undefined ? undefined : threads.previous(thread);
    const parsed = parse(reading, knowledge, language, mode, previous);
    const answer = respond(parsed, library);
    const listed = listedIn(answer);
    const says = answer.body.kind !== 'smallTalk' && !(answer.body.kind === 'notFound' && !answer.body.offer);
    if (thread !== undefined && (says || listed.length > 0)) {
      const told = answer.body.kind === 'entry' ? answer.body.entry.source.section : undefined;
      const after = { ...memoryAfter(parsed.question, slotsOf(reading, knowledge), previous, listed), section: told };
      threads.remember(thread, says ? after : { ...(previous ?? after), listed });
    }
    return answer;
  };
  const answerTo = (question: Question) =>
    respond({ question, recognizer: 'given', repairs: [], carried: [] }, library);
  return {
    ask,
    answerTo,
    explain: (text, asked) => explain(text, ask(text, asked), library),
    prepare: () => texts.step() || checker.prepare(),
  };
}

/**
 * Makes the one public function of the bot: from text to answer.
 *
 * @param now the clock, in milliseconds
 * @example
 * createAsk(knowledge, Date.now)('vacatures twente').figures[0]?.id // → 'open-vacancies-twente'
 */
export function createAsk(knowledge: Knowledge, now: () => number): Ask {
  return createAnswering(knowledge, now).ask;
}
