import type { Answer } from '../answer/answer.ts';
import type { NamedSource } from '../answer/sources.ts';
import type { Entry } from '../knowledge/knowledge.ts';

/** The texts that an answer is about. What stands below one text as 'Zie ook' is not answered, only pointed at. */
export function answeredEntries({ question, body, entries }: Answer): readonly Entry[] {
  const isOne =
    body.kind === 'entry' ||
    (body.kind === 'source' &&
      question.kind === 'sourceOf' &&
      (question.of.kind === 'entry' || question.of.kind === 'search'));
  return isOne ? entries.slice(0, 1) : entries;
}

/** The sources of what is answered, also when the question was where the answer before came from. */
export function answeredSources(answer: Answer): readonly NamedSource[] {
  if (answer.body.kind !== 'source') return answer.sources;
  const records = [...answer.figures, ...answeredEntries(answer)];
  const sections = new Set(records.map(({ source }) => source.section));
  return records.length > 0 ? answer.sources.filter(({ section }) => sections.has(section)) : answer.sources;
}
