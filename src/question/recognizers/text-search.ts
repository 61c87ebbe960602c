import { searchFor } from '../query.ts';
import { isHowMany } from '../question-words.ts';
import type { Slots } from '../slots.ts';
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
    const [period] = slots.periods;
    if (period && slots.content.length > 0 && slots.content.every(({ word }) => language.isSubject(word)))
      return { kind: 'declined', missing: { what: 'period', name: period } };
    const onlyTopic = slots.has('province') && slots.outside.length === 0 && slots.actors.length === 0;
    const counts = slots.reading.words.some(({ word }) => isHowMany(word));
    const asksNumber = counts || slots.has('howMany', 'share', 'average', 'highest', 'lowest', 'figures');
    const [group] = slots.groups;
    const placed = slots.has('province') || slots.regions.length > 0;
    if (group && counts && placed) return { kind: 'declined', missing: { what: 'group', name: group } };
    return topic && (asksNumber || (onlyTopic && !asksText(slots)))
      ? { kind: 'declined', missing: { what: 'topic', name: topic } }
      : searchFor(slots, language);
  },
};

/** Whether a text asks for words, not for a number: an advice, an opinion, a cause. */
function asksText(slots: Slots): boolean {
  return slots.has('recommendation', 'position', 'why', 'who', 'consequence', 'forecast', 'role', 'ambition');
}
