import { keyMeasures } from '../key-measures.ts';
import type { Recognizer } from './recognizer.ts';

/** A municipality: to which region it belongs, or that it has no figures; and which municipalities a region has. */
export const place: Recognizer = {
  name: 'place',
  recognize: ({ slots, knowledge }) => {
    const { municipalities, regions, measures, absent, unexplained } = slots;
    const [name] = municipalities;
    const [region] = regions;
    if (measures.length > 0 || slots.has('recommendation', 'position') || slots.occupations.length > 0)
      return undefined;
    if (name) {
      const home = knowledge.municipalities.find((municipality) => municipality.name === name);
      if (absent[0]) return { kind: 'declined', missing: { what: 'topic', name: absent[0] } };
      if (home && (slots.has('belongs') || slots.has('eachRegion') || regions.length > 1))
        return { kind: 'municipalities', region: home.region, municipality: name };
      const offer = { kind: 'figures', measures: [keyMeasures.vacancies], regions: home ? [home.region] : [] } as const;
      return unexplained.length === 0
        ? { kind: 'declined', missing: { what: 'municipality', name }, offer }
        : undefined;
    }
    const asksTowns = slots.has('municipality') && unexplained.length === 0;
    return region && asksTowns ? { kind: 'municipalities', region } : undefined;
  },
};
