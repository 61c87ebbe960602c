import { z } from 'zod';
import { aliases, id, text } from './common.ts';

/** Who advises, acts or is addressed (Dutch: partij). */
export const actor = z.strictObject({
  id,
  name: text,
  aliases,
  memberOf: z.array(id).default([]).describe('Groepen waar deze partij onder valt, bijvoorbeeld vakbonden.'),
});

/** A subject that recommendations and positions are about (Dutch: thema). */
export const theme = z.strictObject({ id, name: text, aliases });

/** `actors.yml`. */
export const actorsFile = z.strictObject({ actors: z.array(actor).min(1) });
/** `themes.yml`. */
export const themesFile = z.strictObject({ themes: z.array(theme).min(1) });

export type Actor = z.output<typeof actor>;
export type Theme = z.output<typeof theme>;
