import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Language } from '../question/language.ts';
import type { Lexicon } from '../question/lexicon.ts';
import { gradually } from '../text/gradually.ts';
import { once } from '../text/once.ts';
import type { Claim } from './claim.ts';
import { claimsIn } from './find.ts';
import { judge } from './judge/judge.ts';
import type { Outcome } from './judge/outcome.ts';
import { allDenials, openingPronouns } from './reading/grammar.ts';
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
    const byFacts: JudgeStatement = (statement) => statements.value()(statement);
    const all = claimsIn(text, reader()).map((claim) => ({ ...judge(claim, knowledge, byFacts), claim }));
    const own = all.filter((judged) => !isChat(judged));
    const isGood = own.length > 0 && own.every(({ verdict }) => verdict === 'klopt' || verdict === 'klopt ongeveer');
    const claims = isGood ? all.filter((judged) => !isChat(judged) || isAboutSubject(judged, language)) : own;
    const worst = worstOf(claims);
    return { verdict: worst?.verdict ?? 'niet te controleren', reason: worst?.reason ?? 'no-claim', claims };
  };
  return { check, prepare: statements.step };
}

/** A statement that names nobody who says it and that no text has is chat sooner than a claim about the advice. */
function isChat({ claim: { content }, verdict }: JudgedClaim): boolean {
  return content.kind === 'statement' && verdict === 'niet te controleren' && content.statement.speakers.length === 0;
}

/** With fewer words of the advice it is a greeting or a heading. */
const fewestKnown = 2;

/** Beside what is true it may be the part of the message that is not: "… Daarom doet de provincie er niets aan." */
function isAboutSubject({ claim: { content } }: JudgedClaim, { isKnown, weightOf }: Language): boolean {
  if (content.kind !== 'statement') return false;
  const { subjects, others, words, sequence } = content.statement;
  const known = words.filter(({ word, weight }) => weight === 'content' && isKnown(word)).length;
  // "Daar is niets aan de hand" is said of the claim before it.
  const isRemark = openingPronouns.has(sequence[0] ?? '') || known > 0;
  const denies = sequence.some((word) => allDenials.has(word));
  const isSentence = sequence.some((word) => weightOf(word) === 'stop');
  return isSentence && (subjects.length + others.length > 0 || known >= fewestKnown || (denies && isRemark));
}
