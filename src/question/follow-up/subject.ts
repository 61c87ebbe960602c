import type { Figure } from '../../knowledge/knowledge.ts';
import { tokenize } from '../../text/token.ts';
import type { Language } from '../language.ts';
import { searchFor } from '../query.ts';
import type { QueryWord } from '../query-word.ts';
import type { EntryKind, Question, SearchSlots } from '../question.ts';
import { countryIds, type Setting } from '../recognizers/recognizer.ts';
import type { Facts, Followed } from './facts.ts';

/** A figure of the whole country as a subject to search on: it has no regions to compare. */
export function countrySubject({ slots, knowledge, language }: Setting, question: Question): Question | undefined {
  if (question.kind !== 'figures') return undefined;
  const countries = new Set(countryIds(knowledge));
  const isNational = ({ measure, region }: Figure) => !question.measures.includes(measure) || countries.has(region);
  const places = question.regions.every((id) => countries.has(id));
  if (!places || question.measures.length === 0 || !knowledge.figures.every(isNational)) return undefined;
  const names = knowledge.measures.filter(({ id }) => question.measures.includes(id)).map(({ name }) => name);
  return {
    ...searchFor({ ...slots, actors: [], themes: [], concepts: [] }, language),
    words: subjectWords(names, language, 1),
  };
}

/** "en de ser overijssel?": the same subject, by another party. */
export function otherSpeaker({ slots, knowledge, language, previous, leans }: Facts): Followed | undefined {
  const own = slots.measures.length + slots.regions.length + slots.outside.length > 0;
  // "en wat wil het CNV van het kabinet?" says itself what it is about.
  if (previous.kind !== 'search' || slots.actors.length !== 1 || own || !leans) return undefined;
  const speakers = knowledge.actors.filter(({ id }) => previous.actors.includes(id));
  const names = new Set(
    speakers
      .flatMap(({ name, aliases }) => [name, ...aliases])
      .flatMap((name) => tokenize(name).map(({ word }) => language.stemOf(word))),
  );
  const words = previous.words.filter(({ whole }) => !whole.some((term) => names.has(term)));
  const asked = searchFor(slots, language);
  const question: Question = {
    ...previous,
    words: [...words, ...asked.words],
    actors: slots.actors,
    kinds: [...new Set<EntryKind>([...previous.kinds, 'position', 'recommendation'])],
    carried: true,
  };
  return { question, carried: ['subject'] };
}

/** A question about the same text or project: "wanneer is dat gestart?", "wie werken daarin samen?" */
export function sameSubject({ slots, language, knowledge, previous, leans, before }: Facts): Followed | undefined {
  const own = slots.measures.length + slots.regions.length + slots.themes.length + slots.concepts.length > 0;
  const asks = slots.has('when', 'who', 'why', 'howMany', 'anaphora', 'followUp', 'where', 'definition', 'main');
  if (own || !asks || (!leans && slots.content.length > 1)) return undefined;
  const asked = searchFor(slots, language);
  const asksOther = slots.has('when', 'who', 'why', 'howMany');
  const again = slots.content.length === 0 && (previous.kind === 'entry' || (previous.kind === 'search' && !asksOther));
  if (again) return { question: previous, carried: ['subject'] };
  if (previous.kind === 'search') return carriedSearch(asked, previous, 0.8);
  if (previous.kind === 'entry') {
    const subject = subjectWords([knowledge.entries.find(({ id }) => id === previous.id)?.title ?? ''], language, 0.8);
    return { question: { ...asked, words: [...asked.words, ...subject], carried: true }, carried: ['subject'] };
  }
  if (slots.has('why') && (before.measures || before.regions)) {
    return {
      question: { ...asked, words: subjectWords(['oorzaak tekort'], language, 1), regions: [] },
      carried: ['subject'],
    };
  }
  return undefined;
}

/** The words of a subject, for a search. */
export function subjectWords(texts: readonly string[], language: Language, weight: number): readonly QueryWord[] {
  const words = texts.flatMap((text) => tokenize(text)).map(({ word }) => word);
  return words
    .filter((word) => language.weightOf(word) === 'content')
    .map((word) => ({
      word,
      whole: [...new Set([language.canonical(word), language.stemOf(word)])],
      parts: [],
      related: [],
      weight,
    }));
}

type SearchQuestion = Question & { readonly kind: 'search' };

/** A search for the words of now among texts on the subject of before. */
export function carriedSearch(asked: SearchQuestion, previous: SearchSlots, weight: number): Followed {
  const words = [...asked.words, ...previous.words.map((word) => ({ ...word, weight: word.weight * weight }))];
  const question: Question = {
    ...asked,
    words,
    themes: [...asked.themes, ...previous.themes],
    concepts: [...asked.concepts, ...previous.concepts],
    actors: [...asked.actors, ...previous.actors],
  };
  return { question, carried: ['subject'] };
}
