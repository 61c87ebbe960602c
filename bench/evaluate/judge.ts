import type { AnswerLine } from '../../src/view/contract.ts';
import type { QuestionCase } from './cases.ts';

const refusals = new Set(['notFound', 'ambiguous', 'help', 'error']);

/** Why an answer is wrong, or undefined when it is right. */
export function faultOf(expected: QuestionCase, line: AnswerLine): string | undefined {
  if (expected.kind === 'outOfScope' && !refusals.has(line.kind)) return `answered as ${line.kind}`;
  if (expected.kind !== 'outOfScope' && refusals.has(line.kind)) return `declined as ${line.kind}`;
  const missing = expected.expect.find((pattern) => !pattern.test(line.headline));
  if (missing) return `headline lacks ${missing.source}`;
  const forbidden = expected.not.find((pattern) => pattern.test(line.headline));
  if (forbidden) return `headline has ${forbidden.source}`;
  if (expected.section && !line.sources.some(({ section }) => expected.section?.test(section)))
    return `source is not ${expected.section.source}`;
  return undefined;
}
