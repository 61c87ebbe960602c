import type { Claim, Content } from '../claim.ts';
import { afterAsides } from '../reading/aside.ts';
import { clauseOf } from '../reading/clause.ts';
import type { Frame } from '../reading/frame.ts';
import type { Reader, Sentence } from '../reading/sentence.ts';
import { spanOf } from '../reading/span.ts';
import { opposedStatements } from './opposed.ts';
import { isAboutUs, type Stretch } from './parts.ts';
import { publishedIn } from './published.ts';
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
  if (isAboutUs(clause, reader)) return undefined;
  const published = publishedIn(clause, reader);
  const statement = published ? undefined : readStatement(clause, reader);
  const content: Content | undefined = published
    ? { kind: 'published', period: published }
    : statement && { kind: 'statement', statement, opposed: opposedStatements(clause, reader) };
  return (
    content && {
      content,
      negated: frame.denied,
      doubts: [],
      chapters: [],
      attributed: [],
      quoted: false,
      ...spanOf(sentence, from, to),
    }
  );
}
