import { hasWord } from '../reading/keys.ts';
import type { Fact } from './facts.ts';
import type { Statement } from './read.ts';
import { isTelling, type Scales, strength, strengthOf } from './scales.ts';
import type { StatementWord } from './words.ts';

/** Less than this, and a text is not about the statement: one common word is no subject. */
const enough = 2;
/** So many separate things (words, bodies, dates, numbers) a statement must share with a text. */
const fewestShared = 2;

/** Whether a text is about the same thing, so that what it says counts. */
export function isAbout(
  statement: Statement,
  found: readonly StatementWord[],
  bodies: number,
  fact: Fact,
  scales: Scales,
): boolean {
  const { words, speakers, periods, numbers } = statement;
  const missing = words.filter((word) => !found.includes(word));
  const inText = found.filter(({ weight }) => weight === 'content');
  const filled = missing.filter(({ weight }) => weight === 'content').length;
  const absent = missing.filter(({ weight }) => weight === 'ordinary');
  const shared =
    inText.filter(({ isRegion }) => !isRegion).length +
    filled +
    bodies +
    speakers.length +
    periods.length +
    numbers.length;
  const hasSubject = inText.some(({ isRegion }) => !isRegion) || bodies > 0;
  const facts = periods.length + numbers.length + filled;
  const isTermThere = (term: readonly string[]) => term.every((word) => hasWord(fact.keys, word, scales.language));
  const terms = statement.terms.filter(isTermThere).length;
  const weight = strengthOf(found, scales) + terms * strength.term + bodies * strength.body + facts * strength.fact;
  const needed = enough + absent.length * strength.missing;
  const isElsewhere =
    statement.speakers.length === 0 && facts === 0 && absent.some(({ word }) => isTelling(word, scales));
  return hasSubject && !isElsewhere && shared >= fewestShared && weight >= needed;
}
