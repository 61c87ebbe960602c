import { searchFor } from '../query.ts';
import type { Recognizer } from './recognizer.ts';

/** Anything else is looked up among the texts. Always fits. */
export const textSearch: Recognizer = {
  name: 'textSearch',
  recognize: ({ slots, language }) => searchFor(slots, language),
};
