import type { Knowledge } from '../../knowledge/knowledge.ts';
import { keyMeasures } from '../key-measures.ts';
import { searchFor } from '../query.ts';
import type { Question } from '../question.ts';
import { says } from '../reading.ts';
import { countryIds } from '../recognizers/recognizer.ts';
import { numberedRecommendation } from '../recognizers/recommendation-number.ts';
import { asksCalculation } from './calculation.ts';
import type { Facts, Followed } from './facts.ts';
import { carriedSearch, subjectWords } from './subject.ts';

/** "ja", "doe dan de regio maar", "wat is er dan wel bekend?": the offer of a refusal; "geef dat dan maar": what it came to. */
export function accept({ slots, previous, bare }: Facts): Followed | undefined {
  const asksWhatIs = ['wat', 'wel'].every((asked) => slots.reading.words.some(({ word }) => word === asked));
  const accepts = says(slots.reading, 'accepts') || asksWhatIs;
  const own = slots.measures.length + slots.regions.length + slots.concepts.length + slots.municipalities.length > 0;
  if (!accepts || own || slots.outside.length > 0) return undefined;
  const asksToGive = slots.reading.words.some(({ word }) => /^(geef|toon|doe)$/.test(word));
  if (previous.kind === 'figures' && asksToGive && bare && slots.periods.length + slots.reading.quantities.length === 0)
    return { question: previous, carried: ['measure', 'region'] };
  if (previous.kind !== 'declined' || !previous.offer) return undefined;
  return { question: previous.offer, carried: ['subject'] };
}

/** "bron?" */
export function source({ slots, knowledge, asked, bare }: Facts): Followed | undefined {
  const own = slots.measures.length + slots.regions.length + slots.concepts.length > 0;
  if (!slots.has('source') || own || !bare) return undefined;
  // "Hoe kom je daaraan?" after a calculation asks for its steps; a national figure says itself whose it is.
  const asks = (word: string) => slots.reading.words.some((other) => other.word === word);
  const isInAnswer = (asks('hoe') && asked.kind === 'calculation') || (asks('wie') && isNational(asked, knowledge));
  const question: Question = isInAnswer ? asked : { kind: 'sourceOf', of: asked, ask: 'source' };
  return { question, carried: ['subject'] };
}

function isNational(question: Question, knowledge: Knowledge): boolean {
  return question.kind === 'figures' && question.regions.every((id) => countryIds(knowledge).includes(id));
}

/** "van wanneer is dat?", "uit welk jaar?", after whatever says something that may have a date. */
export function period({ slots, asked, before, bare }: Facts): Followed | undefined {
  const { words } = slots.reading;
  const own = slots.measures.length + slots.regions.length + slots.periods.length > 0;
  const which = words.some(({ word }, at) => /^(welk|welke|wat)$/.test(word) && words[at + 1]?.signals.has('moment'));
  const says = words.filter(
    ({ weight, signals, kind }) => kind === 'word' && weight !== 'stop' && !signals.has('moment'),
  );
  const onlyWhich = which && says.length === 0 && !words.some(({ word }) => /^(sinds|vanaf)$/.test(word));
  const asks = onlyWhich || (slots.has('when') && bare && !slots.has('scarcity', 'since', 'growth'));
  if (!asks || own) return undefined;
  const isDated = before.measures !== undefined || (says.length === 0 && mayBeDated(asked));
  const of = asked.kind === 'declined' && asked.offer ? asked.offer : asked;
  return isDated ? { question: { kind: 'sourceOf', of, ask: 'period' }, carried: ['subject'] } : undefined;
}

function mayBeDated({ kind }: Question): boolean {
  const dated: readonly Question['kind'][] = [
    'figures',
    'regionCard',
    'occupations',
    'classes',
    'entry',
    'search',
    'numberPlaces',
  ];
  return dated.includes(kind);
}

/** "wat betekent dat?" */
export function meaning({ slots, knowledge, previous, before, bare }: Facts): Followed | undefined {
  const own = slots.measures.length + slots.concepts.length + slots.regions.length > 0;
  const calculates = asksCalculation(slots);
  if (!slots.has('definition') || own || !bare || calculates) return undefined;
  const measure = before.measures?.[0] ?? (before.regions ? keyMeasures.unused : undefined);
  const concept = knowledge.measures.find(({ id }) => id === measure)?.concept;
  if (concept) return { question: { kind: 'entry', id: concept }, carried: ['measure'] };
  return previous.kind === 'entry' ? { question: previous, carried: ['subject'] } : undefined;
}

/** "en 2?", after a numbered recommendation or the list of them. */
export function otherNumber({ slots, knowledge, previous }: Facts): Followed | undefined {
  const isNumbered =
    (previous.kind === 'entry' && /^\d/.test(previous.id)) ||
    (previous.kind === 'entries' && previous.filter.numbered === true);
  const own = slots.measures.length + slots.regions.length + slots.outside.length + slots.concepts.length > 0;
  const id = isNumbered && !own ? numberedRecommendation(slots.reading.words, knowledge) : undefined;
  return id ? { question: { kind: 'entry', id }, carried: ['subject'] } : undefined;
}

/** "en wat adviseert de SER daarover?" */
export function advice({ slots, knowledge, language, previous, before, leans }: Facts): Followed | undefined {
  const own = slots.measures.length + slots.themes.length + slots.concepts.length + slots.outside.length > 0;
  if (!slots.has('recommendation', 'position') || own || !leans) return undefined;
  const asked = searchFor(slots, language);
  if (previous.kind === 'search') return carriedSearch(asked, previous, 1);
  const names = knowledge.measures.filter(({ id }) => before.measures?.includes(id)).map(({ name }) => name);
  const entry = previous.kind === 'entry' ? knowledge.entries.find(({ id }) => id === previous.id) : undefined;
  const subject = [...names, ...(entry ? [entry.title] : [])];
  if (subject.length === 0) return undefined;
  const query = subjectWords(subject, language, 1);
  return { question: { ...asked, words: query, regions: [] }, carried: ['subject'] };
}
