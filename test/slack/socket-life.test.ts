import { afterEach, describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config.ts';
import type { Entry } from '../../src/local/journal.ts';
import { openWorkspace } from '../../src/local/open-workspace.ts';
import type { Workspace } from '../../src/local/workspace.ts';
import { createApp, type SlackApp } from '../../src/slack/app.ts';
import { createLog } from '../../src/slack/log.ts';
import { echoBot } from './echo-bot.ts';
import { installation, type Story, startStory } from './story.ts';

const ends: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0)) await end();
});

describe('the socket', () => {
  it.each(['refreshSocket', 'dropSocket'] as const)('is there again within a second after %s', async (trouble) => {
    const { workspace } = await start();
    const began = performance.now();
    workspace[trouble]();
    await workspace.journal.until(() => times(workspace, 'connected') === 2 || undefined, 'a second connection');
    expect(performance.now() - began).toBeLessThan(1000);
    const { message } = await workspace.command('/krapte twente');
    expect(message?.text).toBe('Antwoord op "twente"');
  });

  it('is tried again until Slack answers, and says so in one line', async () => {
    const { workspace, lines } = await start();
    workspace.failNext('apps.connections.open', { error: 'internal_error' });
    workspace.dropSocket();
    await workspace.journal.until(() => times(workspace, 'connected') === 2 || undefined, 'a second connection');
    expect(lines).toEqual(['warn The connection with Slack is gone; trying again until it is back.']);
  });

  it('ends with one sentence when Slack does not take the token any more', async () => {
    const { workspace, app, lines } = await start();
    workspace.failNext('apps.connections.open', { error: 'invalid_auth' });
    workspace.refreshSocket();
    expect(await app.ended).toMatch(/^Slack refuses SLACK_APP_TOKEN \(invalid_auth\): .*\.$/);
    expect(lines).toEqual([]);
  });

  it('stays closed after a stop', async () => {
    const { workspace, app } = await start();
    await app.stop();
    await workspace.journal.until(() => times(workspace, 'disconnected') === 1 || undefined, 'a goodbye');
    expect((await workspace.command('/krapte twente')).delivery.outcome).toBe('notConnected');
  });

  it('acknowledges every request once', async () => {
    const { workspace } = await start();
    await workspace.command('/krapte stuk');
    await workspace.command('/krapte twente');
    await workspace.replyTo(await workspace.mention('stuk'));
    expect(workspace.journal.entries.filter(({ kind }) => kind === 'refused')).toEqual([]);
  });
});

describe('a start that fails', () => {
  it.each([
    ['auth.test', { error: 'invalid_auth' }, /^Slack refuses SLACK_BOT_TOKEN \(invalid_auth\): .*\.$/],
    ['apps.connections.open', { error: 'invalid_auth' }, /^Slack refuses SLACK_APP_TOKEN \(invalid_auth\): .*\.$/],
    ['apps.connections.open', { error: 'missing_scope' }, /^Slack refuses SLACK_APP_TOKEN \(missing_scope\): .*\.$/],
    ['auth.test', { error: 'fatal_error' }, /^Cannot reach Slack at http:.*\.$/],
  ])('at %s with %j says so in one sentence, and logs nothing besides', async (method, failure, sentence) => {
    const { app, workspace, lines } = await prepare();
    workspace.failNext(method, failure);
    const started = await app.start();
    expect(started).toEqual({ started: false, sentence: expect.stringMatching(sentence) });
    expect(lines).toEqual([]);
  });

  it('because nobody is there says which address', async () => {
    const { app, workspace } = await prepare();
    await workspace.close();
    expect(await app.start()).toEqual({ started: false, sentence: expect.stringContaining(workspace.url) });
  });

  it('because the port is taken names PORT', async () => {
    const { workspace } = await prepare();
    const PORT = new URL(workspace.url).port;
    const config = readConfig({ ...workspace.environment('http'), PORT });
    if (config.mode !== 'http') throw new Error('Cannot read the config');
    expect(await createApp(config, echoBot, { log: () => {} }).start()).toEqual({
      started: false,
      sentence: `PORT ${PORT} is in use: stop what uses it, or give another PORT.`,
    });
  });
});

function times(workspace: Workspace, kind: Entry['kind']): number {
  return workspace.journal.entries.filter((entry) => entry.kind === kind).length;
}

async function start(): Promise<Story> {
  const story = await startStory('socket');
  ends.push(story.end);
  return story;
}

async function prepare(): Promise<{ workspace: Workspace; app: SlackApp; lines: string[] }> {
  const workspace = await openWorkspace({ installation });
  ends.push(workspace.close);
  const lines: string[] = [];
  const config = readConfig(workspace.environment('socket'));
  if (config.mode !== 'socket') throw new Error('Cannot read the config');
  return { workspace, lines, app: createApp(config, echoBot, { log: createLog('info', (line) => lines.push(line)) }) };
}
