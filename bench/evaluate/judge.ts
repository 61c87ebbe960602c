import type { AnswerLine } from '../../src/view/contract.ts';
import type { QuestionCase } from './cases.ts';

const refusals: ReadonlySet<string> = new Set(['notFound', 'ambiguous', 'help', 'error']);

/** Whether an answer declines, asks back or explains itself, and claims nothing. */
export function isRefusal(line: AnswerLine): boolean {
  return refusals.has(line.kind);
}

/** Why an answer is wrong, or undefined when it is right. */
export function faultOf(expected: QuestionCase, line: AnswerLine): string | undefined {
  if (expected.kind === 'outOfScope' && !isRefusal(line)) return `answered as ${line.kind}`;
  if (expected.kind !== 'outOfScope' && isRefusal(line)) return `declined as ${line.kind}`;
  const missing = expected.expect.find((pattern) => !pattern.test(line.headline));
  if (missing) return `headline lacks ${missing.source}`;
  const forbidden = expected.not.find((pattern) => pattern.test(line.headline));
  if (forbidden) return `headline has ${forbidden.source}`;
  if (expected.section && !line.sources.some(({ section }) => expected.section?.test(section)))
    return `source is not ${expected.section.source}`;
  return undefined;
}
