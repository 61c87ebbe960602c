import { createEmulator, type Emulator } from 'emulate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readConfig } from '../../src/config.ts';
import { httpDelivery } from '../../src/local/http-delivery.ts';
import type { JsonObject } from '../../src/local/json.ts';
import { createApp, type SlackApp } from '../../src/slack/app.ts';
import { botScopes } from '../../src/slack/surfaces.ts';
import { bot } from '../view/library.ts';

const botToken = 'xoxb-1234567890-krapte';
const observer = 'xoxp-1234567890-toeschouwer';
const signingSecret = '0123456789abcdef0123456789abcdef';

const history = z.object({
  messages: z.array(
    z.object({
      text: z.string(),
      ts: z.string(),
      thread_ts: z.string().optional(),
      blocks: z.array(z.object({ type: z.string() })).optional(),
    }),
  ),
});
const channels = z.object({ channels: z.array(z.object({ id: z.string(), name: z.string() })) });

/** An imitation of Slack's Web API made by others, strict about scopes: a witness that is not ours. */
describe("through somebody else's Slack, with exactly the scopes of the manifest", () => {
  let slack: Emulator;
  let app: SlackApp;
  let channel = '';
  const lines: string[] = [];
  let deliver: ReturnType<typeof httpDelivery>;

  beforeAll(async () => {
    slack = await createEmulator({
      service: 'slack',
      seed: {
        slack: {
          strict_scopes: true,
          users: [{ name: 'krapte' }, { name: 'noor' }],
          channels: [{ name: 'arbeidsmarkt' }],
          tokens: [
            { token: botToken, type: 'bot', user: 'krapte', scopes: [...botScopes] },
            {
              token: observer,
              type: 'user',
              user: 'noor',
              scopes: ['channels:read', 'channels:history', 'chat:write'],
            },
          ],
        },
      },
    });
    const listed = channels.parse(await observe('conversations.list', {}));
    channel = listed.channels.find(({ name }) => name === 'arbeidsmarkt')?.id ?? '';
    const config = readConfig({
      SLACK_BOT_TOKEN: botToken,
      SLACK_SIGNING_SECRET: signingSecret,
      SLACK_API_URL: `${slack.url}/api/`,
      PORT: '0',
    });
    if (config.mode !== 'http') throw new Error('Cannot read the config');
    app = createApp(config, bot, { log: (level, line) => lines.push(`${level} ${line}`) });
    const started = await app.start();
    if (!started.started) throw new Error(started.sentence);
    deliver = httpDelivery(`http://127.0.0.1:${started.port}/slack/events`, signingSecret, 3000);
  });
  afterAll(async () => {
    await app.stop();
    await slack.close();
  });

  it('a mention is answered in its thread, with the table', async () => {
    const asked = z.object({ ts: z.string() }).parse(await observe('chat.postMessage', { channel, text: 'twente?' }));
    const event = {
      type: 'app_mention',
      channel,
      user: 'U1',
      text: '<@U0> vergelijk de vacatures van twente en zwolle',
      ts: asked.ts,
      event_ts: asked.ts,
    };
    const payload = { type: 'event_callback', team_id: 'T1', event_id: 'Ev1', event };
    expect(await deliver({ kind: 'events_api', payload, retry: 0 })).toMatchObject({ outcome: 'acknowledged' });
    await expect
      .poll(async () => (await thread(asked.ts)).at(-1))
      .toMatchObject({
        text: bot.answer('vergelijk de vacatures van twente en zwolle').text,
        thread_ts: asked.ts,
        blocks: expect.arrayContaining(
          ['section', 'data_table', 'data_visualization', 'actions', 'context_actions'].map((type) =>
            expect.objectContaining({ type }),
          ),
        ),
      });
    expect(lines).toEqual([]);
  });

  it('the command needs nothing of the Web API', async () => {
    const payload = {
      command: '/krapte',
      text: 'twente',
      response_url: `${slack.url}/x`,
      team_id: 'T1',
      user_id: 'U1',
      channel_id: channel,
    };
    expect(await deliver({ kind: 'slash_commands', payload, retry: 0 })).toMatchObject({
      outcome: 'acknowledged',
      response: { response_type: 'ephemeral', text: bot.answer('twente').text },
    });
  });

  it('the home tab is published', async () => {
    const person = z.object({ user_id: z.string() }).parse(await observe('auth.test', {})).user_id;
    const opened = { type: 'app_home_opened', user: person, channel: 'D1', tab: 'home', event_ts: '1.1' };
    const event = { type: 'event_callback', team_id: 'T1', event_id: 'Ev2', event: opened };
    expect(await deliver({ kind: 'events_api', payload: event, retry: 0 })).toMatchObject({ outcome: 'acknowledged' });
    const stored = async () => (await fetch(`${slack.url}/?tab=views`)).text();
    await expect.poll(stored).toContain('Krapte verzint niets');
    expect(lines).toEqual([]);
  });

  it('what the manifest does not ask for is refused, so the witness is awake', async () => {
    expect(await call(botToken, 'conversations.history', { channel })).toMatchObject({
      ok: false,
      error: 'missing_scope',
    });
  });

  async function thread(ts: string): Promise<z.infer<typeof history>['messages']> {
    return history.parse(await observe('conversations.replies', { channel, ts })).messages;
  }

  function observe(method: string, args: Record<string, string>): Promise<JsonObject> {
    return call(observer, method, args);
  }

  async function call(token: string, method: string, args: Record<string, string>): Promise<JsonObject> {
    const response = await fetch(`${slack.url}/api/${method}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams(args),
    });
    return z.record(z.string(), z.unknown()).parse(await response.json());
  }
});
