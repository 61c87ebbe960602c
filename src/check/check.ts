import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Language } from '../question/language.ts';
import type { Lexicon } from '../question/lexicon.ts';
import type { Claim } from './claim.ts';
import { claimsIn } from './find.ts';
import { judge } from './judge/judge.ts';
import type { Outcome } from './judge/outcome.ts';
import { readerOf } from './reading/sentence.ts';
import { type JudgeStatement, statementJudge } from './statement/judge.ts';
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

/** Makes the fact-checker. */
export function createCheck(knowledge: Knowledge, language: Language, lexicon: Lexicon): Check {
  const reader = readerOf(knowledge, language, lexicon);
  // Most claims are about figures: the facts that statements are held beside are read for the first that is not.
  let byFacts: JudgeStatement | undefined;
  const statements: JudgeStatement = (statement) => {
    byFacts ??= statementJudge(reader);
    return byFacts(statement);
  };
  return (text) => {
    const claims = claimsIn(text, reader)
      .map((claim) => ({ ...judge(claim, knowledge, statements), claim }))
      .filter(isAboutTheAdvice);
    const worst = worstOf(claims);
    return { verdict: worst?.verdict ?? 'niet te controleren', reason: worst?.reason ?? 'no-claim', claims };
  };
}

/** A statement that names nobody and that no text has is chat, no claim about the advice. */
function isAboutTheAdvice({ claim: { content }, verdict }: JudgedClaim): boolean {
  return content.kind !== 'statement' || verdict !== 'niet te controleren' || content.statement.speakers.length > 0;
}
