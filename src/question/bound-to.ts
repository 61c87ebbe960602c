import type { Knowledge } from '../knowledge/knowledge.ts';
import { standsIn } from '../knowledge/stands-in.ts';
import { leavesOf } from '../text/expression.ts';
import { subjectWords } from './follow-up/subject.ts';
import type { Language } from './language.ts';
import type { Question } from './question.ts';
import { numbersIn } from './recognizers/number-places.ts';
import { allRegionIds, generalRegionIds } from './recognizers/recognizer.ts';
import { figuresBySameNoun } from './same-noun.ts';
import type { Slots } from './slots.ts';
import { isOfFigure } from './stated-number.ts';

/** "wat zegt hoofdstuk 4 over het onbenut potentieel": a text is asked, and the chapter has figures of it. */
export function figuresOn(
  { kind }: Question,
  slots: Slots,
  sections: readonly string[],
  knowledge: Knowledge,
): Question | undefined {
  const isText = kind === 'search' || kind === 'entry';
  if ((!isText && kind !== 'check') || slots.has('why', 'who', 'recommendation', 'consequence', 'definition'))
    return undefined;
  if (slots.outside.length + slots.absent.length + slots.groups.length + slots.elsewhere.length > 0) return undefined;
  const numbered = ofNumbers(slots, sections, knowledge);
  if (numbered || !isText) return numbered;
  const regions = slots.regions.length > 0 ? slots.regions : allRegionIds(knowledge);
  const given = new Set(measuresIn(sections, regions, knowledge));
  const measures = slots.measures.filter((measure) => given.has(measure));
  return measures.length > 0 ? { kind: 'figures', measures, regions, sections } : undefined;
}

/** "hoofdstuk 4 zegt 13.000 tot 15.000, is dat per regio": the figures that those numbers are. */
function ofNumbers(slots: Slots, sections: readonly string[], { figures }: Knowledge): Question | undefined {
  const numbers = numbersIn(slots);
  const found = figures.filter(
    (figure) => sections.includes(figure.source.section) && numbers.every((number) => isOfFigure(number, figure)),
  );
  if (numbers.length === 0 || found.length === 0 || slots.measures.length + slots.regions.length > 0) return undefined;
  const [measures, regions] = [found.map(({ measure }) => measure), found.map(({ region }) => region)];
  return { kind: 'figures', measures: [...new Set(measures)], regions: [...new Set(regions)], sections };
}

/** A question as asked of these chapters, or undefined when it is about something that has no place of its own. */
export function boundTo(
  question: Question,
  slots: Slots,
  sections: readonly string[],
  knowledge: Knowledge,
  language: Language,
): Question | undefined {
  switch (question.kind) {
    case 'figures': {
      const asked = figuresBySameNoun(slots, sections, knowledge, language) ?? question;
      return { ...asked, sections };
    }
    case 'classes':
    case 'search':
    case 'numberPlaces':
    case 'remarks':
      return { ...question, sections };
    case 'calculation':
      return sections.length > 1
        ? { kind: 'figures', measures: question.measures, regions: question.regions, sections }
        : { ...question, sections };
    case 'regionCard': {
      const measures = ownMeasuresIn(sections, [question.region], knowledge);
      const region = knowledge.regions.find(({ id }) => id === question.region);
      return measures.length > 0
        ? { kind: 'figures', measures, regions: [question.region], sections }
        : region && searchOn(region.name, sections, language);
    }
    case 'arithmetic':
    case 'whatIf':
      return isFrom(question, sections, knowledge)
        ? question
        : { kind: 'declined', missing: { what: 'inSection', name: sections.join(' en ') }, offer: question };
    case 'entry':
      return entryBoundTo(question.id, sections, knowledge, language);
    case 'declined': {
      const offer = question.offer && boundTo(question.offer, slots, sections, knowledge, language);
      // Only a chapter that does not exist is mended by naming another; a place or a year is not.
      return question.missing.what === 'section' ? offer : { ...question, offer };
    }
    default:
      return undefined;
  }
}

/** Whether a chapter gives one number for each measure and region that is calculated with; typed numbers are the asker's. */
function isFrom(
  question: Question & { readonly kind: 'arithmetic' | 'whatIf' },
  sections: readonly string[],
  { figures }: Knowledge,
): boolean {
  const places =
    question.kind === 'whatIf'
      ? question.regions.map((region) => ({ measure: question.scenario.measure, region }))
      : leavesOf(question.expression).flatMap((leaf) => (leaf.kind === 'named' ? [leaf] : []));
  return places.every((place) =>
    figures.some(
      ({ measure, region, source, secondary }) =>
        measure === place.measure && region === place.region && sections.includes(source.section) && !secondary,
    ),
  );
}

/** What a chapter says on a term that is counted are its figures; on another text, what stands there on its subject. */
function entryBoundTo(
  id: string,
  sections: readonly string[],
  knowledge: Knowledge,
  language: Language,
): Question | undefined {
  const entry = knowledge.entries.find((item) => item.id === id);
  const counted = knowledge.measures.filter(({ concept }) => concept === id).map((measure) => measure.id);
  const regions = allRegionIds(knowledge);
  const given = new Set(measuresIn(sections, regions, knowledge));
  const measures = counted.filter((measure) => given.has(measure));
  if (!entry || standsIn(entry, sections, knowledge)) return entry && { kind: 'entry', id };
  if (measures.length > 0) return { kind: 'figures', measures, regions, sections };
  return searchOn(entry.title, sections, language);
}

/** What stands on a subject in these chapters. */
function searchOn(subject: string, sections: readonly string[], language: Language): Question {
  return {
    kind: 'search',
    words: subjectWords([subject], language, 1),
    required: [],
    regions: [],
    kinds: [],
    topics: [],
    actors: [],
    themes: [],
    concepts: [],
    sections,
  };
}

/** The measures of which a chapter gives a figure for these regions, or for all of them together. */
function measuresIn(sections: readonly string[], regions: readonly string[], knowledge: Knowledge): readonly string[] {
  return ownMeasuresIn(sections, [...regions, ...generalRegionIds(knowledge)], knowledge);
}

function ownMeasuresIn(sections: readonly string[], regions: readonly string[], { figures }: Knowledge) {
  const found = figures.filter(({ source, region }) => sections.includes(source.section) && regions.includes(region));
  return [...new Set(found.map(({ measure }) => measure))];
}
