import { z } from 'zod';

/** What came in from Slack, as far as an apology and a log line need to know it: where to apologize. No text. */
export type Incoming =
  | { readonly kind: 'command'; readonly responseUrl: string }
  | { readonly kind: 'interaction'; readonly responseUrl: string; readonly thread?: string }
  | { readonly kind: 'viewInteraction'; readonly surface: 'home' | 'modal'; readonly triggerId: string }
  | { readonly kind: 'shortcut'; readonly triggerId: string }
  | { readonly kind: 'viewSubmission' }
  | { readonly kind: 'message'; readonly channel: string; readonly thread: string }
  | { readonly kind: 'home'; readonly user: string }
  | { readonly kind: 'step'; readonly execution: string }
  | { readonly kind: 'other'; readonly name: string };

const inThread = z.object({ thread_ts: z.string().optional() });
const message = z.object({ channel: z.string(), ts: z.string(), thread_ts: z.string().optional() });

/** Forms from the most to the least particular; the first that fits is taken. */
const incoming = z.union([
  z
    .object({ command: z.string(), response_url: z.string() })
    .transform((body): Incoming => ({ kind: 'command', responseUrl: body.response_url })),
  z
    .object({
      type: z.enum(['block_actions', 'message_action']),
      response_url: z.string(),
      container: inThread.optional(),
      message: inThread.optional(),
    })
    .transform(({ response_url, container, message: about }): Incoming => {
      const thread = container?.thread_ts ?? about?.thread_ts;
      return { kind: 'interaction', responseUrl: response_url, ...(thread !== undefined && { thread }) };
    }),
  z
    .object({
      type: z.literal('block_actions'),
      trigger_id: z.string(),
      view: z.object({ type: z.enum(['home', 'modal']) }),
    })
    .transform((body): Incoming => ({ kind: 'viewInteraction', surface: body.view.type, triggerId: body.trigger_id })),
  z
    .object({ type: z.literal('shortcut'), trigger_id: z.string() })
    .transform((body): Incoming => ({ kind: 'shortcut', triggerId: body.trigger_id })),
  z.object({ type: z.literal('view_submission') }).transform((): Incoming => ({ kind: 'viewSubmission' })),
  z
    .object({ event: message.extend({ type: z.enum(['app_mention', 'message']) }) })
    .transform(
      ({ event }): Incoming => ({ kind: 'message', channel: event.channel, thread: event.thread_ts ?? event.ts }),
    ),
  z
    .object({ event: z.object({ type: z.literal('app_home_opened'), tab: z.literal('home'), user: z.string() }) })
    .transform(({ event }): Incoming => ({ kind: 'home', user: event.user })),
  z
    .object({ event: z.object({ type: z.literal('function_executed'), function_execution_id: z.string() }) })
    .transform(({ event }): Incoming => ({ kind: 'step', execution: event.function_execution_id })),
  z
    .object({ event: z.object({ type: z.string() }) })
    .transform(({ event }): Incoming => ({ kind: 'other', name: event.type })),
  z.object({ type: z.string() }).transform((body): Incoming => ({ kind: 'other', name: body.type })),
]);

/**
 * A request's body → what it is.
 *
 * @example
 * readIncoming({ type: 'shortcut', trigger_id: '1.2' }) // → { kind: 'shortcut', triggerId: '1.2' }
 */
export function readIncoming(body: unknown): Incoming {
  const parsed = incoming.safeParse(body);
  return parsed.success ? parsed.data : { kind: 'other', name: 'unknown' };
}
