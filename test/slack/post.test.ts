import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { pingsIn } from '../../src/local/pings.ts';
import type { Bot } from '../../src/view/bot.ts';
import { echo, echoBot } from './echo-bot.ts';
import { type Story, startStory } from './story.ts';

describe('a reply', () => {
  let story: Story;
  beforeEach(async () => {
    story = await startStory('socket');
  });
  afterEach(() => story.end());

  it.each([
    ['with an older table when Slack does not take the blocks', 1, ['section', 'table', 'context']],
    ['with the table as text when Slack does not take those either', 2, ['section', 'section', 'section', 'context']],
    ['as text when Slack takes no blocks at all', 3, []],
  ])('goes %s', async (_, refusals, types) => {
    for (let nth = 0; nth < refusals; nth += 1)
      story.workspace.failNext('chat.postMessage', { error: 'invalid_blocks' });
    const reply = await story.workspace.replyTo(await story.workspace.mention('twente'));
    expect(reply.text).toBe('Antwoord op "twente"');
    expect(reply.blocks.map(({ type }) => type)).toEqual(types);
    expect(story.lines).toEqual([]);
  });

  it.each([
    ['says that it is too busy', { status: 429, retryAfter: 0 }],
    ['fails', { status: 500 }],
    ['fails for a moment', { status: 503 }],
  ])('comes once when Slack %s', async (_, failure) => {
    story.workspace.failNext('chat.postMessage', failure);
    const sent = await story.workspace.mention('twente');
    await story.workspace.replyTo(sent);
    expect(story.workspace.repliesTo(sent.message)).toHaveLength(1);
  });

  it('comes when Slack did not answer at all the first time', async () => {
    await story.end();
    story = await startStory('socket', { timeout: 200 });
    story.workspace.failNext('chat.postMessage', { hang: true });
    const sent = await story.workspace.mention('twente');
    await story.workspace.replyTo(sent);
    expect(story.workspace.repliesTo(sent.message)).toHaveLength(1);
  });

  it('does not come when Slack refuses it for another reason, which gives one log line', async () => {
    story.workspace.failNext('chat.postMessage', { error: 'is_archived' });
    story.workspace.failNext('chat.postMessage', { error: 'is_archived' });
    const sent = await story.workspace.mention('twente');
    await story.workspace.journal.until(() => story.lines[0], 'a log line');
    expect(story.lines).toEqual([expect.stringMatching(/^error Fault \d{4}-\d{4} in message: .*\(is_archived\)/)]);
    expect(story.workspace.repliesTo(sent.message)).toEqual([]);
  });
});

describe('what somebody asks', () => {
  it.each(['socket', 'http'] as const)('never pings when it is echoed, over %s', async (mode) => {
    const text = 'Hoi <!channel> <!here> <!everyone> <@U123> <!subteam^S1|@allen>';
    const careless: Bot = { ...echoBot, answer: () => echo(text) };
    const story = await startStory(mode, { bot: careless });
    const { message } = await story.workspace.command('/krapte hoi');
    const reply = await story.workspace.replyTo(await story.workspace.mention('hoi'));
    expect([message, reply].flatMap((said) => (said ? pingsIn(said) : ['nothing said']))).toEqual([]);
    await story.end();
  });
});
