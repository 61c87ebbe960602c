import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Question } from '../question/question.ts';
import { leavesOf } from '../text/expression.ts';

/**
 * Whether all that a question names is still in the knowledge: a button may be older than a change of it. The country
 * has no card: its figures are of single measures, and do not make an overview.
 */
export function isKnown(question: Question, knowledge: Knowledge): boolean {
  const { regions, measures, entries, occupations, classes } = knowledge;
  const known = new Set([regions, measures, entries, occupations, classes].flat().map(({ id }) => id));
  const isCountryCard = question.kind === 'regionCard' && levelOf(question.region, knowledge) === 'country';
  return !isCountryCard && idsIn(question).every((id) => known.has(id));
}

function levelOf(region: string, { regions }: Knowledge) {
  return regions.find(({ id }) => id === region)?.level;
}

function idsIn(question: Question): readonly string[] {
  switch (question.kind) {
    case 'regionCard':
    case 'municipalities':
      return [question.region];
    case 'figures':
    case 'calculation':
      return [...question.measures, ...question.regions];
    case 'arithmetic':
      return leavesOf(question.expression).flatMap((leaf) =>
        leaf.kind === 'named' ? [leaf.measure, ...(leaf.region ? [leaf.region] : [])] : [],
      );
    case 'whatIf':
      return [question.scenario.measure, ...question.regions];
    case 'ownerOf':
    case 'numberPlaces':
      return question.measures;
    case 'occupations':
      return [...(question.occupation ? [question.occupation] : []), ...question.regions];
    case 'classes':
      return [...(question.class ? [question.class] : []), ...question.regions];
    case 'entry':
      return [question.id];
    case 'definitions':
      return question.concepts;
    case 'sourceOf':
      return idsIn(question.of);
    case 'declined':
      return question.offer ? idsIn(question.offer) : [];
    case 'search':
    case 'entries':
    case 'smallTalk':
    case 'remarks':
    case 'check':
    case 'choice':
      return [];
  }
}
