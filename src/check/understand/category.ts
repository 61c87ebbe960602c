import { periodsMeet } from '../../knowledge/period.ts';
import { allRegionIds } from '../../question/recognizers/recognizer.ts';
import type { TypingClaim } from '../claim.ts';
import type { Doubt } from '../doubt.ts';
import type { Clause } from '../reading/clause.ts';
import type { Reader } from '../reading/sentence.ts';
import { type Context, distinctIds, regionsOf, type Understand } from './understand.ts';

/** "Managers zijn in Twente zeer krap", "alleen creatieve beroepen zijn een uitzondering". */
export const typing: Understand = (clause, context, reader) => {
  const classes = distinctIds(clause.named('class'));
  const occupations = clause.named('occupation');
  const claimed = typingOf(clause);
  const speaksOfAll = classes.length === 0 && clause.named('concept').some(({ id }) => classConcepts.has(id));
  if (!claimed || occupations.length > 0 || (classes.length === 0 && !speaksOfAll)) return undefined;
  const regions = placesOf(clause, context, reader, classes);
  const used = clause.structure.filter(({ ids }) => ids.some((id) => usable.includes(id)));
  const rest = {
    phrases: used,
    measures: [],
    kinds: ['class', 'concept'] as const,
    doubts: [...(isOnlyThere(clause) || isOnlyOne(clause, claimed) ? [unsure] : []), ...momentDoubts(clause, reader)],
    context: { ...context, regions },
  };
  if (regions.length === 0) return { ...rest, content: { kind: 'unknown', unknown: { what: 'occupation', regions } } };
  return {
    ...rest,
    content: { kind: 'typing', classes, regions, typing: claimed, only: clause.phrase('only') !== undefined },
  };
};

const unsure: Doubt = { effect: 'weakens', reason: 'ambiguous', words: [] };
/** So many words may stand between "alleen" and the region that it is about. */
const onlyReach = 3;

/** "Alleen in Twente": of the other regions it would have to be untrue, which the lists do not tell. */
function isOnlyThere(clause: Clause): boolean {
  const only = clause.phrase('only');
  return only !== undefined && clause.regions.some(({ from }) => from > only.to && from - only.to <= onlyReach);
}

/** "De enige die krap is": of the other classes the lists only tell which are less tight. */
function isOnlyOne(clause: Clause, claimed: TypingClaim): boolean {
  return clause.phrase('only') !== undefined && claimed !== 'exception' && claimed !== 'iets minder krap';
}

/** The lists are of one year, and say nothing about another. */
function momentDoubts({ periods }: Clause, { knowledge: { occupations, classes } }: Reader): readonly Doubt[] {
  const listed = [...occupations.flatMap(({ scarcities }) => scarcities), ...classes.flatMap(({ typings }) => typings)];
  const years = new Set(listed.flatMap(({ period }) => period?.slice(0, 4) ?? []));
  const isOther = periods.some(({ period }) => ![...years].some((year) => periodsMeet(period, year)));
  return isOther ? [{ effect: 'weakens', reason: 'other-period', words: [] }] : [];
}

const classConcepts = new Set(['concept-occupational-class', 'concept-occupational-group']);
const usable: readonly string[] = [
  'tight',
  'veryTight',
  'lessTight',
  'tighter',
  'exception',
  'noException',
  'nearlyAll',
  'classifies',
  'only',
  'each',
  'theThree',
  'than',
  'others',
  'province',
  'more',
  'less',
];

function typingOf(clause: Clause): TypingClaim | undefined {
  const isAll = clause.named('class').length === 0;
  if (clause.phrase('noException')) return 'noException';
  if (isAll && clause.phrase('nearlyAll')) return 'nearlyAll';
  if (clause.phrase('veryTight')) return 'Zeer krap';
  if (clause.phrase('lessTight')) return 'iets minder krap';
  if (clause.phrase('tighter')) return 'tighter';
  if (clause.phrase('exception')) return 'exception';
  return clause.phrase('tight') ? 'Krap' : undefined;
}

/** Regions that are named; all of them for the province, or for a class that is typed the same everywhere. What is the only one differs by region. */
function placesOf(clause: Clause, context: Context, reader: Reader, classes: readonly string[]): readonly string[] {
  const named = regionsOf(clause, context, reader);
  if (named.length > 0) return named;
  const all = allRegionIds(reader.knowledge);
  const isEverywhere = classes.every((id) =>
    reader.knowledge.classes.some(
      (item) => item.id === id && item.typings.some(({ region }) => region === 'all-regions'),
    ),
  );
  return clause.phrase('province') || (isEverywhere && !clause.phrase('only')) ? all : [];
}

/** "Vrachtwagenchauffeurs zijn in Twente al minimaal 6 jaar schaars". */
export const scarcity: Understand = (clause, context, reader) => {
  const [occupation, ...others] = distinctIds(clause.named('occupation'));
  const { amount } = clause;
  if (!clause.phrase('tight', 'veryTight') || (amount && amount.form !== 'years')) return undefined;
  const regions = regionsOf(clause, context, reader);
  const used = clause.structure.filter(({ ids }) =>
    ids.some((id) => ['tight', 'veryTight', 'each', 'theThree', 'classifies', 'atLeast'].includes(id)),
  );
  const isListed = (id: string) =>
    reader.knowledge.occupations.some(
      (item) => item.id === id && regions.every((region) => item.scarcities.some((scarce) => scarce.region === region)),
    );
  const rest = {
    phrases: used,
    measures: [],
    kinds: ['occupation'] as const,
    doubts: [...(others.every(isListed) ? [] : [unsure]), ...momentDoubts(clause, reader)],
    context: { ...context, regions },
  };
  if (!occupation) {
    return amount && regions.length > 0
      ? { ...rest, content: { kind: 'unknown', unknown: { what: 'occupation', regions } } }
      : undefined;
  }
  if (regions.length === 0) return { ...rest, content: { kind: 'unknown', unknown: { what: 'occupation', regions } } };
  return { ...rest, content: { kind: 'scarcity', occupation, regions, years: amount } };
};
