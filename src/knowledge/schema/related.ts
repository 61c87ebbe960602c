import { z } from 'zod';
import { text } from './common.ts';

/** `related.yml`: words that come near to a word of the advice. They help to find a text, they never prove one. */
export const relatedFile = z.strictObject({
  related: z
    .array(
      z.strictObject({
        means: text.describe('Een woord van het advies.'),
        words: z
          .array(text.regex(/^\S+$/, 'Schrijf hier één woord, zonder spatie.'))
          .min(1)
          .describe('Woorden waarmee een lezer ongeveer hetzelfde bedoelt.'),
      }),
    )
    .describe('Verwante woorden: bijna hetzelfde als een woord van het advies. Ze tellen bij het zoeken half mee.'),
});

export type Related = z.output<typeof relatedFile>['related'];
