import type { Knowledge, OccupationalClass, Typing } from '../../knowledge/knowledge.ts';
import type { Content, TypingClaim } from '../claim.ts';
import { together } from './combine.ts';
import { type Outcome, outcome } from './outcome.ts';

type Claimed = Content & { kind: 'typing' };

/** Judges how classes of occupations are typed, by the table of the region. Exceptions are all named; the rest is not. */
export function judgeTyping(content: Claimed, knowledge: Knowledge): Outcome {
  const { classes: ids, regions, typing } = content;
  const asked = knowledge.classes.filter(({ id }) => ids.includes(id));
  const shown = asked.length > 0 ? asked : knowledge.classes.filter((item) => typingsIn(item, regions).length > 0);
  const typings = knowledge.otherClasses.filter(({ region }) => region === 'all-regions' || regions.includes(region));
  const judged = regions.flatMap((region) =>
    ids.length === 0
      ? [judgeAll(region, typing, knowledge)]
      : asked.map((item) => judgeClass(item, region, content, knowledge)),
  );
  const exceptions = exceptionsIn(regions, knowledge);
  const all = together(judged);
  // "Managers in … en openbaar bestuur in …": which class goes with which region is not read.
  const isPaired = ids.length > 1 && regions.length > 1 && all.verdict === 'klopt niet';
  return {
    ...(isPaired ? outcome('niet te controleren', 'ambiguous') : all),
    classes: [...shown, ...exceptions.filter((item) => !shown.includes(item))].map((item) => ({
      class: item,
      typings: item.typings,
    })),
    typings,
  };
}

function judgeClass(item: OccupationalClass, region: string, content: Claimed, knowledge: Knowledge): Outcome {
  const { typing, only, classes } = content;
  const own = typingsIn(item, [region]);
  const isException = own.length > 0;
  switch (typing) {
    case 'exception':
    case 'iets minder krap': {
      if (!isException) return outcome('klopt niet', item.typings.length > 0 ? 'other-region' : 'other-category');
      const rest = exceptionsIn([region], knowledge).filter(({ id }) => !classes.includes(id));
      return only && rest.length > 0 ? outcome('klopt niet', 'other-category') : outcome('klopt', 'listed');
    }
    case 'Krap':
    case 'krap':
      if (isException) return outcome('klopt', 'listed');
      return item.typings.length > 0
        ? outcome('klopt niet', 'other-region')
        : outcome('niet te controleren', 'not-stated');
    case 'Zeer krap':
    case 'tighter':
      return isException ? outcome('klopt niet', 'other-category') : outcome('niet te controleren', 'not-stated');
    case 'noException':
    case 'nearlyAll':
      return outcome('niet te controleren', 'not-understood');
  }
}

/** A claim about all classes of a region. */
function judgeAll(region: string, typing: TypingClaim, knowledge: Knowledge): Outcome {
  if (exceptionsIn([region], knowledge).length === 0) return outcome('niet te controleren', 'not-stated');
  switch (typing) {
    case 'nearlyAll':
      return outcome('klopt', 'listed');
    case 'noException':
    case 'Zeer krap':
    case 'krap':
    case 'Krap':
      return outcome('klopt niet', 'other-category');
    case 'iets minder krap':
    case 'exception':
    case 'tighter':
      return outcome('niet te controleren', 'not-understood');
  }
}

function exceptionsIn(regions: readonly string[], { classes }: Knowledge): readonly OccupationalClass[] {
  return classes.filter((item) => typingsIn(item, regions).length > 0);
}

function typingsIn({ typings }: OccupationalClass, regions: readonly string[]): readonly Typing[] {
  return typings.filter(({ region }) => region === 'all-regions' || regions.includes(region));
}
