import type { JsonObject } from './json.ts';

/** What Slack sends to an app. The kind decides how it travels. */
export interface Envelope {
  readonly kind: 'slash_commands' | 'events_api' | 'interactive';
  readonly payload: JsonObject;
  /** How often this was sent before. */
  readonly retry: number;
}

/** What became of it: an acknowledgement with what the app said in it, or why there is none. */
export type Delivery =
  | { readonly outcome: 'acknowledged'; readonly response: unknown }
  | { readonly outcome: 'timeout' }
  | { readonly outcome: 'status'; readonly status: number }
  | { readonly outcome: 'notConnected' }
  /** Not sent: the app has no scope or subscription for it. */
  | { readonly outcome: 'notSubscribed' };

export type Deliver = (envelope: Envelope) => Promise<Delivery>;
