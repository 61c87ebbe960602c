import { once } from 'node:events';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { z } from 'zod';
import { openWorkspace } from '../../src/local/open-workspace.ts';
import type { Workspace } from '../../src/local/workspace.ts';
import { installation } from '../slack/story.ts';

const frame = z.looseObject({ type: z.string(), envelope_id: z.string().optional() });
type Frame = z.infer<typeof frame>;

describe('the socket of the workspace', () => {
  let workspace: Workspace;
  beforeEach(async () => {
    workspace = await openWorkspace({ installation });
  });
  afterEach(() => workspace.close());

  it('says hello, and sends commands in envelopes that want an answer', async () => {
    const { next, client } = await connect();
    expect(await next()).toMatchObject({ type: 'hello', num_connections: 1 });
    const asked = workspace.command('/krapte twente');
    const { envelope_id, ...envelope } = await next();
    expect(envelope).toMatchObject({
      type: 'slash_commands',
      accepts_response_payload: true,
      payload: { command: '/krapte', text: 'twente' },
    });
    client.send(JSON.stringify({ envelope_id, payload: { text: 'Hallo' } }));
    expect((await asked).message).toMatchObject({ text: 'Hallo' });
  });

  it('notices a second acknowledgement', async () => {
    const { next, client } = await connect();
    await next();
    const asked = workspace.command('/krapte twente');
    const { envelope_id } = await next();
    for (let nth = 0; nth < 2; nth += 1) client.send(JSON.stringify({ envelope_id }));
    await asked;
    const refusal = { kind: 'refused', what: 'acknowledgement', reason: 'second' };
    await workspace.journal.until(() => workspace.journal.entries.find(({ kind }) => kind === 'refused'), 'a refusal');
    expect(workspace.journal.entries).toContainEqual(refusal);
  });

  it('asks to connect again', async () => {
    const { next } = await connect();
    await next();
    workspace.refreshSocket();
    expect(await next()).toEqual({ type: 'disconnect', reason: 'refresh_requested' });
  });

  it('lets an address in once, and no other address', async () => {
    const url = await address();
    await once(new WebSocket(url), 'open');
    for (const wrong of [
      url,
      url.replace(/ticket=.*/, 'ticket=verzonnen'),
      `${workspace.url.replace('http', 'ws')}/anders`,
    ]) {
      const client = new WebSocket(wrong);
      await expect(once(client, 'open')).rejects.toThrow('404');
    }
  });

  async function address(): Promise<string> {
    const headers = { authorization: `Bearer ${workspace.world.tokens.app}` };
    const response = await fetch(`${workspace.url}/api/apps.connections.open`, { method: 'POST', headers });
    return z.object({ url: z.string() }).parse(await response.json()).url;
  }

  async function connect(): Promise<{ client: WebSocket; next: () => Promise<Frame> }> {
    const client = new WebSocket(await address());
    const frames: Frame[] = [];
    client.on('message', (data) => frames.push(frame.parse(JSON.parse(String(data)))));
    const next = () =>
      expect
        .poll(() => frames.length, { interval: 5 })
        .toBeGreaterThan(0)
        .then(() => frames.shift() ?? { type: 'none' });
    return { client, next };
  }
});
