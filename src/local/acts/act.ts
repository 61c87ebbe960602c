import type { Channel } from '../channels.ts';
import type { Deliver, Delivery } from '../delivery.ts';
import { dispatch } from '../dispatch.ts';
import { channelNamed, directChannel, personNamed } from '../find.ts';
import type { JsonObject } from '../json.ts';
import type { Person } from '../people.ts';
import type { World } from '../world.ts';

/** What an act of a person needs: the workspace, and the way to the app. */
export interface Stage {
  readonly world: World;
  readonly deliver: Deliver;
}

/** Who does something, and where. */
export interface From {
  /** Name of a person. */
  readonly by?: string;
  /** Name of a channel; `direct` is the conversation with the bot. */
  readonly in?: string;
}

export function placeOf({ world }: Stage, from: From): { person: Person; channel: Channel } {
  const person = personNamed(world, from.by);
  return { person, channel: from.in === 'direct' ? directChannel(world, person) : channelNamed(world, from.in) };
}

/** Sends something that a person did with a button, menu, shortcut or modal. All of it needs the scope `commands`. */
export async function interact(stage: Stage, person: Person, payload: JsonObject, what: string): Promise<Delivery> {
  const { world, deliver } = stage;
  const full = {
    token: 'not-used',
    team: world.team,
    user: { id: person.id, name: person.name, username: person.name, team_id: world.team.id },
    api_app_id: world.app.id,
    is_enterprise_install: false,
    enterprise: null,
    ...payload,
  };
  return dispatch(world, deliver, { kind: 'interactive', payload: full, retry: 0 }, what);
}
