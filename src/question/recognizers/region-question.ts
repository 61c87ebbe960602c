import { queryWords } from '../query.ts';
import type { Question } from '../question.ts';
import { allRegionIds, type Recognizer } from './recognizer.ts';

/** How tight a region is: the ratio of vacancies to unused potential, or the card of the region. */
export const regionQuestion: Recognizer = {
  name: 'regionQuestion',
  recognize: (setting) => {
    const { slots, knowledge, language } = setting;
    const { regions, measures, unexplained } = slots;
    if (measures.length > 0 || (regions.length === 0 && !slots.allRegions)) return undefined;
    if (slots.has('recommendation', 'position', 'role', 'definition', 'why')) return undefined;
    const all = regions.length > 0 ? regions : allRegionIds(knowledge);
    const question = ((): Question | undefined => {
      const tightness = { measures: ['openVacancies', 'unusedPotential'], regions: all };
      if (slots.has('since')) return { kind: 'figures', measures: ['tightSince'], regions: all };
      if (slots.has('growth')) return { kind: 'figures', measures: ['openVacanciesGrowth'], regions: all };
      if (slots.has('composition'))
        return { kind: 'calculation', rule: 'composition', measures: ['unusedPotential'], regions: all };
      if (slots.has('highest', 'lowest'))
        return {
          kind: 'calculation',
          rule: 'ranking',
          direction: slots.has('highest') ? 'highest' : 'lowest',
          ...tightness,
        };
      if (regions.length > 1 && slots.has('compare', 'difference'))
        return { kind: 'calculation', rule: 'comparison', measures: ['openVacancies', 'unusedPotential'], regions };
      if (regions[0] && regions.length === 1) return { kind: 'regionCard', region: regions[0] };
      return undefined;
    })();
    if (!question) return undefined;
    if (slots.groups[0])
      return { kind: 'declined', missing: { what: 'group', name: slots.groups[0] }, offer: question };
    if (slots.absent[0])
      return { kind: 'declined', missing: { what: 'topic', name: slots.absent[0] }, offer: question };
    if (slots.elsewhere[0])
      return { kind: 'declined', missing: { what: 'place', name: slots.elsewhere[0] }, offer: question };
    if (unexplained.length === 0) return question;
    return {
      kind: 'search',
      words: queryWords(slots.reading.words, language),
      prefer: [],
      actors: slots.actors,
      otherwise: question,
    };
  },
};
