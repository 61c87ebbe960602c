import { readFileSync } from 'node:fs';
import { parse } from 'dotenv';
import { describe, expect, it } from 'vitest';
import { readConfig } from '../src/config.ts';

const botToken = 'xoxb-1111111111-abcdefghij';
const appToken = 'xapp-1-A111-222-abcdefghij';
const signingSecret = '0123456789abcdef0123456789abcdef';

describe('readConfig', () => {
  it('works on this machine only when nothing of Slack is set, and says what Slack would need', () => {
    expect(readConfig({ HOME: '/root' })).toEqual({
      mode: 'local',
      missing: ['SLACK_BOT_TOKEN', 'SLACK_APP_TOKEN'],
      port: 3000,
      logLevel: 'info',
    });
  });

  it('takes a copied .env.example as nothing set', () => {
    const example = parse(readFileSync(new URL('../.env.example', import.meta.url)));
    expect(readConfig(example).mode).toBe('local');
  });

  it('chooses Socket Mode with an app token', () => {
    expect(readConfig({ SLACK_BOT_TOKEN: botToken, SLACK_APP_TOKEN: appToken })).toEqual({
      mode: 'socket',
      botToken,
      appToken,
      slackApiUrl: 'https://slack.com/api/',
      port: 3000,
      logLevel: 'info',
    });
  });

  it('chooses HTTP with a signing secret and no app token', () => {
    const config = readConfig({ SLACK_BOT_TOKEN: botToken, SLACK_SIGNING_SECRET: signingSecret, PORT: '8080' });
    expect(config).toMatchObject({ mode: 'http', signingSecret, port: 8080 });
  });

  it('prefers Socket Mode when both are there', () => {
    const both = { SLACK_BOT_TOKEN: botToken, SLACK_APP_TOKEN: appToken, SLACK_SIGNING_SECRET: signingSecret };
    expect(readConfig(both).mode).toBe('socket');
  });

  it('points at another server, with or without a closing slash', () => {
    const socket = { SLACK_BOT_TOKEN: botToken, SLACK_APP_TOKEN: appToken };
    for (const SLACK_API_URL of ['http://127.0.0.1:4000/api', 'http://127.0.0.1:4000/api/']) {
      expect(readConfig({ ...socket, SLACK_API_URL })).toMatchObject({ slackApiUrl: 'http://127.0.0.1:4000/api/' });
    }
  });

  it.each([
    ['SLACK_BOT_TOKEN is missing', { SLACK_APP_TOKEN: appToken }],
    ['SLACK_BOT_TOKEN is missing', { SLACK_SIGNING_SECRET: signingSecret }],
    ['SLACK_APP_TOKEN is missing', { SLACK_BOT_TOKEN: botToken }],
    ['SLACK_BOT_TOKEN is malformed', { SLACK_BOT_TOKEN: 'xoxb-', SLACK_APP_TOKEN: appToken }],
    ['SLACK_APP_TOKEN is malformed', { SLACK_BOT_TOKEN: botToken, SLACK_APP_TOKEN: 'secret' }],
    ['SLACK_SIGNING_SECRET is malformed', { SLACK_BOT_TOKEN: botToken, SLACK_SIGNING_SECRET: 'niet hex' }],
    ['SLACK_API_URL is malformed', { SLACK_API_URL: 'http://example.org/api/' }],
    ['SLACK_API_URL is malformed', { SLACK_API_URL: 'slack' }],
    ['PORT is malformed', { PORT: '70000' }],
    ['PORT is malformed', { PORT: '3000a' }],
    ['LOG_LEVEL is malformed', { LOG_LEVEL: 'alles' }],
  ])('says in one sentence: %s', (start, environment) => {
    const config = readConfig(environment);
    expect(config).toMatchObject({
      mode: 'fault',
      sentences: [expect.stringMatching(new RegExp(`^${start}: .*\\.$`))],
    });
  });

  it('says where a token belongs that stands in the wrong place, without repeating it', () => {
    const config = readConfig({ SLACK_BOT_TOKEN: appToken, SLACK_APP_TOKEN: appToken });
    expect(JSON.stringify(config)).toContain('What stands there now belongs in SLACK_APP_TOKEN.');
    expect(JSON.stringify(config)).not.toContain(appToken);
  });

  it('names every variable that needs mending at once', () => {
    const config = readConfig({ SLACK_BOT_TOKEN: 'x', SLACK_APP_TOKEN: 'y', PORT: 'z' });
    expect(config).toMatchObject({ mode: 'fault', sentences: { length: 3 } });
  });
});
