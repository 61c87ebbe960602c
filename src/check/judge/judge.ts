import type { Figure, Knowledge } from '../../knowledge/knowledge.ts';
import { sameAmount } from '../../knowledge/same-amount.ts';
import type { Claim, Content } from '../claim.ts';
import type { JudgeStatement } from '../statement/judge.ts';
import { attributed } from './attributed.ts';
import { denied } from './combine.ts';
import { judgeCompared } from './compared.ts';
import { judgeMeasured } from './measured.ts';
import { judgeMoved } from './moved.ts';
import type { Outcome } from './outcome.ts';
import { judgePublished } from './published.ts';
import { judgeRanked } from './ranked.ts';
import { judgeScarcity } from './scarcity.ts';
import { judgeSince } from './since.ts';
import { judgeTyping } from './typing.ts';
import { judgeUnknown } from './unknown.ts';

/** Judges a claim: what it says, whether it denies that, and then whether it was understood well enough to say so. */
export function judge(claim: Claim, knowledge: Knowledge, statements: JudgeStatement): Outcome {
  const plain = judgeContent(claim.content, knowledge, statements);
  const judged = claim.negated ? denied(plain) : plain;
  const said = attributed(judged, claim, knowledge);
  const refuted = claim.doubts.find(({ effect }) => effect === 'refutes');
  if (refuted && isGood(said)) return { ...said, verdict: 'klopt niet', reason: refuted.reason };
  const doubt = claim.doubts.find(({ effect }) => effect === 'blocks' || (effect === 'weakens' && isGood(said)));
  if (doubt) return { ...said, verdict: 'niet te controleren', reason: doubt.reason };
  const isElsewhere = isGood(said) && !said.figures.every((figure) => standsIn(claim.chapters, figure, knowledge));
  return isElsewhere ? { ...said, verdict: 'niet te controleren', reason: 'other-place' } : said;
}

/** Whether a figure stands in the chapters that a claim names, if any: there itself, or once more. */
function standsIn(chapters: readonly string[], figure: Figure, { figures }: Knowledge): boolean {
  const { measure, region } = figure;
  const same = figures.filter(
    (other) => other.measure === measure && other.region === region && sameAmount(other, figure),
  );
  return chapters.every((chapter) => same.some(({ source }) => source.section.toLowerCase() === chapter));
}

const isGood = ({ verdict }: Outcome) => verdict === 'klopt' || verdict === 'klopt ongeveer';

function judgeContent(content: Content, knowledge: Knowledge, statements: JudgeStatement): Outcome {
  switch (content.kind) {
    case 'measured':
      return judgeMeasured(content, knowledge);
    case 'compared':
      return judgeCompared(content, knowledge);
    case 'ranked':
      return judgeRanked(content, knowledge);
    case 'moved':
      return judgeMoved(content, knowledge);
    case 'since':
      return judgeSince(content, knowledge);
    case 'typing':
      return judgeTyping(content, knowledge);
    case 'scarcity':
      return judgeScarcity(content, knowledge);
    case 'statement':
      return judgeStatement(content, statements);
    case 'published':
      return judgePublished(content.period, knowledge);
    case 'unknown':
      return judgeUnknown(content.unknown, knowledge);
  }
}

/** By what it says; else a text that states the opposite refutes it. */
function judgeStatement(
  { statement, opposed }: Extract<Content, { kind: 'statement' }>,
  statements: JudgeStatement,
): Outcome {
  const judged = statements(statement);
  if (judged.verdict !== 'niet te controleren') return judged;
  const refuting = opposed.map(statements).find(({ verdict }) => verdict === 'klopt');
  return refuting ? { ...refuting, verdict: 'klopt niet', reason: 'denies-source' } : judged;
}
