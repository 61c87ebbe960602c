import { standsIn } from '../knowledge/stands-in.ts';
import type { Missing, Question, SearchSlots } from '../question/question.ts';
import type { Found } from '../search/text-search.ts';
import type { Answer } from './answer.ts';
import { byId } from './find-by-id.ts';
import type { Finding, Library } from './respond.ts';

/** So much of a question must be explained by the best text to answer with it; less is suggested, still less declined. */
const enoughToAnswer = 0.63;
const enoughWhenNamed = 0.5;
/** A text in which the words weigh so heavily is about the question, though some of its words are unknown. */
const strong = { score: 8, coverage: 0.36 };
const enoughToSuggest = 0.4;

/** Looks a question up among the texts, and answers, suggests or declines. */
export function respondToSearch(
  question: Question & { kind: 'search' },
  { knowledge, texts }: Library,
  answer: (question: Question) => Answer,
): Finding {
  const { sections } = question;
  const found = sections ? foundIn(sections, texts(question), knowledge) : texts(question);
  const [best] = found;
  if (best && isEnough(question, best)) return answerWith(found, knowledge);
  const unknown = question.words.filter(({ weight }) => weight === 1).map(({ word }) => word);
  if (sections) {
    const elsewhere = answer({ ...question, sections: undefined });
    const missing = { what: 'inSection', name: sections.join(' en ') } as const;
    const offer = elsewhere.body.kind === 'notFound' ? undefined : elsewhere;
    return { body: { kind: 'notFound', missing, measures: [], offer }, figures: [], entries: [] };
  }
  const offer = question.otherwise && answer(question.otherwise);
  const near = best && best.coverage >= enoughToSuggest ? found.slice(0, 3) : [];
  const entries = near.flatMap(({ entry }) => (entry ? [entry] : []));
  const missing: Missing =
    question.fallback ??
    (unknown.length > 0 ? ({ what: 'words', words: unknown } as const) : ({ what: 'nothing' } as const));
  return { body: { kind: 'notFound', missing, measures: [], offer, near: entries }, figures: [], entries: [] };
}

function isEnough(question: SearchSlots, best: Found): boolean {
  if (best.coverage >= enoughFor(question, best)) return true;
  return !question.needs && best.score >= strong.score && best.coverage >= strong.coverage;
}

/** What stands in one of these chapters; where that explains too little, also what a remark sets against them. */
function foundIn(sections: readonly string[], found: readonly Found[], knowledge: Library['knowledge']) {
  const own = found.filter(({ entry, measure }) =>
    entry
      ? sections.includes(entry.source.section)
      : knowledge.figures.some((figure) => figure.measure === measure && sections.includes(figure.source.section)),
  );
  const told = found.filter(({ entry }) => entry && standsIn(entry, sections, knowledge));
  return own[0] && own[0].coverage >= enoughWhenNamed ? own : told;
}

/** A text on a term that the question names by its own name has less to prove. */
function enoughFor(question: SearchSlots, { entry }: Found): number {
  if (question.carried) return enoughToSuggest;
  return entry && question.concepts.includes(entry.id) ? enoughWhenNamed : enoughToAnswer;
}

function answerWith(found: readonly Found[], knowledge: Library['knowledge']): Finding {
  const [best] = found;
  if (best?.measure) {
    const figures = knowledge.figures.filter(({ measure, secondary }) => measure === best.measure && !secondary);
    const regions = [...new Set(figures.map(({ region }) => region))].map((id) => byId(knowledge.regions, id));
    return {
      body: { kind: 'figures', measures: [byId(knowledge.measures, best.measure)], regions },
      figures,
      entries: [],
    };
  }
  const entries = found.slice(0, 3).flatMap(({ entry }) => (entry ? [entry] : []));
  const [entry, ...others] = entries;
  if (!entry)
    return { body: { kind: 'notFound', missing: { what: 'nothing' }, measures: [] }, figures: [], entries: [] };
  return { body: { kind: 'entry', entry, others }, figures: [], entries };
}
