import { z } from 'zod';

const text = z.string();
const chosen = z.union([text, z.array(text).readonly()]);

/** What a person can do on the page. */
export const actSchema = z.discriminatedUnion('act', [
  z.object({ act: z.literal('write'), in: text, text: text.min(1).max(12_000), thread: text.optional() }),
  z.object({ act: z.literal('messageShortcut'), name: text, message: text }),
  z.object({ act: z.literal('globalShortcut'), name: text }),
  z.object({
    act: z.literal('click'),
    /** A message by its `ts`, or a view by its id. */
    target: text,
    block: text,
    action: text,
    value: text.optional(),
    choose: chosen.optional(),
  }),
  z.object({ act: z.literal('submit'), fields: z.record(text, chosen) }),
  z.object({ act: z.literal('dismiss') }),
  z.object({ act: z.literal('open'), tab: z.enum(['home', 'messages']) }),
]);

export type Act = z.output<typeof actSchema>;
