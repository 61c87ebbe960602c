import type { Claim } from '../claim.ts';
import { afterAsides } from '../reading/aside.ts';
import { clauseOf } from '../reading/clause.ts';
import type { Frame } from '../reading/frame.ts';
import type { Reader, Sentence } from '../reading/sentence.ts';
import { spanOf } from '../reading/span.ts';
import { isAboutUs, type Stretch } from './parts.ts';
import { readStatement } from './read.ts';

/** Reads a stretch of a sentence as a statement about who says or does what, or undefined when it is chat. */
export function statementClaim(
  sentence: Sentence,
  { from: start, to }: Stretch,
  frame: Frame,
  reader: Reader,
): Claim | undefined {
  const head = clauseOf(sentence, 0, Math.max(start - 1, 0), reader);
  const isSaid = start === frame.from && start > 0 && head.named('actor').length > 0;
  const from = afterAsides(sentence, isSaid ? 0 : start, to, reader.phrases);
  const clause = clauseOf(sentence, from, to, reader);
  const statement = isAboutUs(clause, reader) ? undefined : readStatement(clause, reader);
  return (
    statement && {
      content: { kind: 'statement', statement },
      negated: frame.denied,
      doubts: [],
      attributed: [],
      quoted: false,
      ...spanOf(sentence, from, to),
    }
  );
}
