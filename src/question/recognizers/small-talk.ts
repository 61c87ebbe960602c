import { covers } from '../../text/word-range.ts';
import type { Recognizer } from './recognizer.ts';

/** Thanks and greetings are short. */
const longestThanks = 5;
/** A call for help says hardly anything else. */
const mostOutside = 1;

/** Nothing typed, a greeting, thanks, or a call for help, and nothing else. */
export const smallTalk: Recognizer = {
  name: 'smallTalk',
  recognize: ({ slots }) => {
    const { reading, content, measures, regions, municipalities } = slots;
    const says = reading.words.some(({ kind }) => kind !== 'sign');
    if (!says) return { kind: 'smallTalk', topic: 'help' };
    const isAbout = measures.length + regions.length + municipalities.length > 0;
    const inCues = (cue: 'help' | 'thanks' | 'greeting') =>
      reading.mentions.filter(({ senses }) => senses.some(({ kind, id }) => kind === 'cue' && id === cue));
    const onlyCues = (cue: 'help' | 'thanks' | 'greeting') =>
      content.every((word) => {
        const index = reading.words.indexOf(word);
        return inCues(cue).some((span) => covers(span, index));
      });
    const outside = reading.words.filter(
      ({ weight }, index) => weight === 'ordinary' && !reading.mentions.some((span) => covers(span, index)),
    );
    const namesMore = reading.mentions.some(({ senses }) => senses.every(({ kind }) => kind === 'theme'));
    const spoken = reading.words.filter(({ kind }) => kind !== 'sign').length;
    if (isAbout || slots.has('check')) return undefined;
    for (const topic of ['help', 'thanks', 'greeting'] as const) {
      const isShort = topic === 'help' ? outside.length <= mostOutside && !namesMore : spoken <= longestThanks;
      if (slots.has(topic) && onlyCues(topic) && isShort) return { kind: 'smallTalk', topic };
    }
    return undefined;
  },
};
