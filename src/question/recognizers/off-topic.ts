import type { Recognizer } from './recognizer.ts';

/** Things that the advice is not about at all: the weather, a joke, what the bot itself thinks. */
export const offTopic: Recognizer = {
  name: 'offTopic',
  recognize: ({ slots, knowledge }) => {
    const names = new Set(knowledge.vocabulary.absent.filter((topic) => topic.offTopic).map(({ name }) => name));
    const name = slots.absent.find((topic) => names.has(topic));
    return name ? { kind: 'declined', missing: { what: 'offTopic', name } } : undefined;
  },
};
