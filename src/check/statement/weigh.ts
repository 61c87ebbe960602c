import type { Period } from '../../knowledge/knowledge.ts';
import { periodsMeet } from '../../knowledge/period.ts';
import type { Language } from '../../question/language.ts';
import type { Body } from './bodies.ts';
import type { Fact, FactSentence } from './facts.ts';
import { hasWord, keysOfWord } from './keys.ts';
import type { Statement } from './read.ts';
import type { StatementWord } from './words.ts';

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

type Agreement = 'yes' | 'no' | 'unknown';

const fits = { yes: 'states', no: 'denies', unknown: 'none' } as const;

/** A word in so few texts tells by itself which text is meant. */
const rare = 6;
const strength = { rare: 2, common: 1, ordinary: 0.25, missing: 0.5, body: 1, fact: 1 } as const;
/** Less than this, and a text is not about the statement: one common word is no subject. */
const enough = 2;
/** So many separate things (words, bodies, dates, numbers) a statement must share with a text. */
const fewestShared = 2;
/** So many content words may rest on search terms alone. */
const mostFromTerms = 1 / 3;

/** Weighs a statement against one text. */
export function weigh(statement: Statement, fact: Fact, scales: Scales): Weighed {
  const { words, others, subjects } = statement;
  const places = new Map(words.map((word) => [word, placeOf(word, fact, scales.language)]));
  const content = words.filter(({ weight }) => weight === 'content');
  const missing = content.filter((word) => places.get(word) === 'nowhere');
  const found = words.filter((word) => places.get(word) !== 'nowhere');
  const named = [...others, ...subjects].filter((body) => isNamed(body, fact, scales));
  const coverage = coverageOf(statement, fact, found, scales);
  const none: Weighed = { fact, fit: 'none', coverage };
  const isWhole = missing.every(({ fills }) => fills) && named.length === others.length + subjects.length;
  if (!isWhole || !isAbout(statement, places, named.length, scales) || (statement.wants && !fact.wants)) return none;
  const nearest = nearestSentence(statement, fact, scales.language);
  const agreement = [...datesAgree(statement, fact, nearest), ...numbersAgree(statement, nearest)];
  if (agreement.includes('unknown') || isScattered(content, places, fact, nearest, scales.language)) return none;
  if (missing.length > 0 || agreement.includes('no')) return { fact, fit: 'otherFact', coverage };
  const speaker = speakersAgree(statement, fact, scales);
  if (speaker !== 'yes') return speaker === 'no' ? { fact, fit: 'otherActor', coverage } : none;
  return { fact, fit: fits[deniesSame(statement, nearest, scales.language)], coverage };
}

const nothing: ReadonlySet<string> = new Set();

type Place = 'text' | 'terms' | 'nowhere';

function placeOf(
  { word, turns, isRegion }: StatementWord,
  { keys, terms, sentences }: Fact,
  language: Language,
): Place {
  if (turns !== undefined) {
    const turned = ({ after }: FactSentence) =>
      hasWord({ whole: after.get(word) ?? nothing, parts: nothing }, turns, language);
    return sentences.some(turned) ? 'text' : 'nowhere';
  }
  // "In alle drie de regio's" is said of each.
  if (isRegion && ['alle', 'drie', 'regio'].every((part) => hasWord(keys, part, language))) return 'text';
  return hasWord(keys, word, language) ? 'text' : hasWord(terms, word, language) ? 'terms' : 'nowhere';
}

/** Whether a text is about the same thing, so that what it says counts. */
function isAbout(
  statement: Statement,
  places: ReadonlyMap<StatementWord, Place>,
  bodies: number,
  scales: Scales,
): boolean {
  const { words, speakers, periods, numbers } = statement;
  const of = (weight: StatementWord['weight'], ...wanted: readonly Place[]) =>
    words.filter((word) => word.weight === weight && wanted.includes(places.get(word) ?? 'nowhere'));
  const inText = of('content', 'text');
  const filled = of('content', 'nowhere').length;
  const isLoose = of('content', 'terms').length > Math.max(1, of('content', 'text', 'terms').length * mostFromTerms);
  const shared = inText.length + filled + bodies + speakers.length + periods.length + numbers.length;
  const hasSubject = inText.some(({ isRegion }) => !isRegion) || bodies > 0;
  const facts = periods.length + numbers.length + filled;
  const found = words.filter((word) => places.get(word) !== 'nowhere');
  const weight = strengthOf(found, scales) + bodies * strength.body + facts * strength.fact;
  const needed = enough + of('ordinary', 'nowhere').length * strength.missing;
  return hasSubject && !isLoose && shared >= fewestShared && weight >= needed;
}

