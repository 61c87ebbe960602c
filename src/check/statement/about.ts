import type { Fact } from './facts.ts';
import { hasWord } from './keys.ts';
import type { Place, Places } from './place.ts';
import type { Statement } from './read.ts';
import { isTelling, type Scales, strength, strengthOf } from './scales.ts';
import type { StatementWord } from './words.ts';

/** Less than this, and a text is not about the statement: one common word is no subject. */
const enough = 2;
/** So many separate things (words, bodies, dates, numbers) a statement must share with a text. */
const fewestShared = 2;
/** So many content words may rest on search terms alone. */
const mostFromTerms = 1 / 3;

/** Whether a text is about the same thing, so that what it says counts. */
export function isAbout(statement: Statement, places: Places, bodies: number, fact: Fact, scales: Scales): boolean {
  const { words, speakers, periods, numbers } = statement;
  const of = (weight: StatementWord['weight'], ...wanted: readonly Place[]) =>
    words.filter((word) => word.weight === weight && wanted.includes(places.get(word) ?? 'nowhere'));
  const inText = of('content', 'text');
  const filled = of('content', 'nowhere').length;
  const isLoose = of('content', 'terms').length > Math.max(1, of('content', 'text', 'terms').length * mostFromTerms);
  const shared =
    inText.filter(({ isRegion }) => !isRegion).length +
    filled +
    bodies +
    speakers.length +
    periods.length +
    numbers.length;
  const hasSubject = inText.some(({ isRegion }) => !isRegion) || bodies > 0;
  const facts = periods.length + numbers.length + filled;
  const found = words.filter((word) => places.get(word) !== 'nowhere');
  const isTermThere = (term: readonly string[]) => term.every((word) => hasWord(fact.keys, word, scales.language));
  const terms = statement.terms.filter(isTermThere).length;
  const weight = strengthOf(found, scales) + terms * strength.term + bodies * strength.body + facts * strength.fact;
  const needed = enough + of('ordinary', 'nowhere').length * strength.missing;
  const isElsewhere =
    statement.speakers.length === 0 &&
    facts === 0 &&
    of('ordinary', 'nowhere').some(({ word }) => isTelling(word, scales));
  return hasSubject && !isLoose && !isElsewhere && shared >= fewestShared && weight >= needed;
}
