import type { Recognizer } from './recognizer.ts';

/** A municipality by itself: it leads to its region. */
export const place: Recognizer = {
  name: 'place',
  recognize: ({ slots }) => {
    const { municipalities, measures, unexplained, absent } = slots;
    const [name] = municipalities;
    const asksFigure = slots.has('figures', 'howMany', 'scarcity', 'highest', 'since') || slots.content.length <= 2;
    if (!name || measures.length > 0 || slots.has('recommendation', 'position')) return undefined;
    if (absent[0]) return { kind: 'declined', missing: { what: 'topic', name: absent[0] } };
    return asksFigure && unexplained.length === 0
      ? { kind: 'declined', missing: { what: 'municipality', name } }
      : undefined;
  },
};
