import { type Ask, createAsk } from '../../src/ask.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { type AnswerLine, toContract } from '../../src/view/contract.ts';
import { namesIn } from '../../src/view/headline.ts';
import type { QuestionCase, ThreadCase } from './cases.ts';
import { faultOf, isRefusal } from './judge.ts';

/** A question with its answer and what is wrong with it. */
export interface Judged {
  readonly question: QuestionCase;
  readonly line: AnswerLine;
  readonly recognizer: string;
  readonly fault: string | undefined;
}

/** Asks every question and judges the answers. */
export function judgeQuestions(questions: readonly QuestionCase[], knowledge: Knowledge): readonly Judged[] {
  const ask = createAsk(knowledge, Date.now);
  const names = namesIn(knowledge);
  return questions.map((question) => {
    const answer = ask(question.question);
    const line = toContract(answer, names);
    return { question, line, recognizer: answer.parsed.recognizer, fault: faultOf(question, line) };
  });
}

/** One turn of a conversation with its answer. */
export interface JudgedTurn {
  readonly question: string;
  readonly line: AnswerLine;
  readonly right: boolean;
}

/** Holds every conversation and judges each turn. */
export function judgeThreads(threads: readonly ThreadCase[], knowledge: Knowledge): readonly JudgedTurn[] {
  const ask: Ask = createAsk(knowledge, Date.now);
  const names = namesIn(knowledge);
  return threads.flatMap(({ turns }, index) =>
    turns.map(({ question, expect, not }) => {
      const line = toContract(ask(question, { thread: String(index) }), names);
      const right =
        expect.every((pattern) => pattern.test(line.headline)) && !not.some((pattern) => pattern.test(line.headline));
      return { question, line, right };
    }),
  );
}

/** Answers that are wrong and look right: the worst kind. */
export function confidentlyWrong(judged: readonly Judged[]): readonly Judged[] {
  return judged.filter(({ fault, line }) => fault && !isRefusal(line));
}
