import type { Passage } from '../../knowledge/knowledge.ts';
import type { CueId } from '../../knowledge/schema/vocabulary.ts';
import { covers } from '../../text/word-range.ts';
import type { Slots } from '../slots.ts';
import type { Recognizer } from './recognizer.ts';

/** What a turn of phrase asks of the advice itself. */
const subjects: readonly (readonly [CueId, NonNullable<Passage['aboutDocument']>])[] = [
  ['annexes', 'annexes'],
  ['composition', 'chapters'],
  ['why', 'why'],
  ['when', 'when'],
  ['who', 'who'],
];

/** Questions about the advice itself: what it is, how it is built, why it was written, when it came out, who made it. */
export const aboutDocument: Recognizer = {
  name: 'aboutDocument',
  recognize: ({ slots, knowledge }) => {
    const { outside, measures, regions, themes, concepts, absent, groups } = slots;
    const about = [measures, regions, themes, concepts, absent, groups];
    const named = about.some(({ length }) => length > 0);
    const others = slots.actors.filter((actor) => actor !== 'ser-overijssel' && actor !== 'province');
    if (
      !slots.has('document') ||
      namesMoreOfThem(slots) ||
      named ||
      outside.length + others.length > 0 ||
      slots.has('consequence', 'ambition', 'contradiction') ||
      (slots.has('recommendation') && !slots.has('annexes'))
    )
      return undefined;
    const asks = subjects.find(([cue]) => slots.has(cue))?.[1] ?? 'what';
    const entry = knowledge.entries.find((item) => item.kind === 'passage' && item.aboutDocument === asks);
    return entry && { kind: 'entry', id: entry.id };
  },
};

/** "eerdere rapporten": others than this one. */
function namesMoreOfThem({ reading: { words, mentions } }: Slots): boolean {
  const named = mentions.filter(({ senses }) => senses.some(({ id }) => id === 'document'));
  return named.some((mention) => words.some(({ word }, index) => covers(mention, index) && word.endsWith('en')));
}
