import type { Knowledge, Period } from '../../knowledge/knowledge.ts';
import { periodsMeet } from '../../knowledge/period.ts';
import { periodsIn } from '../../text/period-words.ts';
import { tokenize } from '../../text/token.ts';
import { type Outcome, outcome } from './outcome.ts';

/** Judges when the advice came out. A date that the advice itself has in another place makes the source divided. */
export function judgePublished(claimed: Period, { documents, entries }: Knowledge): Outcome {
  const dated = entries.find(({ date }) => documents.some(({ published }) => published === date));
  const support = { entries: dated ? [dated] : [] };
  if (documents.some(({ published }) => periodsMeet(claimed, published))) return outcome('klopt', 'stated', support);
  const mentioned = dated ? periodsIn(tokenize(dated.gist)) : [];
  return mentioned.some(({ period }) => periodsMeet(claimed, period))
    ? outcome('bron verdeeld', 'source-divided', support)
    : outcome('klopt niet', 'other-fact', support);
}
