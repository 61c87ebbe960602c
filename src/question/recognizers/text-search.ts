import { searchFor } from '../query.ts';
import type { Recognizer } from './recognizer.ts';

/** Anything else is looked up among the texts. Always fits; a number of what the advice does not count is declined. */
export const textSearch: Recognizer = {
  name: 'textSearch',
  recognize: ({ slots, language }) => {
    if (slots.has('today') && slots.has('howMany'))
      return { kind: 'declined', missing: { what: 'period', name: 'dat moment' } };
    if (slots.has('today', 'now') && slots.has('whoIs'))
      return { kind: 'declined', missing: { what: 'period', name: 'dat moment' } };
    const [topic] = slots.absent;
    const asksNumber = slots.has('howMany', 'share', 'average');
    return topic && asksNumber
      ? { kind: 'declined', missing: { what: 'topic', name: topic } }
      : searchFor(slots, language);
  },
};
