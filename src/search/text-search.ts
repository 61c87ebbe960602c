import type { Entry, Knowledge, Measure } from '../knowledge/knowledge.ts';
import type { Language } from '../question/language.ts';
import { phraseTerm } from '../question/phrases.ts';
import { indexTermsOf } from '../question/query.ts';
import type { QueryWord } from '../question/query-word.ts';
import type { SearchSlots } from '../question/question.ts';
import { countryIds } from '../question/recognizers/recognizer.ts';
import { cached } from '../text/cached.ts';
import { type Gradual, gradually } from '../text/gradually.ts';
import { piecesOf } from '../text/token.ts';
import { type Direct, gives } from './gives.ts';
import { searchIndex } from './search-index.ts';
import type { Searchable } from './searchable.ts';

/** A text entry, or a measure of which the advice has national figures, that fits a question. */
export interface Found {
  readonly entry?: Entry | undefined;
  readonly measure?: string | undefined;
  readonly score: number;
  /** How much of the question it explains, 0 to 1. */
  readonly coverage: number;
}

/** Ranks the texts of the knowledge for a question; best first. */
export type TextSearch = (question: SearchSlots) => readonly Found[];

const candidates = 40;
/** How much more a text counts that fits the way of asking. */
const boosts = {
  kind: 1.25,
  topic: 1.4,
  figure: 1.3,
  own: 1.1,
  numbered: 1.2,
  overview: 1.15,
  whole: 1.5,
  speaker: 1.35,
  actor: 1.1,
  theme: 1.15,
  concept: 1.2,
} as const;
/** Of the score, how much hangs on explaining the whole question rather than on repeating one word of it. */
const coverageInfluence = 0.6;
/** How much more a text counts whose title alone has all words of the question. */
const titleInfluence = 0.3;

/** Builds, text by text, the search over entries and over measures that are not figures of a region. */
export function textSearch(knowledge: Knowledge, language: Language): Gradual<TextSearch> {
  return gradually(() => build(knowledge, language));
}

function* build(knowledge: Knowledge, language: Language): Generator<void, TextSearch> {
  const termsIn = indexTermsOf(language);
  const termsOf = cached((text) => termsIn(piecesOf(text)));
  const terms = (texts: readonly string[]) => texts.flatMap(termsOf);
  const phrases: Terms = (texts) => texts.flatMap((text) => phraseTerm(piecesOf(text), language.stemOf) ?? []);
  const directOf = (...texts: readonly string[]): Direct => ({ text: texts.join(' '), terms: terms(texts) });
  const entries = new Map(knowledge.entries.map((entry) => [`entry:${entry.id}`, entry]));
  const measures = new Map(nationalMeasures(knowledge).map((measure) => [`measure:${measure.id}`, measure]));
  const searchables: Searchable[] = [...measures].map(([id, measure]) => ({
    id,
    fields: measureFields(measure, terms),
  }));
  for (const [id, entry] of entries) {
    searchables.push({ id, fields: entryFields(entry, terms, phrases) });
    yield;
  }
  const index = searchIndex(searchables);
  yield;
  const holders = (word: QueryWord) => new Set(index.search([{ ...word, weight: 1 }], Infinity).map(({ id }) => id));
  const titles = new Map([...entries].map(([id, { title }]) => [id, terms([title])]));
  const directs = new Map<string, Direct>([
    ...[...entries].map(([id, { title, gist }]) => [id, directOf(title, gist)] as const),
    ...[...measures].map(
      ([id, { name, sentence, unit }]) =>
        [id, { ...directOf(name, sentence.replace('{value}', '100')), unit }] as const,
    ),
  ]);
  const names = new Map(knowledge.regions.map(({ id, name }) => [id, name]));
  return (question) => {
    const required = question.required.map(holders);
    const regions = question.regions.map((id) => names.get(id) ?? id);
    const fits = (id: string) => {
      const direct = directs.get(id);
      return direct !== undefined && required.every((ids) => ids.has(id)) && gives(direct, question, regions);
    };
    return index
      .search(question.words, candidates)
      .filter(({ id }) => fits(id))
      .map(({ id, score, coverage }) => {
        const entry = entries.get(id);
        const fit = entry ? fitOf(entry, question) : question.needs === 'number' ? boosts.figure : 1;
        const whole = 1 - coverageInfluence + coverageInfluence * coverage;
        const titled = 1 + titleInfluence * shareIn(titles.get(id) ?? [], question.words);
        return { entry, measure: measures.get(id)?.id, score: score * fit * whole * titled, coverage };
      })
      .sort((a, b) => b.score - a.score);
  };
}

