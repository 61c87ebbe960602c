import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { createAsk } from '../../src/ask.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { type AnswerLine, toContract } from '../../src/view/contract.ts';
import { namesIn } from '../../src/view/headline.ts';

/** A message to fact-check, with the verdicts that are right and what the headline must say. */
export interface ClaimCase {
  readonly message: string;
  readonly kind: string;
  readonly verdicts: readonly string[];
  readonly expect: readonly RegExp[];
  readonly reasons: readonly string[];
  readonly claims?: number | undefined;
}

/** A message with its answer. */
export interface JudgedMessage {
  readonly item: ClaimCase;
  readonly line: AnswerLine;
}

const patterns = z
  .array(z.string())
  .default([])
  .transform((list) => list.map((text) => new RegExp(text, 'i')));
const own = z.array(
  z.strictObject({
    q: z.string(),
    verdict: z.array(z.string()),
    expect: patterns,
    kind: z.string(),
    why: z.string(),
    reason: z.string().optional(),
    claims: z.number().optional(),
  }),
);
const shared = z.object({ q: z.string(), verdict: z.array(z.string()), headline: patterns });

/** The project's own sets of messages, with the file of each. */
export const claimSets = {
  own: 'claims',
  second: 'claims-second',
  third: 'claims-third',
  fourth: 'claims-fourth',
  hostile: 'claims-hostile',
  attack: 'claims-attack',
  again: 'claims-again',
  fifth: 'claims-fifth',
  sixth: 'claims-sixth',
  hunt: 'claims-hunt',
} as const;

/** The messages of one of the project's own sets. */
export function ownClaims(set: keyof typeof claimSets): readonly ClaimCase[] {
  return own
    .parse(parse(readFileSync(`test/cases/${claimSets[set]}.yml`, 'utf8')))
    .map(({ q, verdict, expect, kind, reason, claims }) => ({
      message: q,
      kind,
      verdicts: verdict,
      expect,
      reasons: reason ? [reason] : [],
      claims,
    }));
}

/** Example messages from outside, when they are there. */
export function sharedClaims(): readonly ClaimCase[] {
  const path = '../shared/questions/claims.jsonl';
  if (!existsSync(path)) return [];
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => {
    const { q, verdict, headline } = shared.parse(JSON.parse(line));
    return { message: q, kind: 'shared', verdicts: verdict, expect: headline, reasons: [] };
  });
}

/** Fact-checks every message. */
export function judgeClaims(cases: readonly ClaimCase[], knowledge: Knowledge): readonly JudgedMessage[] {
  const ask = createAsk(knowledge, Date.now);
  const names = namesIn(knowledge);
  return cases.map((item) => ({ item, line: toContract(ask(item.message, { mode: 'check' }), names) }));
}

/** Whether a message got one of the right verdicts. */
export function hasRightVerdict({ item, line }: JudgedMessage): boolean {
  return item.verdicts.includes(line.verdict ?? '');
}

/** A 'klopt' that is not right: the worst error there is. */
export function isFalselyTrue(judged: JudgedMessage): boolean {
  return judged.line.verdict === 'klopt' && !hasRightVerdict(judged);
}

/** Whether the headline has all that it must say. */
export function hasRightHeadline({ item, line }: JudgedMessage): boolean {
  return item.expect.every((pattern) => pattern.test(line.headline));
}

/** A figure in an answer to a message that claims none. */
export function showsFigureForNothing({ line }: JudgedMessage): boolean {
  return (
    line.reason === 'no-claim' &&
    (line.figures.length > 0 || /\d/.test(line.headline.replaceAll(/\b20\d\d\b|\d?e kwartaal/g, '')))
  );
}
