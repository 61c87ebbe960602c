import type { Deliver, Delivery, Envelope } from './delivery.ts';
import type { JsonObject } from './json.ts';
import type { World } from './world.ts';

/** An event that was sent, to be sent again. */
export interface SentEvent {
  readonly payload: JsonObject;
  readonly delivery: Delivery;
}

/** Sends to the app, and writes down what became of it. */
export async function dispatch(world: World, deliver: Deliver, envelope: Envelope, what: string): Promise<Delivery> {
  const delivery = await deliver(envelope);
  world.journal.add({ kind: 'sent', what, retry: envelope.retry, outcome: delivery.outcome });
  return delivery;
}

/**
 * Sends an event to the app, if it is subscribed. What is not acknowledged is sent once more at once, as Slack does;
 * Slack's later attempts, after one and five minutes, are for a test to make.
 */
export async function sendEvent(
  world: World,
  deliver: Deliver,
  event: JsonObject,
  subscription: string,
): Promise<SentEvent> {
  const payload = {
    token: 'not-used',
    team_id: world.team.id,
    api_app_id: world.app.id,
    event,
    type: 'event_callback',
    event_id: world.nextId('Ev'),
    event_time: Math.floor(world.clock.now() / 1000),
    authorizations: [
      {
        enterprise_id: null,
        team_id: world.team.id,
        user_id: world.app.botUser,
        is_bot: true,
        is_enterprise_install: false,
      },
    ],
  };
  if (!isSubscribed(world, subscription)) return { payload, delivery: { outcome: 'notSubscribed' } };
  const first = await dispatch(world, deliver, { kind: 'events_api', payload, retry: 0 }, subscription);
  if (first.outcome === 'acknowledged') return { payload, delivery: first };
  return { payload, delivery: await dispatch(world, deliver, { kind: 'events_api', payload, retry: 1 }, subscription) };
}

/** The scope without which Slack does not send an event, even when the app asks for it. */
const scopeByEvent: Readonly<Record<string, string>> = { app_mention: 'app_mentions:read', 'message.im': 'im:history' };

function isSubscribed({ installation }: World, subscription: string): boolean {
  const scope = scopeByEvent[subscription];
  const isHeard = installation.events.includes(subscription) || subscription === 'function_executed';
  return isHeard && (!scope || installation.botScopes.includes(scope));
}
