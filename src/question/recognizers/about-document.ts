import type { Recognizer } from './recognizer.ts';

/** Questions about the advice itself: what it is, why it was written, when it came out, who made it. */
export const aboutDocument: Recognizer = {
  name: 'aboutDocument',
  recognize: ({ slots, knowledge }) => {
    const { outside, measures, regions, themes, concepts, absent, groups } = slots;
    const about = [measures, regions, themes, concepts, absent, groups];
    const named = about.some(({ length }) => length > 0);
    const others = slots.actors.filter((actor) => actor !== 'ser-overijssel' && actor !== 'province');
    if (
      !slots.has('document') ||
      named ||
      outside.length + others.length > 0 ||
      slots.has('recommendation', 'consequence', 'ambition', 'contradiction')
    )
      return undefined;
    const asks = slots.has('why') ? 'why' : slots.has('when') ? 'when' : slots.has('who') ? 'who' : 'what';
    const entry = knowledge.entries.find((item) => item.kind === 'passage' && item.aboutDocument === asks);
    return entry && { kind: 'entry', id: entry.id };
  },
};