/** Which part of the words, by weight, is among the terms. */
function shareIn(terms: readonly string[], words: readonly QueryWord[]): number {
  const weigh = (list: readonly QueryWord[]) => list.reduce((sum, { weight }) => sum + weight, 0);
  const all = weigh(words);
  return all === 0 ? 0 : weigh(words.filter(({ whole }) => whole.some((term) => terms.includes(term)))) / all;
}

type Terms = (texts: readonly string[]) => readonly string[];

function entryFields(entry: Entry, terms: Terms, phrases: Terms) {
  const titles = [entry.title, ...(entry.kind === 'concept' ? entry.aliases : [])];
  return [
    { terms: terms(titles), weight: 3 },
    { terms: [...terms(entry.terms), ...phrases(entry.terms)], weight: 1.75 },
    { terms: terms([entry.gist]), weight: 1.5 },
    { terms: terms(entry.details), weight: 0.7, explains: 0.7 },
  ];
}

function measureFields(measure: Measure, terms: Terms) {
  return [
    { terms: terms([measure.name, ...measure.aliases]), weight: 3 },
    { terms: terms(measure.topics), weight: 2 },
    { terms: terms([measure.sentence]), weight: 1.5 },
  ];
}

/** Measures with figures only for the whole country: found by their words, not by region. */
function nationalMeasures(knowledge: Knowledge) {
  const { measures, figures } = knowledge;
  const countries = new Set(countryIds(knowledge));
  return measures.filter(({ id }) =>
    figures.filter(({ measure }) => measure === id).every(({ region }) => countries.has(region)),
  );
}

function fitOf(entry: Entry, { kinds, topics, actors, themes, concepts, general }: SearchSlots): number {
  const speakers = entry.kind === 'position' ? entry.actor : entry.kind === 'recommendation' ? [entry.adviser] : [];
  const isOverview = (entry.kind === 'passage' || entry.kind === 'position') && entry.overview === true;
  const fits = {
    kind: kinds.includes(entry.kind),
    topic: entry.kind === 'passage' && topics.includes(entry.topic),
    overview: isOverview && entry.kind === 'passage' && general === 'list',
    whole:
      isOverview &&
      general === 'whole' &&
      (entry.kind === 'passage' ? topics.includes(entry.topic) : speakers.some((actor) => actors.includes(actor))),
    speaker: speakers.some((actor) => actors.includes(actor)),
    actor: entry.actors.some((actor) => actors.includes(actor)),
    theme: entry.themes.some((theme) => themes.includes(theme)),
    concept: topics.length === 0 && concepts.includes(entry.id),
    numbered: entry.kind === 'recommendation' && /^\d/.test(entry.id),
    own: kinds.length === 0 && entry.kind === 'recommendation' && entry.adviser === 'ser-overijssel',
  };
  return [
    fits.kind && boosts.kind,
    fits.topic && boosts.topic,
    fits.overview && boosts.overview,
    fits.whole && boosts.whole,
    fits.speaker && boosts.speaker,
    fits.actor && boosts.actor,
    fits.theme && boosts.theme,
    fits.concept && boosts.concept,
    fits.numbered && boosts.numbered,
    fits.own && boosts.own,
  ]
    .filter((boost) => boost !== false)
    .reduce<number>((product, boost) => product * boost, 1);
}
