import { type SentEvent, sendEvent } from '../dispatch.ts';
import { homeOf } from '../find.ts';
import { viewPayload } from '../view-payload.ts';
import { type From, placeOf, type Stage } from './act.ts';

/** A person opens the bot's own place: its home tab, or the conversation and agent pane (`messages`). */
export async function openHome(stage: Stage, tab: 'home' | 'messages', from: From): Promise<SentEvent> {
  const { world, deliver } = stage;
  const { person, channel } = placeOf(stage, { ...from, in: 'direct' });
  const home = homeOf(world, person.id);
  const event = {
    type: 'app_home_opened',
    user: person.id,
    channel: channel.id,
    tab,
    event_ts: world.clock.nextTs(),
    ...(tab === 'home' && home && { view: viewPayload(home, world) }),
  };
  return sendEvent(world, deliver, event, 'app_home_opened');
}
