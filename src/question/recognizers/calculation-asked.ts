import type { Knowledge } from '../../knowledge/knowledge.ts';
import { keyMeasures } from '../key-measures.ts';
import type { Slots } from '../slots.ts';
import { isPolar } from './polar.ts';

/** Whether measures count both vacancies and people. */
export function isUnlike(measures: readonly string[], knowledge: Knowledge): boolean {
  const units = knowledge.measures.filter(({ id }) => measures.includes(id)).map(({ unit }) => unit);
  return units.includes('vacancies') && units.includes('persons');
}

/** "welk deel van de werklozen woont in Zwolle": the region is the part. */
export function asksWhere({ reading, measures }: Slots): boolean {
  return (
    measures.length === 1 &&
    reading.words.some(({ word }) => /^(woont|wonen|zit|zitten|staat|staan|ligt|liggen)$/.test(word))
  );
}

const multiple = /^(keer|maal|zoveel|opzichte|tov|t)$/;
const moving =
  /^(groei\w*|gegroeid|toegenomen|toename|gestegen|stijging|steeg|verander\w*|daling|gedaald|afgenomen|sinds|corona)$/;

/** "hoeveel keer zoveel vacatures als werklozen", "vacatures t.o.v. onbenut": of two measures, not of two moments. */
export function asksMultiple({ reading }: Pick<Slots, 'reading'>, measures: readonly string[]): boolean {
  const has = (pattern: RegExp) => reading.words.some(({ word }) => pattern.test(word));
  return measures.length > 1 && has(multiple) && !has(moving);
}

/** How long something takes: of that the advice has no figure. */
const lasting = /^(duurt|duren|maanden|weken|jaren|snel)$/;
const possible = /^(kan|kun|kunt|kunnen|kon|konden|te|maximaal|hoogstens|genoeg|voldoende)$/;

/** "kan Zwolle alle vacatures vullen", "hoeveel procent van de vacatures is te vervullen": whether the people suffice. */
export function asksWhatIsFilled(slots: Slots): boolean {
  const { reading, measures, has } = slots;
  const asks = isPolar(slots) || has('share') || reading.words.some(({ word }) => possible.test(word));
  const asksOther = has('cost', 'when', 'since', 'why') || reading.words.some(({ word }) => lasting.test(word));
  return has('fill') && !has('whatIf') && !asksOther && measures.includes(keyMeasures.vacancies) && asks;
}
