import type { Period } from '../../knowledge/knowledge.ts';
import { covers } from '../../text/word-range.ts';
import type { Clause } from '../reading/clause.ts';
import type { Reader } from '../reading/sentence.ts';

/** The date in "het advies is uit 2019": nothing else is said but when the advice came out. */
export function publishedIn({ sentence, from, to, periods }: Clause, { phrases }: Reader): Period | undefined {
  const [date] = periods;
  const rest = sentence.words.filter((_, index) => covers({ from, to }, index) && !(date && covers(date, index)));
  const words = rest.filter(({ kind }) => kind !== 'sign');
  const isDocument = words.some(({ word }) => phrases.has('document', word));
  return isDocument && words.every(({ word }) => phrases.has('document', word) || phrases.has('published', word))
    ? date?.period
    : undefined;
}
