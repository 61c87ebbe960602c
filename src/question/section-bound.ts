import type { Knowledge } from '../knowledge/knowledge.ts';
import { boundTo, figuresOn } from './bound-to.ts';
import type { Language } from './language.ts';
import type { Memory } from './memory.ts';
import type { ParsedQuestion, Question } from './question.ts';
import type { Reading } from './reading.ts';
import { says } from './reading.ts';
import { readingWithout } from './reading-without.ts';
import { sectionReference } from './recognizers/section-reference.ts';
import { sectionsIn } from './sections.ts';
import { type Slots, slotsOf } from './slots.ts';

type Parsed = Pick<ParsedQuestion, 'question' | 'carried'>;

/**
 * A question that is bound to a chapter or annex: "volgens hoofdstuk 4", "wat zegt bijlage 3 over …". What is asked is
 * read from the words beside it; with nothing beside it, it is the question before. Undefined when no chapter is named,
 * when the chapter itself is asked for, or when what is asked cannot be bound.
 *
 * @param parseRest reads the question without the words of the chapter
 */
export function sectionBound(
  reading: Reading,
  knowledge: Knowledge,
  language: Language,
  previous: Memory | undefined,
  parseRest: (rest: Reading) => Parsed,
): Parsed | undefined {
  const named = sectionsIn(reading, knowledge);
  if (named.length === 0) return undefined;
  const rest = readingWithout(reading, named);
  const slots = slotsOf(rest, knowledge);
  const labels = [...new Set(named.map(({ label }) => label))];
  const bind = (question: Question) =>
    figuresOn(question, slots, labels, knowledge) ?? boundTo(question, slots, labels, knowledge, language);
  if (asksContradictions(slots, labels)) return { question: { kind: 'remarks', sections: labels }, carried: [] };
  const again = previous && namesNothing(slots) ? bind(ofAnybody(previous.question)) : undefined;
  const whole = { slots: slotsOf(reading, knowledge), knowledge, language };
  const parsed = again ? undefined : parseRest(rest);
  // The chapter itself is asked for: what else is said asks nothing by itself.
  const isWhole = slots.reading.quantities.length === 0 && sectionReference.recognize(whole) !== undefined;
  if (parsed && isWhole && asksNothing(parsed.question)) return undefined;
  const question = again ?? (parsed && bind(parsed.question));
  if (!question) return undefined;
  const absent = named.find(({ exists }) => !exists);
  const offer = again ? previous?.question : parsed?.question;
  if (absent)
    return { question: { kind: 'declined', missing: { what: 'section', name: absent.label }, offer }, carried: [] };
  return { question, carried: again ? ['subject'] : (parsed?.carried ?? []) };
}

const asksNothing = ({ kind }: Question) => ['search', 'smallTalk', 'entry', 'entries'].includes(kind);

/** Another chapter may have it from somebody else. */
function ofAnybody(question: Question): Question {
  return question.kind === 'search' ? { ...question, actors: [], kinds: [] } : question;
}

/** "waarin verschillen hoofdstuk 4 en bijlage 3", "welke fouten staan er in hoofdstuk 8". */
function asksContradictions(slots: Slots, labels: readonly string[]): boolean {
  const contradicts = says(slots.reading, 'contradicts');
  const asks = slots.has('contradiction') || (labels.length > 1 && (contradicts || slots.has('difference', 'compare')));
  return asks && slots.measures.length + slots.regions.length + slots.outside.length === 0;
}

/** Nothing of its own beside the chapter: "en in bijlage 3?", "in hoofdstuk 4 staat toch iets anders". */
function namesNothing(slots: Slots): boolean {
  const { measures, regions, concepts, themes, actors, occupations, classes, periods, absent, outside } = slots;
  const lists = [measures, regions, concepts, themes, actors, occupations, classes, periods, absent, outside];
  const asksOther =
    slots.has('recommendation', 'main', 'who', 'why') || (slots.has('list') && !says(slots.reading, 'moment'));
  return lists.every(({ length }) => length === 0) && !asksOther;
}
