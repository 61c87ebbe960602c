import { afterEach, describe, expect, it } from 'vitest';
import type { Entry } from '../../src/local/journal.ts';
import { botScopes } from '../../src/slack/surfaces.ts';
import { bot } from '../view/library.ts';
import { buttonsOn } from './seen.ts';
import { installation, type Story, startStory } from './story.ts';

type Scope = (typeof botScopes)[number];

/** What a person tries for each scope; true when it works. Slack does not send, or refuses, what a scope is missing for. */
const uses: Readonly<Record<Scope, (story: Story) => Promise<boolean>>> = {
  'app_mentions:read': async ({ workspace }) => (await workspace.mention('twente')).delivery.outcome === 'acknowledged',
  'assistant:write': async (story) => {
    const calls = nextCall(story, 'assistant.threads.setSuggestedPrompts');
    await story.workspace.openHome('messages');
    await calls;
    return story.workspace.prompts().length > 0;
  },
  'chat:write': async (story) => {
    const calls = nextCall(story, 'chat.postMessage');
    const { message } = await story.workspace.mention('twente');
    await calls;
    return story.workspace.repliesTo(message).length > 0;
  },
  commands: async ({ workspace }) => (await workspace.command('/krapte twente')).message !== undefined,
  'im:history': async ({ workspace }) => (await workspace.directMessage('twente')).delivery.outcome === 'acknowledged',
};

/** The next time that the bot calls a method, whether Slack takes it or not. */
async function nextCall({ workspace: { journal } }: Story, method: string): Promise<void> {
  const before = journal.entries.length;
  const isCall = (entry: Entry) => entry.kind === 'called' && entry.method === method;
  await journal.until(() => journal.entries.slice(before).find(isCall), method);
}

describe('the five scopes of the manifest', () => {
  let story: Story;
  afterEach(() => story.end());

  it.each(botScopes)('%s is needed, and is enough with the others', async (scope) => {
    story = await startStory('socket', { bot });
    expect(await uses[scope](story)).toBe(true);
    await story.end();
    const less = botScopes.filter((each) => each !== scope);
    story = await startStory('socket', { bot, installation: { ...installation, botScopes: less } });
    expect(await uses[scope](story)).toBe(false);
  });

  it('are enough for everything that the bot does', async () => {
    story = await startStory('socket', { bot });
    const { workspace } = story;
    for (const scope of botScopes) expect([scope, await uses[scope](story)]).toEqual([scope, true]);
    await workspace.openHome('home');
    const home = await workspace.journal.until(() => workspace.home(), 'the home tab');
    await workspace.click(home, 'Stel een vraag');
    await workspace.journal.until(() => workspace.modal(), 'a modal');
    const said = workspace.say('Twente heeft 15.000 openstaande vacatures.');
    await workspace.messageShortcut('Controleer feiten', said);
    const verdict = await workspace.journal.until(
      () => workspace.messages().find((message) => buttonsOn(message).includes('Deel in gesprek')),
      'the verdict',
    );
    await workspace.click(verdict, 'Deel in gesprek');
    await workspace.replyTo({ message: said });
    await workspace.runStep('Zoek in het advies', { question: 'twente' });
    workspace.failNext('chat.postMessage', { status: 429, retryAfter: 1 });
    await workspace.replyTo(await workspace.directMessage('zwolle'));
    const calls = workspace.journal.entries.flatMap((entry) => (entry.kind === 'called' ? [entry] : []));
    expect(calls.flatMap(({ error }) => error ?? [])).toEqual(['http_429']);
    expect(new Set(calls.map(({ method }) => method))).toEqual(
      new Set([
        'auth.test',
        'apps.connections.open',
        'assistant.threads.setStatus',
        'assistant.threads.setSuggestedPrompts',
        'chat.postMessage',
        'functions.completeSuccess',
        'response_url',
        'views.open',
        'views.publish',
      ]),
    );
    expect(story.lines).toEqual([]);
  });
});
