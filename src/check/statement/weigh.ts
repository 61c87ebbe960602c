import type { Period } from '../../knowledge/knowledge.ts';
import { periodsMeet } from '../../knowledge/period.ts';
import type { Language } from '../../question/language.ts';
import type { Fact, FactSentence } from './facts.ts';
import { keysOfWord } from './keys.ts';
import type { Body, Statement, StatementWord } from './read.ts';

/** How a text of the advice bears on a statement. */
export interface Weighed {
  readonly fact: Fact;
  readonly fit: 'states' | 'otherActor' | 'otherFact' | 'denies' | 'none';
  /** How much of the statement the text has; what its title and gist say counts most. */
  readonly coverage: number;
}

/** What weighing needs to know besides the text. */
export interface Scales {
  readonly language: Language;
  /** The groups that each body belongs to. */
  readonly groups: ReadonlyMap<string, readonly string[]>;
  /** In how many texts each key occurs. */
  readonly frequency: ReadonlyMap<string, number>;
}

/** A word in so few texts tells by itself which text is meant. */
const rare = 6;
const strength = { rare: 2, common: 1, ordinary: 0.5, body: 1, moment: 0.5 } as const;
/** Less than this, and a text is not about the statement: one common word is no subject. */
const enough = 2;
/** So many separate things (words, bodies, dates, numbers) a statement must share with a text. */
const fewestShared = 2;
/** So many words may rest on search terms alone. */
const mostFromTerms = 1 / 3;

/** Weighs a statement against one text. */
export function weigh(statement: Statement, fact: Fact, scales: Scales): Weighed {
  const { words } = statement;
  const places = new Map(words.map((word) => [word, placeOf(word, fact, scales.language)]));
  const content = words.filter(({ weight }) => weight === 'content');
  const missing = content.filter((word) => places.get(word) === 'nowhere');
  const fromTerms = content.filter((word) => places.get(word) === 'terms');
  const found = words.filter((word) => places.get(word) !== 'nowhere');
  const bodies = statement.others.filter((body) => isNamed(body, fact, scales));
  const coverage = coverageOf(statement, fact, found, scales);
  const none: Weighed = { fact, fit: 'none', coverage };
  const inText = content.filter(
    (word) => places.get(word) === 'text' || (word.fills && places.get(word) === 'nowhere'),
  );
  const shared =
    inText.length + bodies.length + statement.speakers.length + statement.periods.length + statement.numbers.length;
  const isAbout =
    shared >= fewestShared &&
    strengthOf(found, bodies.length, statement.periods.length + statement.numbers.length + missing.length, scales) >=
      enough;
  const isLoose = fromTerms.length > Math.max(1, content.length * mostFromTerms);
  const unfilled = missing.filter(({ fills }) => !fills);
  const hasSubject = inText.some(({ isRegion }) => !isRegion) || bodies.length + statement.speakers.length > 0;
  if (!hasSubject || (statement.wants && !fact.wants)) return none;
  if (!isAbout || isLoose || unfilled.length > 0 || bodies.length < statement.others.length) return none;
  const nearest = nearestSentence(statement, fact, scales.language);
  const agreement = [...datesAgree(statement, fact, nearest), ...numbersAgree(statement, nearest)];
  if (agreement.includes('unknown')) return none;
  if (missing.length > 0 || agreement.includes('no')) return { fact, fit: 'otherFact', coverage };
  const speaker = speakersAgree(statement, fact, scales);
  if (speaker !== 'yes') return speaker === 'no' ? { fact, fit: 'otherActor', coverage } : none;
  const together = new Set([...fact.lead, ...nearest.keys]);
  const isScattered = content.some(
    (word) =>
      places.get(word) === 'text' &&
      !word.isRegion &&
      !keysOfWord(word.word, scales.language).some((key) => together.has(key)),
  );
  if (isScattered) return none;
  const deniesIt = words.some(({ word }) => keysOfWord(word, scales.language).some((key) => nearest.denied.has(key)));
  return { fact, fit: deniesIt === statement.denied ? 'states' : 'denies', coverage };
}

type Agreement = 'yes' | 'no' | 'unknown';

function placeOf(
  { word, turns, isRegion }: StatementWord,
  { keys, terms, sentences }: Fact,
  language: Language,
): 'text' | 'terms' | 'nowhere' {
  if (turns !== undefined) {
    const turned = (sentence: FactSentence) =>
      keysOfWord(turns, language).some((key) => sentence.after.get(word)?.has(key));
    return sentences.some(turned) ? 'text' : 'nowhere';
  }
  // "In alle drie de regio's" is said of each.
  if (isRegion && ['alle', 'drie', 'regio'].every((part) => has(keys, part, language))) return 'text';
  return has(keys, word, language) ? 'text' : has(terms, word, language) ? 'terms' : 'nowhere';
}

