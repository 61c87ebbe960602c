import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { JsonObject } from '../../src/local/json.ts';
import { openWorkspace } from '../../src/local/open-workspace.ts';
import type { Workspace } from '../../src/local/workspace.ts';
import { installation } from '../slack/story.ts';

const section = { type: 'section', text: { type: 'mrkdwn', text: 'Hallo' } };
const tooLong = { type: 'section', text: { type: 'mrkdwn', text: 'a'.repeat(3001) } };

describe('the Web API of the workspace', () => {
  let workspace: Workspace;
  beforeEach(async () => {
    workspace = await openWorkspace({ installation });
  });
  afterEach(() => workspace.close());

  it.each([
    ['no token', '', 'not_authed'],
    ['another token', 'xoxb-anders', 'invalid_auth'],
  ])('refuses %s', async (_, token, error) => {
    expect(await call('auth.test', {}, token)).toMatchObject({ ok: false, error });
  });

  it('keeps the two tokens apart', async () => {
    expect(await call('apps.connections.open', {})).toMatchObject({ error: 'not_allowed_token_type' });
    expect(await call('auth.test', {}, workspace.world.tokens.app)).toMatchObject({ error: 'not_allowed_token_type' });
    expect(await call('apps.connections.open', {}, workspace.world.tokens.app)).toMatchObject({ ok: true });
  });

  it.each(['conversations.info', 'conversations.open', 'users.info'])(
    'refuses %s, for which the app has no scope',
    async (name) => {
      expect(await call(name, {})).toMatchObject({ ok: false, error: 'missing_scope', needed: expect.any(String) });
    },
  );

  it('does not know every method', async () => {
    expect(await call('admin.users.list', {})).toMatchObject({ error: 'unknown_method' });
  });

  describe('posting', () => {
    it.each([
      ['a channel that is not there', { channel: 'C404', text: 'hallo' }, 'channel_not_found'],
      ['a public channel without the bot', { in: 'coalitie', text: 'hallo' }, 'not_in_channel'],
      ['a private channel without the bot', { in: 'kernteam', text: 'hallo' }, 'channel_not_found'],
      ['nothing to say', {}, 'no_text'],
      ['too much text', { text: 'a'.repeat(40_001) }, 'msg_too_long'],
      ['blocks that are none', { text: 'hallo', blocks: 'geen json' }, 'invalid_blocks_format'],
      ['a block that does not exist', { text: 'hallo', blocks: [{ type: 'kaart' }] }, 'invalid_blocks'],
      ['a block of modals', { text: 'hallo', blocks: [{ type: 'alert' }] }, 'invalid_blocks'],
      ['51 blocks', { text: 'hallo', blocks: Array(51).fill(section) }, 'invalid_blocks'],
      ['three charts', { text: 'hallo', blocks: Array(3).fill({ type: 'data_visualization' }) }, 'invalid_blocks'],
      ['two classic tables', { text: 'hallo', blocks: Array(2).fill({ type: 'table' }) }, 'invalid_blocks'],
      [
        'the same block_id twice',
        { text: 'hallo', blocks: Array(2).fill({ ...section, block_id: 'a' }) },
        'invalid_blocks',
      ],
      ['a text that is too long for its block', { text: 'hallo', blocks: [tooLong] }, 'invalid_blocks'],
      ['a thread that is not there', { text: 'hallo', thread_ts: '1.1' }, 'thread_not_found'],
    ])('refuses %s', async (_, { in: place = 'arbeidsmarkt', ...args }: JsonObject & { in?: string }, error) => {
      expect(await call('chat.postMessage', { channel: channel(place), ...args })).toMatchObject({ ok: false, error });
      expect(workspace.messages({ in: 'arbeidsmarkt' })).toEqual([]);
    });

    it('says which block is wrong', async () => {
      const answer = await call('chat.postMessage', {
        channel: channel('arbeidsmarkt'),
        text: 'hallo',
        blocks: [section, { type: 'alert' }],
      });
      expect(answer).toMatchObject({
        response_metadata: {
          messages: expect.arrayContaining([
            expect.stringMatching(/cannot stand in a message \[json-pointer:\/blocks\/1\]/),
          ]),
        },
      });
    });

    it('takes a message, as a form with JSON in it or as JSON', async () => {
      const args = { channel: channel('arbeidsmarkt'), text: 'hallo', blocks: [section] };
      const asForm = await call('chat.postMessage', args);
      const asJson = await callJson('chat.postMessage', args);
      expect([asForm, asJson]).toMatchObject([{ ok: true }, { ok: true }]);
      expect(workspace.messages()).toMatchObject([
        { text: 'hallo', blocks: [section] },
        { text: 'hallo', blocks: [section] },
      ]);
    });

    it('to a person goes to the conversation with the bot', async () => {
      const [person] = workspace.world.people.keys();
      expect(await call('chat.postMessage', { channel: person, text: 'hallo' })).toMatchObject({ ok: true });
      expect(workspace.messages({ in: 'direct' })).toMatchObject([{ text: 'hallo' }]);
    });

    it('puts a reply to a reply under the first message', async () => {
      const root = workspace.say('Vraag');
      const reply = workspace.say('Reactie', { thread: root });
      await call('chat.postMessage', { channel: root.channel, thread_ts: reply.ts, text: 'hallo' });
      expect(workspace.messages().at(-1)?.thread).toBe(root.ts);
    });
  });

  describe('an ephemeral message', () => {
    it('is seen by one person and cannot be changed', async () => {
      const [, bram] = workspace.world.people.keys();
      const posted = await call('chat.postEphemeral', {
        channel: channel('arbeidsmarkt'),
        user: bram,
        text: 'alleen voor u',
      });
      expect(workspace.messages({ by: 'noor' })).toEqual([]);
      expect(workspace.messages({ by: 'bram' })).toMatchObject([{ text: 'alleen voor u' }]);
      const update = { channel: channel('arbeidsmarkt'), ts: posted['message_ts'], text: 'anders' };
      expect(await call('chat.update', update)).toMatchObject({ error: 'message_not_found' });
    });
  });

  describe('changing', () => {
    it("works on the bot's own messages, and on no other", async () => {
      const theirs = workspace.say('Vraag');
      expect(await call('chat.update', { channel: theirs.channel, ts: theirs.ts, text: 'x' })).toMatchObject({
        error: 'cant_update_message',
      });
      const { ts } = z
        .object({ ts: z.string() })
        .parse(await call('chat.postMessage', { channel: theirs.channel, text: 'een' }));
      expect(await call('chat.update', { channel: theirs.channel, ts, text: 'twee' })).toMatchObject({ ok: true });
      expect(workspace.messages().at(-1)).toMatchObject({ text: 'twee', edited: true });
      expect(await call('chat.delete', { channel: theirs.channel, ts })).toMatchObject({ ok: true });
      expect(workspace.messages()).toHaveLength(1);
    });
  });

  describe('prompts', () => {
    const prompts = [{ title: 'Twente', message: 'twente' }];

    it('stand in the conversation with the bot', async () => {
      await workspace.openHome('messages');
      expect(await call('assistant.threads.setSuggestedPrompts', { channel_id: direct(), prompts })).toMatchObject({
        ok: true,
      });
      expect(workspace.prompts()).toEqual(prompts);
    });

    it('that name a thread are taken, and shown to nobody', async () => {
      await workspace.openHome('messages');
      const answer = await call('assistant.threads.setSuggestedPrompts', {
        channel_id: direct(),
        thread_ts: '1.1',
        prompts,
      });
      expect(answer).toMatchObject({ ok: true });
      expect(workspace.prompts()).toEqual([]);
    });

    it('are four at most', async () => {
      await workspace.openHome('messages');
      const five = { channel_id: direct(), prompts: Array(5).fill(prompts[0]) };
      expect(await call('assistant.threads.setSuggestedPrompts', five)).toMatchObject({ error: 'invalid_arguments' });
    });
  });

  it('fails as planned, once', async () => {
    workspace.failNext('auth.test', { error: 'ratelimited' });
    workspace.failNext('auth.test', { status: 429, retryAfter: 7 });
    expect(await call('auth.test', {})).toMatchObject({ ok: false, error: 'ratelimited' });
    const response = await request('auth.test', {});
    expect([response.status, response.headers.get('retry-after')]).toEqual([429, '7']);
    expect(await call('auth.test', {})).toMatchObject({ ok: true });
  });

  function channel(name: string): string {
    return [...workspace.world.channels.values()].find((each) => each.name === name)?.id ?? '';
  }

  function direct(): string {
    return [...workspace.world.channels.values()].find(({ kind }) => kind === 'direct')?.id ?? '';
  }

  async function call(name: string, args: JsonObject, token = workspace.world.tokens.bot): Promise<JsonObject> {
    const response = await request(name, args, token);
    return z.record(z.string(), z.unknown()).parse(await response.json());
  }

  function request(name: string, args: JsonObject, token = workspace.world.tokens.bot): Promise<Response> {
    const fields = Object.entries(args).map(([key, value]): [string, string] => [
      key,
      typeof value === 'string' ? value : JSON.stringify(value),
    ]);
    const headers: Record<string, string> = token ? { authorization: `Bearer ${token}` } : {};
    return fetch(`${workspace.url}/api/${name}`, { method: 'POST', headers, body: new URLSearchParams(fields) });
  }

  async function callJson(name: string, args: JsonObject): Promise<JsonObject> {
    const headers = { authorization: `Bearer ${workspace.world.tokens.bot}`, 'content-type': 'application/json' };
    const response = await fetch(`${workspace.url}/api/${name}`, {
      method: 'POST',
      headers,
      body: JSON.stringify(args),
    });
    return z.record(z.string(), z.unknown()).parse(await response.json());
  }
});
