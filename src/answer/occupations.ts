import type { Knowledge, Typing } from '../knowledge/knowledge.ts';
import type { Question } from '../question/question.ts';
import type { ScarceOccupation, TypedClass } from './answer.ts';
import { byId } from './find-by-id.ts';
import type { Finding } from './respond.ts';

/** Occupations that are scarce in one of the regions; in all regions when none is named. */
export function scarceOccupations(
  { occupations, regions }: Knowledge,
  ids: readonly string[],
): readonly ScarceOccupation[] {
  return occupations
    .map((occupation) => ({
      occupation,
      scarceIn: regions.filter(({ id }) => occupation.scarcities.some(({ region }) => region === id)),
    }))
    .filter(({ scarceIn }) => ids.length === 0 || scarceIn.some(({ id }) => ids.includes(id)));
}

/** Classes with a typing of their own in one of the regions. */
export function typedClasses({ classes }: Knowledge, ids: readonly string[]): readonly TypedClass[] {
  return classes
    .map((item) => ({ class: item, typings: item.typings.filter(inRegions(ids)) }))
    .filter(({ typings }) => typings.length > 0);
}

/** Where an occupation is scarce, or which occupations are scarce in a region. */
export function respondToOccupations(question: Question & { kind: 'occupations' }, knowledge: Knowledge): Finding {
  const asked = question.occupation ? byId(knowledge.occupations, question.occupation) : undefined;
  const regions = question.regions.map((id) => byId(knowledge.regions, id));
  const all = scarceOccupations(knowledge, asked ? [] : question.regions);
  const occupations = asked ? all.filter(({ occupation }) => occupation.id === asked.id) : all;
  return { body: { kind: 'occupations', occupations, regions, asked }, figures: [], entries: [] };
}

/** How a class is typed, or which classes are the exceptions in a region. */
export function respondToClasses(question: Question & { kind: 'classes' }, knowledge: Knowledge): Finding {
  const asked = question.class ? byId(knowledge.classes, question.class) : undefined;
  const regions = question.regions.map((id) => byId(knowledge.regions, id));
  const stands = ({ source }: Typing) => question.sections?.includes(source.section) ?? true;
  const typed = typedClasses(knowledge, question.regions)
    .map((item) => ({ ...item, typings: item.typings.filter(stands) }))
    .filter(({ typings }) => typings.length > 0);
  const classes = asked ? typed.filter((item) => item.class.id === asked.id) : typed;
  const others = knowledge.otherClasses.filter(inRegions(question.regions)).filter(stands);
  return {
    body: {
      kind: 'classes',
      classes,
      others,
      regions,
      asked,
      exceptions: question.exceptions,
      sections: question.sections,
    },
    figures: [],
    entries: [],
  };
}

function inRegions(ids: readonly string[]) {
  return ({ region }: Typing) => ids.length === 0 || region === 'all-regions' || ids.includes(region);
}
