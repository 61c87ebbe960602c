import { defaultChannels, type NewChannel } from './channels.ts';
import { createClock } from './clock.ts';
import { createFailures } from './failures.ts';
import { createIds, newSecret } from './ids.ts';
import type { Installation } from './installation.ts';
import { createJournal } from './journal.ts';
import { defaultPeople, type Person } from './people.ts';
import { createResponseUrls } from './response-urls.ts';
import { createTriggers } from './triggers.ts';
import type { World } from './world.ts';

export interface WorldOptions {
  readonly installation: Installation;
  readonly people?: readonly Omit<Person, 'id'>[];
  readonly channels?: readonly NewChannel[];
}

/** A workspace before anything happened in it: people, channels, and an app that was just installed. */
export function createWorld(options: WorldOptions, address: () => string, tell: World['tell']): World {
  const { installation, people = defaultPeople, channels = defaultChannels } = options;
  const clock = createClock();
  const nextId = createIds();
  const botUser = nextId('U');
  const persons = people.map((person): Person => ({ ...person, id: nextId('U') }));
  const rooms = channels.map(({ name, kind, withBot }) => {
    const members = new Set([...persons.map(({ id }) => id), ...(withBot ? [botUser] : [])]);
    return { id: nextId('C'), name, kind, members };
  });
  return {
    team: { id: nextId('T'), domain: 'coalitie' },
    app: { id: nextId('A'), botId: nextId('B'), botUser },
    tokens: { bot: `xoxb-local-${newSecret()}`, app: `xapp-local-${newSecret()}`, signingSecret: newSecret() },
    installation,
    clock,
    nextId,
    tell,
    journal: createJournal(),
    failures: createFailures(),
    triggers: createTriggers(clock),
    responseUrls: createResponseUrls(clock, address),
    people: new Map(persons.map((person) => [person.id, person])),
    channels: new Map(rooms.map((room) => [room.id, room])),
    messages: new Map(),
    views: new Map(),
    prompts: new Map(),
    steps: new Map(),
  };
}
