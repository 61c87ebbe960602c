import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { encode } from '../../src/local/http-delivery.ts';
import { openWorkspace } from '../../src/local/open-workspace.ts';
import { signatureHeaders } from '../../src/local/signature.ts';
import { createApp } from '../../src/slack/app.ts';
import { echoBot } from './echo-bot.ts';
import { installation, type Story } from './story.ts';

const { contentType, body } = encode({
  kind: 'slash_commands',
  payload: {
    command: '/krapte',
    text: 'twente',
    response_url: 'http://127.0.0.1/',
    team_id: 'T1',
    user_id: 'U1',
    channel_id: 'C1',
  },
});

describe('a request over HTTP', () => {
  const lines: string[] = [];
  let url = '';
  let secret = '';
  let end: Story['end'];

  beforeAll(async () => {
    const workspace = await openWorkspace({ installation });
    secret = workspace.world.tokens.signingSecret;
    const config = readConfig(workspace.environment('http'));
    if (config.mode !== 'http') throw new Error('Cannot read the config');
    const app = createApp(config, echoBot, { log: (level, line) => lines.push(`${level} ${line}`) });
    const started = await app.start();
    url = `http://127.0.0.1:${started.started ? started.port : 0}/slack/events`;
    end = async () => {
      await app.stop();
      await workspace.close();
    };
  });
  afterAll(() => end());

  it('with the right signature is answered', async () => {
    const response = await send(signatureHeaders(secret, body, seconds()));
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ text: 'Antwoord op "twente"' });
  });

  it('with the right signature and another body is refused', async () => {
    expect((await send(signatureHeaders(secret, `${body}0`, seconds()))).status).toBe(401);
  });

  it('signed with another secret is refused', async () => {
    expect((await send(signatureHeaders('0'.repeat(32), body, seconds()))).status).toBe(401);
  });

  it('that was signed six minutes ago is refused', async () => {
    expect((await send(signatureHeaders(secret, body, seconds() - 6 * 60))).status).toBe(401);
  });

  it('without a signature is refused', async () => {
    expect((await send({})).status).toBe(401);
    const { 'x-slack-signature': signature } = signatureHeaders(secret, body, seconds());
    expect((await send({ 'x-slack-signature': signature })).status).toBe(401);
  });

  it('to another address is not found', async () => {
    expect((await fetch(url.replace('events', 'anders'), { method: 'POST' })).status).toBe(404);
  });

  it('with an address check of Slack is answered with its challenge', async () => {
    const check = JSON.stringify({ type: 'url_verification', challenge: 'uitdaging' });
    const headers = { 'content-type': 'application/json', ...signatureHeaders(secret, check, seconds()) };
    const response = await fetch(url, { method: 'POST', headers, body: check });
    expect(await response.json()).toEqual({ challenge: 'uitdaging' });
  });

  it('that is refused gives a log line without what it held', () => {
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.join('\n')).not.toMatch(/twente|U1/);
  });

  function send(headers: Record<string, string>): Promise<Response> {
    return fetch(url, { method: 'POST', headers: { 'content-type': contentType, ...headers }, body });
  }
});

function seconds(): number {
  return Math.floor(Date.now() / 1000);
}
