import type { CueId } from '../../knowledge/schema/vocabulary.ts';
import { queryWords } from '../query.ts';
import type { EntryKind } from '../question.ts';
import type { Recognizer } from './recognizer.ts';

const preferences: readonly (readonly [CueId, EntryKind])[] = [
  ['definition', 'concept'],
  ['recommendation', 'recommendation'],
  ['position', 'position'],
  ['why', 'passage'],
  ['role', 'passage'],
  ['ambition', 'passage'],
  ['report', 'passage'],
  ['when', 'passage'],
];

/** Anything else is looked up among the texts. Always fits. */
export const textSearch: Recognizer = {
  name: 'textSearch',
  recognize: ({ slots, language }) => {
    const prefer = preferences.filter(([cue]) => slots.has(cue)).map(([, kind]) => kind);
    return { kind: 'search', words: queryWords(slots.reading.words, language), prefer, actors: slots.actors };
  },
};
