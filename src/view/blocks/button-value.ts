import { z } from 'zod';
import type { Question } from '../../question/question.ts';
import { limits } from '../limits/limits.ts';
import { questionValue } from './question-value.ts';

const page = z.number().int().min(1).max(999);

/** A modal that a button opens. */
export type OpenedModal = 'ask' | 'calculator' | 'verdicts';

/** What a button or a choice from a menu asks for, and all that is needed to do it. */
export type ButtonValue =
  /** A follow-up question, as a user would type it. */
  | { readonly do: 'ask'; readonly text: string }
  /** Another answer, by its question in slots. */
  | { readonly do: 'show'; readonly question: Question }
  /** Another page of the same list. */
  | { readonly do: 'page'; readonly question: Question; readonly page: number }
  /** The answer for everyone in the conversation; with `thread`, as a reply to the message that was checked. */
  | { readonly do: 'share'; readonly question: Question; readonly thread?: string | undefined }
  /** Where in the advice the answer stands. */
  | { readonly do: 'source'; readonly question: Question }
  /** Whether the answer helped. Counted by the id of the answer, and nothing else. */
  | { readonly do: 'feedback'; readonly answerId: string; readonly helped: boolean }
  | { readonly do: 'open'; readonly modal: OpenedModal }
  /** A page of the recommendations, of one theme or of all. */
  | { readonly do: 'browse'; readonly theme?: string | undefined; readonly page: number }
  /** A choice in a form, to be read when the form is used. */
  | { readonly do: 'pick'; readonly measure: string }
  | { readonly do: 'pick'; readonly regions: readonly string[] }
  /** Compare what is picked on the home tab. */
  | { readonly do: 'compare' };

const buttonValue: z.ZodType<ButtonValue> = z.union([
  z.strictObject({ do: z.literal('ask'), text: z.string().min(1) }),
  z.strictObject({ do: z.enum(['show', 'source']), question: questionValue }),
  z.strictObject({
    do: z.literal('share'),
    question: questionValue,
    thread: z
      .string()
      .regex(/^\d+\.\d+$/)
      .optional(),
  }),
  z.strictObject({ do: z.literal('page'), question: questionValue, page }),
  z.strictObject({ do: z.literal('feedback'), answerId: z.string().min(1), helped: z.boolean() }),
  z.strictObject({ do: z.literal('open'), modal: z.enum(['ask', 'calculator', 'verdicts']) }),
  z.strictObject({ do: z.literal('browse'), theme: z.string().optional(), page }),
  z.strictObject({ do: z.literal('pick'), measure: z.string() }),
  z.strictObject({ do: z.literal('pick'), regions: z.array(z.string()).min(1) }),
  z.strictObject({ do: z.literal('compare') }),
]);

/** What to say when a button cannot be read: it is from before a change of the bot. */
export const expiredButton = 'Deze knop is verlopen. Stel uw vraag opnieuw.';

/** Takes every action of the bot, for `app.action`. What it asks for stands in its value. */
export const actionIds = /^(ask|show|page|share|source|feedback|open|browse|pick|compare)-/;

/**
 * A value as Slack carries it, or undefined when it is longer than Slack takes: then there can be no such button.
 *
 * @example
 * writeButton({ do: 'ask', text: 'vacatures twente' }) // → '{"do":"ask","text":"vacatures twente"}'
 */
export function writeButton(value: ButtonValue, most: number = limits.button.value.max_length): string | undefined {
  const text = JSON.stringify(value);
  return text.length <= most ? text : undefined;
}

/** What a button asks for, or undefined when its value is not ours, or is from an earlier version. */
export function readButton(text: string | undefined): ButtonValue | undefined {
  const parsed = buttonValue.safeParse(fromJson(text ?? ''));
  return parsed.success ? parsed.data : undefined;
}

/** What a click or a choice asks for: the value of a button, or of the chosen option. */
export function readAction(action: object): ButtonValue | undefined {
  const parsed = actionPayload.safeParse(action);
  return parsed.success ? readButton(parsed.data.value ?? parsed.data.selected_option?.value) : undefined;
}

const actionPayload = z.object({
  value: z.string().optional(),
  selected_option: z.object({ value: z.string() }).nullish(),
});

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
