import type { Knowledge } from '../../knowledge/knowledge.ts';
import { keyMeasures } from '../key-measures.ts';
import type { Question } from '../question.ts';
import { describedMeasure } from './described-measure.ts';
import { isPolar } from './polar.ts';
import { allRegionIds, countryIds, type Recognizer } from './recognizer.ts';
import { unlessExplained } from './unless-explained.ts';

/** How tight a region is: the ratio of vacancies to unused potential, or the card of the region. */
export const regionQuestion: Recognizer = {
  name: 'regionQuestion',
  recognize: (setting) => {
    const { slots, knowledge } = setting;
    const { regions, measures } = slots;
    if (measures.length > 0) return undefined;
    const isOnlyCountry = slots.unexplained.length + slots.groups.length === 0 && regions.length === 0;
    if (slots.country && slots.has('since') && isOnlyCountry) {
      return { kind: 'figures', measures: [keyMeasures.countryTightSince], regions: countryIds(knowledge) };
    }
    if (regions.length === 0 && !slots.allRegions) return undefined;
    if (slots.has('recommendation', 'position', 'role', 'definition', 'why', 'who', 'cost')) return undefined;
    const all = regions.length > 0 ? regions : allRegionIds(knowledge);
    const changes = knowledge.measures.filter(({ changeOf }) => changeOf).map(({ id }) => id);
    const question = ((): Question | undefined => {
      const tightness = { measures: [keyMeasures.vacancies, keyMeasures.unused], regions: all };
      if (
        (slots.has('since') && !(slots.has('growth') && slots.periods.length > 0)) ||
        (slots.has('when') && slots.has('scarcity'))
      )
        return { kind: 'figures', measures: [keyMeasures.tightSince], regions: all };
      if (slots.has('when') && regions[0]) {
        return { kind: 'sourceOf', of: { kind: 'regionCard', region: regions[0] }, ask: 'period' };
      }
      if (slots.has('growth'))
        return { kind: 'figures', measures: changes, regions: all, basePeriod: slots.periods[0] };
      if (slots.has('composition', 'addUp'))
        return { kind: 'calculation', rule: 'composition', measures: [keyMeasures.unused], regions: all };
      if (slots.has('highest', 'lowest'))
        return {
          kind: 'calculation',
          rule: 'ranking',
          direction: slots.has('highest') ? 'highest' : 'lowest',
          ...tightness,
        };
      if (regions.length > 1 && slots.has('moreThan', 'lessThan')) {
        return { kind: 'calculation', rule: 'ratio', direction: 'more', polar: isPolar(slots), ...tightness };
      }
      if (regions.length > 1 && slots.has('compare', 'difference'))
        return {
          kind: 'calculation',
          rule: 'comparison',
          measures: [keyMeasures.vacancies, keyMeasures.unused],
          regions,
        };
      const described =
        regions.length > 0 && !slots.has('ratio', 'share') ? describedMeasure(setting, counts(knowledge)) : undefined;
      if (described) return { kind: 'figures', measures: [described], regions };
      if (regions[0] && slots.has('howMany', 'average', 'share')) {
        const measures = [keyMeasures.vacancies, keyMeasures.unused, keyMeasures.unemployed, keyMeasures.partTimers];
        return { kind: 'choice', measures, region: regions[0] };
      }
      if (regions[0] && regions.length === 1) return { kind: 'regionCard', region: regions[0] };
      return undefined;
    })();
    if (slots.has('sum') && slots.has('province') && regions.length + slots.unexplained.length === 0) {
      const offer = { kind: 'calculation', rule: 'sum', measures: [keyMeasures.vacancies], regions: all } as const;
      return { kind: 'declined', missing: { what: 'province' }, offer };
    }
    if (!question) return undefined;
    if (slots.groups[0])
      return { kind: 'declined', missing: { what: 'group', name: slots.groups[0] }, offer: question };
    if (slots.absent[0])
      return { kind: 'declined', missing: { what: 'topic', name: slots.absent[0] }, offer: question };
    if (slots.elsewhere[0])
      return { kind: 'declined', missing: { what: 'place', name: slots.elsewhere[0] }, offer: question };
    return unlessExplained(setting, question, question.kind === 'figures' ? question.measures : []);
  },
};

/** The counts of vacancies, and of people with the groups that they consist of. */
function counts({ measures }: Knowledge): readonly string[] {
  const { vacancies, unused } = keyMeasures;
  return measures.flatMap(({ id, partOf }) => (id === vacancies || id === unused || partOf === unused ? [id] : []));
}
