import { z } from 'zod';
import type { Answer } from './answer/answer.ts';
import type { Ask } from './ask.ts';
import { type AnswerLine, errorLine, toContract } from './view/contract.ts';
import type { Names } from './view/sentences/figure.ts';

const id = z.union([z.string(), z.number()]);
const question = z.object({
  id: id.optional(),
  text: z.string(),
  mode: z.enum(['ask', 'check']).optional(),
  thread: z.string().optional(),
});

const emptyLine = 'Deze regel is leeg. Schrijf een vraag, bijvoorbeeld: vacatures twente.';
const unreadable =
  'Deze regel kan ik niet lezen. Schrijf een vraag, of JSON met een veld "text" en eventueel "id", "mode" (ask of check) en "thread".';
const failed = 'Op deze vraag kan ik nu geen antwoord geven. Stel hem met andere woorden.';

/** Answers lines of questions in order, as `docs/answer-contract.md` says. A bad line gets an answer of kind `error`. */
export async function* answerLines(lines: AsyncIterable<string>, ask: Ask, names: Names): AsyncGenerator<AnswerLine> {
  for await (const line of lines) yield answerLine(line, ask, names);
}

/** The answer to one line: plain text, or a JSON object with `text`. */
export function answerLine(line: string, ask: Ask, names: Names): AnswerLine {
  const text = line.trim();
  if (text === '') return errorLine(emptyLine);
  if (!text.startsWith('{')) return answered(() => ask(text), names);
  const json = fromJson(text);
  const parsed = question.safeParse(json);
  if (!parsed.success) return withId(z.object({ id }).safeParse(json).data?.id, errorLine(unreadable));
  const { mode, thread } = parsed.data;
  return withId(
    parsed.data.id,
    answered(() => ask(parsed.data.text, { mode, thread }), names),
  );
}

/** One question that fails must not end the run of the others. */
function answered(answer: () => Answer, names: Names): AnswerLine {
  try {
    return toContract(answer(), names);
  } catch {
    return errorLine(failed);
  }
}

function withId(given: string | number | undefined, line: AnswerLine): AnswerLine {
  return given === undefined ? line : { id: given, ...line };
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
