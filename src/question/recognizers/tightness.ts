import type { Knowledge } from '../../knowledge/knowledge.ts';
import { covers } from '../../text/word-range.ts';
import { keyMeasures } from '../key-measures.ts';
import type { CalculationSlots, Missing, Question } from '../question.ts';
import type { Word } from '../reading.ts';
import type { Slots } from '../slots.ts';
import { homesOf, placeWithoutFigures } from './named-place.ts';
import { isPolar } from './polar.ts';
import { allRegionIds, type Recognizer } from './recognizer.ts';
import { unlessExplained } from './unless-explained.ts';

type Calculation = Question & { kind: 'calculation' };

/**
 * Where it is tighter, tightest or how tight: the advice has no number of tightness, so regions are compared by their
 * vacancies per person of the unused potential. A mean or a percentage of tightness is declined.
 */
export const tightness: Recognizer = {
  name: 'tightness',
  recognize: (setting) => {
    const { slots, knowledge } = setting;
    if (!slots.has('tightness') || !isAboutRegions(slots)) return undefined;
    const regions = slots.regions.length > 0 ? slots.regions : homesOf(slots, knowledge);
    const question = comparison(slots, regions, knowledge);
    if (slots.has('average', 'share', 'sum')) {
      const classes = slots.has('classes') || slots.classes.length > 0;
      const offer: Question = classes
        ? { kind: 'classes', regions, exceptions: false }
        : (question ?? ratios(regions, knowledge));
      return { kind: 'declined', missing: { what: 'sense', why: 'noNumber' }, offer };
    }
    const compares = regions.length > 1 && slots.has('moreThan', 'lessThan');
    const listsClasses = slots.has('classes', 'occupations', 'exception') && !compares;
    if (!question || listsClasses || slots.classes.length > 0) return undefined;
    const missing: Missing | undefined =
      placeWithoutFigures(slots) ?? (slots.country ? { what: 'place', name: 'Nederland' } : undefined);
    if (missing) return { kind: 'declined', missing, offer: { ...question, polar: undefined } };
    return unlessExplained({ ...setting, slots: { ...slots, unexplained: othersThanTightness(slots) } }, question);
  },
};

/** Nothing is named that has figures of its own or is a text's subject, and no moment. */
function isAboutRegions(slots: Slots): boolean {
  const { measures, occupations, absent, offTopic, groups, periods } = slots;
  const named = measures.length + occupations.length + absent.length + offTopic.length + groups.length + periods.length;
  return (
    named === 0 &&
    !slots.has('recommendation', 'position', 'why', 'since', 'when', 'today', 'growth', 'forecast', 'consequence')
  );
}

/** Words that neither tightness nor the regions in general explain. */
function othersThanTightness({ unexplained, reading }: Slots): readonly Word[] {
  const says = reading.mentions.filter(({ senses }) => senses.some(({ id }) => id === 'tightness'));
  return unexplained.filter((word) => {
    const at = reading.words.indexOf(word);
    return !word.signals.has('area') && !says.some((span) => covers(span, at));
  });
}

function comparison(slots: Slots, regions: readonly string[], knowledge: Knowledge): Calculation | undefined {
  const polar = isPolar(slots);
  if (regions.length > 1 && slots.has('moreThan', 'lessThan')) {
    return ratios(regions, knowledge, { direction: slots.has('lessThan') ? 'less' : 'more', polar });
  }
  if (slots.has('highest', 'lowest') && (regions.length !== 1 || polar)) {
    const direction = slots.has('lowest') ? 'lowest' : 'highest';
    return ratios(regions.length > 1 ? regions : [], knowledge, { rule: 'ranking', direction });
  }
  if (regions.length > 1) return ratios(regions, knowledge);
  if (regions.length === 1 && slots.has('moreThan', 'lessThan')) {
    return ratios([], knowledge, { rule: 'ranking', direction: slots.has('lessThan') ? 'lowest' : 'highest' });
  }
  return regions.length === 1 && slots.has('howMany', 'ratio') ? ratios(regions, knowledge) : undefined;
}

/** Vacancies per person of the unused potential: of these regions, or of all. */
function ratios(regions: readonly string[], knowledge: Knowledge, how: Partial<CalculationSlots> = {}): Calculation {
  const measures = [keyMeasures.vacancies, keyMeasures.unused];
  const over = regions.length > 0 ? regions : allRegionIds(knowledge);
  return { kind: 'calculation', rule: 'ratio', measures, regions: over, ...how };
}
