import { z } from 'zod';
import { type ButtonValue, readAction } from '../../view/blocks/button-value.ts';

/** A click on a message: where it stands, and the address to answer through. */
export interface MessageClick {
  readonly on: 'message';
  readonly channel: string;
  /** The root of the conversation that the message is in. */
  readonly thread: string;
  /** The message stands in a thread, and not in the channel itself. */
  readonly isInThread: boolean;
  readonly isEphemeral: boolean;
  readonly responseUrl: string;
  readonly triggerId: string;
}

/** A click in a modal or on the home tab. */
export interface ViewClick {
  readonly on: 'modal' | 'home';
  readonly viewId: string;
  /** What the view is: `answer`, `browser`. */
  readonly callbackId: string;
  /** The modal under all others: it names a conversation. */
  readonly rootId: string;
  /** Slack lets another modal on top: it stacks three. */
  readonly hasRoom: boolean;
  /** `view.state.values`: what is filled in and chosen. */
  readonly values: unknown;
  readonly triggerId: string;
}

export type Click = MessageClick | ViewClick;

const messageClick = z
  .object({
    container: z.object({
      message_ts: z.string(),
      channel_id: z.string(),
      is_ephemeral: z.boolean().optional(),
      thread_ts: z.string().optional(),
    }),
    message: z.object({ thread_ts: z.string().optional() }).optional(),
    response_url: z.string(),
    trigger_id: z.string(),
  })
  .transform(({ container, message, response_url, trigger_id }): MessageClick => {
    const thread = container.thread_ts ?? message?.thread_ts;
    return {
      on: 'message',
      channel: container.channel_id,
      thread: thread ?? container.message_ts,
      isInThread: thread !== undefined,
      isEphemeral: container.is_ephemeral ?? false,
      responseUrl: response_url,
      triggerId: trigger_id,
    };
  });

const viewClick = z
  .object({
    view: z.object({
      type: z.enum(['modal', 'home']),
      id: z.string(),
      callback_id: z.string(),
      root_view_id: z.string(),
      previous_view_id: z.string().nullish(),
      state: z.object({ values: z.unknown() }),
    }),
    trigger_id: z.string(),
  })
  .transform(({ view, trigger_id }): ViewClick => {
    const { previous_view_id: below, root_view_id: rootId } = view;
    return {
      on: view.type,
      viewId: view.id,
      callbackId: view.callback_id,
      rootId,
      hasRoom: !below || below === rootId,
      values: view.state.values,
      triggerId: trigger_id,
    };
  });

const click = z.union([messageClick, viewClick]);

/** Where a click was made, from the body that Slack sends; and what is asked for, undefined when that cannot be read. */
export function readClick(body: unknown, action: object): { place: Click; value: ButtonValue | undefined } {
  return { place: click.parse(body), value: readAction(action) };
}