function strengthOf(found: readonly StatementWord[], { frequency, language }: Scales): number {
  const ofWords = found.map(({ word, weight }) => {
    if (weight === 'ordinary') return strength.ordinary;
    const occurs = Math.min(...keysOfWord(word, language).map((key) => frequency.get(key) ?? 0));
    return occurs <= rare ? strength.rare : strength.common;
  });
  return ofWords.reduce<number>((sum, one) => sum + one, 0);
}

/** How much of the statement a text has, rare words counting double, and again for what it shows first. */
function coverageOf(
  { periods, others, subjects }: Statement,
  fact: Fact,
  found: readonly StatementWord[],
  scales: Scales,
) {
  const { language } = scales;
  const inLead = found.filter(({ word }) => hasWord(fact.lead, word, language));
  const inTitle = found.filter(({ word }) => hasWord(fact.title, word, language));
  const dates = datesIn(fact).filter((date) => periods.some((period) => periodsMeet(period, date)));
  const titled = [...others, ...subjects].filter(({ words }) =>
    words.every((word) => hasWord(fact.title, word, language)),
  );
  return [found, inLead, inTitle].reduce(
    (sum, words) => sum + strengthOf(words, scales),
    strength.fact * dates.length + strength.body * titled.length,
  );
}

/** The sentence of the text that has most of the statement; of equals, one with a number or date where that is claimed. */
function nearestSentence(
  { words, numbers, periods }: Statement,
  { sentences }: Fact,
  language: Language,
): FactSentence {
  const shared = (sentence: FactSentence) => {
    const has = words.filter(({ word }) => hasWord(sentence.keys, word, language)).length;
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

/** A number only meets numbers of the same thing: "vier rapporten" says nothing about "twee motieven". */
function numbersAgree({ numbers }: Statement, nearest: FactSentence): readonly Agreement[] {
  return numbers.map(({ value, of }) => {
    const same = nearest.numbers.filter((number) => of.some((key) => number.of.includes(key)));
    if (same.length === 0) return 'unknown';
    return same.some((number) => number.value === value) ? 'yes' : 'no';
  });
}

/** Words from all over a text are no statement of it: they must stand in its gist or in one sentence. */
function isScattered(
  content: readonly StatementWord[],
  places: ReadonlyMap<StatementWord, Place>,
  { lead }: Fact,
  nearest: FactSentence,
  language: Language,
): boolean {
  return content.some(
    (word) =>
      places.get(word) === 'text' &&
      !word.isRegion &&
      word.turns === undefined &&
      !hasWord(lead, word.word, language) &&
      !hasWord(nearest.keys, word.word, language),
  );
}

/**
 * Whether everybody who is said to say it does so. Of a member of a group, and of who only does it, that is not known.
 */
function speakersAgree({ speakers, subjects }: Statement, { owners, entry }: Fact, { groups }: Scales): Agreement {
  const isOwner = ({ ids }: Body) =>
    ids.some((id) => owners.has(id) || [...owners].some((owner) => groups.get(owner)?.includes(id)));
  const isMember = ({ ids }: Body) => ids.some((id) => groups.get(id)?.some((group) => owners.has(group)));
  const isBackground = entry.kind === 'passage' || entry.kind === 'concept';
  const agreements = speakers.map((body): Agreement => {
    if (isOwner(body)) return 'yes';
    return isMember(body) || (isBackground && body.ids.includes('ser-overijssel')) ? 'unknown' : 'no';
  });
  if (agreements.includes('no')) return 'no';
  return agreements.includes('unknown') || !subjects.every(isOwner) ? 'unknown' : 'yes';
}

/** Whether a body that a statement is about has a part in the text, as itself, through its group, or by its words. */
function isNamed({ ids, words }: Body, { actors, keys }: Fact, { groups, language }: Scales): boolean {
  const isPart = ids.some(
    (id) =>
      actors.has(id) || [...actors].some((actor) => groups.get(actor)?.includes(id) || groups.get(id)?.includes(actor)),
  );
  return isPart || words.every((word) => hasWord(keys, word, language));
}

/**
 * Whether the statement denies just what the text denies. A "niet" with nothing after it denies that somebody says
 * it: whether that is right is not known of a text that itself denies something.
 */
function deniesSame({ words, denied, speakers }: Statement, nearest: FactSentence, language: Language): Agreement {
  const isDeniedThere = ({ word }: StatementWord) => keysOfWord(word, language).some((key) => nearest.denied.has(key));
  const denials = [...new Set(words.flatMap(({ deniedBy }) => deniedBy ?? []))];
  if (denied && denials.length === 0) {
    if (speakers.length === 0) return 'unknown';
    return words.some(isDeniedThere) ? 'yes' : nearest.denied.size > 0 ? 'unknown' : 'no';
  }
  const isBorneOut = denials.every((by) => words.some((word) => word.deniedBy === by && isDeniedThere(word)));
  const isOnlyThat = words.every((word) => word.deniedBy !== undefined || !isDeniedThere(word));
  return isBorneOut && isOnlyThat ? 'yes' : 'no';
}
