import type { Answer } from '../../answer/answer.ts';
import type { Entry, Figure } from '../../knowledge/knowledge.ts';
import type { Question } from '../../question/question.ts';

/**
 * The question in slots that gives this answer again, for a button. A search is replaced by what it found, so that no
 * words of the asker are kept. Undefined for a search that found nothing.
 */
export function settled(answer: Answer): Question | undefined {
  const { question, body, entries, figures } = answer;
  switch (question.kind) {
    case 'sourceOf': {
      const of = withoutSearch(question.of, entries[0]);
      return of && { ...question, of };
    }
    case 'declined':
      return { ...question, offer: question.offer && withoutSearch(question.offer, undefined) };
    case 'check':
      // What is answered is the message, or else what it asks.
      if (body.kind === 'check' || !question.otherwise) return { kind: 'check', text: question.text };
      return settled({ ...answer, question: question.otherwise });
    case 'search':
      if (body.kind !== 'figures') return body.kind === 'entry' ? { kind: 'entry', id: body.entry.id } : undefined;
      return {
        kind: 'figures',
        measures: idsOf(body.measures),
        regions: idsOf(body.regions),
        period: commonPeriod(figures),
      };
    default:
      return question;
  }
}

function withoutSearch(question: Question, found: Entry | undefined): Question | undefined {
  if (question.kind !== 'search') return question;
  return found && { kind: 'entry', id: found.id };
}

/** The one period that the figures have, those without a period left aside. */
function commonPeriod(figures: readonly Figure[]): string | undefined {
  const [period, ...others] = new Set(figures.flatMap((figure) => figure.period ?? []));
  return others.length === 0 ? period : undefined;
}

const idsOf = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id);
