import type { Recognizer } from './recognizer.ts';

const asksOpenly = /^(hoeveel|welke?|wat|wie|waar|wanneer|waarom|hoe|hoevl)$/;

/** A statement to be checked: "klopt het dat …", or a bare statement with a quantity and a measure. */
export const claim: Recognizer = {
  name: 'claim',
  recognize: ({ slots }) => {
    const { reading, measures } = slots;
    if (slots.has('check') && !slots.has('contradiction', 'addUp')) return { kind: 'check', text: reading.text };
    const states = reading.quantities.some(({ form, value }) => form !== 'number' || value >= 100);
    const isQuestion =
      reading.words.some(({ word }) => asksOpenly.test(word)) ||
      slots.has('whatIf', 'calculate', 'ratio', 'share', 'howMany');
    return states && measures.length > 0 && !isQuestion ? { kind: 'check', text: reading.text } : undefined;
  },
};
