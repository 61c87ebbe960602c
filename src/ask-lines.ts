import { z } from 'zod';
import type { Ask } from './ask.ts';
import { type AnswerLine, errorLine, toContract } from './view/contract.ts';
import type { Names } from './view/sentences/figure.ts';

const question = z.object({
  id: z.string().optional(),
  text: z.string(),
  mode: z.enum(['ask', 'check']).optional(),
  thread: z.string().optional(),
});

/** Answers lines of questions in order, as `docs/answer-contract.md` says. A bad line gets an answer of kind `error`. */
export async function* answerLines(lines: AsyncIterable<string>, ask: Ask, names: Names): AsyncGenerator<AnswerLine> {
  for await (const line of lines) {
    if (line.trim() !== '') yield answerLine(line, ask, names);
  }
}

/** The answer to one line: plain text, or a JSON object with `text`. */
export function answerLine(line: string, ask: Ask, names: Names): AnswerLine {
  if (!line.trimStart().startsWith('{')) return toContract(ask(line), names);
  const parsed = question.safeParse(fromJson(line));
  if (!parsed.success)
    return errorLine('Deze regel kan ik niet lezen. Schrijf een vraag, of JSON met een veld "text".');
  const { id, text, mode, thread } = parsed.data;
  return { id, ...toContract(ask(text, { mode, thread }), names) };
}

function fromJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
