import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Language } from '../question/language.ts';
import type { Lexicon } from '../question/lexicon.ts';
import { gradually } from '../text/gradually.ts';
import { once } from '../text/once.ts';
import type { Claim } from './claim.ts';
import { claimsIn } from './find.ts';
import { judge } from './judge/judge.ts';
import type { Outcome } from './judge/outcome.ts';
import { readerOf } from './reading/sentence.ts';
import { statementJudge } from './statement/judge.ts';
import { type Reason, type Verdict, worstOf } from './verdict.ts';

/** A claim with its verdict. */
export interface JudgedClaim extends Outcome {
  readonly claim: Claim;
}

/** A message, fact-checked: each claim with its verdict, and the worst of them for the message. */
export interface Checked {
  readonly verdict: Verdict;
  readonly reason: Reason;
  readonly claims: readonly JudgedClaim[];
}

/** Fact-checks a message. */
export type Check = (text: string) => Checked;

export interface Checker {
  readonly check: Check;
  /** Takes one step towards the first check. False when nothing is left to do. */
  readonly prepare: () => boolean;
}

/** Makes the fact-checker. Most claims are about figures: the texts are read as facts for the first that is not. */
export function createCheck(knowledge: Knowledge, language: Language, lexicon: Lexicon): Checker {
  const reader = once(() => readerOf(knowledge, language, lexicon));
  const statements = gradually(function* () {
    const prepared = reader();
    yield;
    return yield* statementJudge(prepared);
  });
  const check: Check = (text) => {
    const claims = claimsIn(text, reader())
      .map((claim) => ({ ...judge(claim, knowledge, (statement) => statements.value()(statement)), claim }))
      .filter(isAboutTheAdvice);
    const worst = worstOf(claims);
    return { verdict: worst?.verdict ?? 'niet te controleren', reason: worst?.reason ?? 'no-claim', claims };
  };
  return { check, prepare: statements.step };
}

/** A statement that names nobody and that no text has is chat, no claim about the advice. */
function isAboutTheAdvice({ claim: { content }, verdict }: JudgedClaim): boolean {
  return content.kind !== 'statement' || verdict !== 'niet te controleren' || content.statement.speakers.length > 0;
}
