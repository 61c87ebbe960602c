import { searchFor } from '../query.ts';
import type { Recognizer } from './recognizer.ts';

/**
 * Things that the advice is not about: the weather, a joke, what the bot itself thinks. A word alone does not decide:
 * the advice names trains and robots in passing, so a text that has the word may still answer.
 */
export const offTopic: Recognizer = {
  name: 'offTopic',
  recognize: ({ slots, knowledge, language }) => {
    const names = new Set(knowledge.vocabulary.absent.filter((topic) => topic.offTopic).map(({ name }) => name));
    const { mentions, words } = slots.reading;
    const phrases = mentions.flatMap(({ senses, from, to }) => {
      const sense = senses.find(({ kind, id }) => kind === 'absent' && names.has(id));
      const hasSubject = words.slice(from, to + 1).some(({ weight }) => weight === 'content');
      return sense ? [{ name: sense.id, hasSubject }] : [];
    });
    const [first] = phrases;
    if (!first) return undefined;
    const missing = { what: 'offTopic', name: first.name } as const;
    const ownSubject = slots.measures.length + slots.concepts.length + slots.themes.length + slots.actors.length > 0;
    if (ownSubject) return undefined;
    const decided =
      slots.regions.length + slots.municipalities.length > 0 || phrases.some(({ hasSubject }) => !hasSubject);
    return decided ? { kind: 'declined', missing } : { ...searchFor(slots, language), fallback: missing };
  },
};
