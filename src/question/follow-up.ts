import type { ParsedQuestion, Question } from './question.ts';
import type { Setting } from './recognizers/recognizer.ts';

/** A question that leans on the one before it, or undefined when the text stands by itself. */
export function followUp(_: Setting, __: Question): Pick<ParsedQuestion, 'question' | 'carried'> | undefined {
  return undefined;
}
