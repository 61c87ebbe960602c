import { searchFor } from '../query.ts';
import type { Recognizer } from './recognizer.ts';

/**
 * Things that the advice is not about: the weather, a joke, what the bot itself thinks. A word alone does not decide:
 * the advice names trains and robots in passing, so a text that has the word may still answer.
 */
export const offTopic: Recognizer = {
  name: 'offTopic',
  recognize: ({ slots, knowledge, language }) => {
    const always = knowledge.vocabulary.absent.find((topic) => topic.always && slots.offTopic.includes(topic.name));
    if (always) return { kind: 'declined', missing: { what: 'offTopic', name: always.name } };
    const [name] = slots.offTopic;
    const ownSubject = slots.measures.length + slots.concepts.length + slots.themes.length + slots.actors.length > 0;
    if (!name || ownSubject) return undefined;
    const { mentions, words } = slots.reading;
    const phrases = mentions.filter(({ senses }) =>
      senses.some(({ kind, id }) => kind === 'absent' && slots.offTopic.includes(id)),
    );
    const saysNothing = phrases.some(({ from, to }) =>
      words.slice(from, to + 1).every(({ weight }) => weight !== 'content'),
    );
    const missing = { what: 'offTopic', name } as const;
    const decided = slots.regions.length + slots.municipalities.length > 0 || saysNothing;
    return decided ? { kind: 'declined', missing } : { ...searchFor(slots, language), fallback: missing };
  },
};