/** Whether a text has a word: as a whole, or all parts of a compound. */
function has(keys: ReadonlySet<string>, word: string, language: Language): boolean {
  const parts = language.split(word) ?? [];
  const whole = keysOfWord(word, { ...language, split: () => undefined });
  return (
    whole.some((key) => keys.has(key)) ||
    (parts.length > 1 && parts.every((part) => keysOfWord(part, language).some((key) => keys.has(key))))
  );
}

function strengthOf(found: readonly StatementWord[], bodies: number, moments: number, scales: Scales): number {
  const ofWords = found.map(({ word, weight }) => {
    if (weight === 'ordinary') return strength.ordinary;
    const occurs = Math.min(...keysOfWord(word, scales.language).map((key) => scales.frequency.get(key) ?? 0));
    return occurs <= rare ? strength.rare : strength.common;
  });
  return ofWords.reduce((sum, one) => sum + one, 0) + bodies * strength.body + moments * strength.moment;
}

/** How much of the statement a text has, rare words counting double, and again for what it shows first. */
function coverageOf(
  { periods, others: bodies }: Statement,
  fact: Fact,
  found: readonly StatementWord[],
  scales: Scales,
): number {
  const inLead = found.filter(({ word }) => keysOfWord(word, scales.language).some((key) => fact.lead.has(key)));
  const dates = datesIn(fact).filter((date) => periods.some((period) => periodsMeet(period, date)));
  const inTitle = found.filter(({ word }) => keysOfWord(word, scales.language).some((key) => fact.title.has(key)));
  const titled = bodies.filter(({ words }) => words.every((word) => has(fact.title, word, scales.language)));
  return [found, inLead, inTitle].reduce(
    (sum, words) => sum + strengthOf(words, 0, 0, scales),
    strength.moment * dates.length + strength.body * titled.length,
  );
}

/** The sentence of the text that has most of the statement; of equals, one with a number or date where that is claimed. */
function nearestSentence(
  { words, numbers, periods }: Statement,
  { sentences }: Fact,
  language: Language,
): FactSentence {
  const shared = (sentence: FactSentence) => {
    const has = words.filter(({ word }) => keysOfWord(word, language).some((key) => sentence.keys.has(key))).length;
    const counts = numbers.length > 0 && sentence.numbers.length > 0 ? 1 : 0;
    const dates = periods.length > 0 && sentence.periods.length > 0 ? 1 : 0;
    return has + (counts + dates) / 2;
  };
  const [first, ...rest] = sentences;
  if (!first) throw new Error('Cannot weigh a text without sentences');
  return rest.reduce((best, sentence) => (shared(sentence) > shared(best) ? sentence : best), first);
}

/** The dates of a text: those in its sentences, and its own. */
function datesIn({ sentences, date }: Fact): readonly Period[] {
  return [...sentences.flatMap(({ periods }) => periods), ...(date ? [date] : [])];
}

/** By the dates of the nearest sentence, else by those of the whole text. */
function datesAgree({ periods }: Statement, fact: Fact, nearest: FactSentence): readonly Agreement[] {
  const dates = nearest.periods.length > 0 ? nearest.periods : datesIn(fact);
  return periods.map((period) => {
    if (dates.length === 0) return 'unknown';
    return dates.some((date) => periodsMeet(period, date)) ? 'yes' : 'no';
  });
}

function numbersAgree({ numbers }: Statement, nearest: FactSentence): readonly Agreement[] {
  return numbers.map((value) => {
    if (nearest.numbers.length === 0) return 'unknown';
    return nearest.numbers.includes(value) ? 'yes' : 'no';
  });
}

/** Whether everybody who is said to say it does so. A member of a group may well: that is not known. */
function speakersAgree({ speakers }: Statement, { owners, entry }: Fact, { groups }: Scales): Agreement {
  const agreements = speakers.map(({ ids }): Agreement => {
    const isOwner = ids.some((id) => owners.has(id) || [...owners].some((owner) => groups.get(owner)?.includes(id)));
    if (isOwner) return 'yes';
    const isMember = ids.some((id) => groups.get(id)?.some((group) => owners.has(group)));
    const isBackground = entry.kind === 'passage' || entry.kind === 'concept';
    return isMember || (isBackground && ids.includes('ser-overijssel')) ? 'unknown' : 'no';
  });
  if (agreements.includes('no')) return 'no';
  return agreements.includes('unknown') ? 'unknown' : 'yes';
}

/** Whether a body that a statement is about has a part in the text, as itself, through its group, or by its words. */
function isNamed({ ids, words }: Body, { actors, keys }: Fact, { groups, language }: Scales): boolean {
  const isPart = ids.some(
    (id) =>
      actors.has(id) || [...actors].some((actor) => groups.get(actor)?.includes(id) || groups.get(id)?.includes(actor)),
  );
  return isPart || words.every((word) => has(keys, word, language));
}
