import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { plain } from '../../src/local/journal.ts';
import { modes, quiet, type Story, startStory } from './story.ts';

describe.each(modes)('the bot in Slack over %s', (mode) => {
  let story: Story;
  beforeEach(async () => {
    story = await startStory(mode);
  });
  afterEach(() => story.end());

  describe('the command', () => {
    it('answers inside the acknowledgement, for the asker only, with blocks', async () => {
      const { delivery, message } = await story.workspace.command('/krapte vacatures twente');
      expect(delivery).toMatchObject({ outcome: 'acknowledged', response: { response_type: 'ephemeral' } });
      expect(message).toMatchObject({ text: 'Antwoord op "vacatures twente"', onlyFor: expect.any(String) });
      expect(message?.blocks.map(({ type }) => type)).toEqual(['section', 'data_table', 'context']);
    });

    it('calls nothing else of Slack', async () => {
      const before = story.workspace.journal.entries.length;
      await story.workspace.command('/krapte twente');
      expect(story.workspace.journal.entries.slice(before).map(({ kind }) => kind)).toEqual(['sent', 'posted']);
    });

    it('passes on what was typed, without the escapes of Slack', async () => {
      const { message } = await story.workspace.command('/krapte krapte < 2 & > 1 in #arbeidsmarkt, vraag @noor');
      expect(message?.text).toBe('Antwoord op "krapte < 2 & > 1 in #arbeidsmarkt, vraag"');
    });

    it('answers an empty command', async () => {
      const { message } = await story.workspace.command('/krapte');
      expect(message?.text).toBe('Antwoord op ""');
    });

    it('answers where the bot is not a member, and in a direct conversation', async () => {
      for (const place of ['coalitie', 'kernteam', 'direct']) {
        const { message } = await story.workspace.command('/krapte twente', { in: place });
        expect(message?.text).toBe('Antwoord op "twente"');
      }
    });

    it('turns a fault into a sentence with a number, and one log line with that number and no more', async () => {
      const { delivery, message } = await story.workspace.command('/krapte stuk', { by: 'bram' });
      expect(delivery.outcome).toBe('acknowledged');
      expect(message?.text).toMatch(/^Het antwoord is niet gelukt\. .*nummer: \d{4}-\d{4}\.$/);
      expect(message?.onlyFor).toBeDefined();
      const reference = message?.text.match(/\d{4}-\d{4}/)?.[0];
      expect(story.lines).toHaveLength(1);
      expect(story.lines[0]).toMatch(
        new RegExp(`^error Fault ${reference} in command: RangeError at slack/echo-bot\\.ts:\\d+$`),
      );
      expect(story.lines.join()).not.toMatch(/stuk|geheim|bram|U0LOCAL/);
    });

    it('acknowledges a command that it does not know', async () => {
      const world = story.workspace.world.installation;
      expect(world.commands).toEqual(['/krapte']);
      await story.end();
      story = await startStory(mode, { installation: { ...world, commands: ['/krapte', '/anders'] } });
      const { message } = await story.workspace.command('/anders');
      expect(message?.text).toBe('Deze opdracht kent Krapte niet. Typ `/krapte help`.');
    });
  });

  describe('a mention', () => {
    it('is answered in its thread', async () => {
      const sent = await story.workspace.mention('vacatures twente');
      const reply = await story.workspace.replyTo(sent);
      expect(reply).toMatchObject({ text: 'Antwoord op "vacatures twente"', thread: sent.message.ts });
      expect(reply.onlyFor).toBeUndefined();
    });

    it('keeps the conversation by its thread', async () => {
      const sent = await story.workspace.mention('twente');
      const first = await story.workspace.replyTo(sent);
      const next = await story.workspace.mention('en in zwolle?', { by: 'fatima', thread: first });
      const second = await story.workspace.replyTo(next);
      expect(second.thread).toBe(sent.message.ts);
      expect(second.blocks[2]).toEqual({ ...first.blocks[2] });
    });

    it('is answered once when Slack sends it twice', async () => {
      const sent = await story.workspace.mention('twente');
      await story.workspace.replyTo(sent);
      expect((await story.workspace.redeliver(sent)).outcome).toBe('acknowledged');
      await quiet();
      expect(story.workspace.repliesTo(sent.message)).toHaveLength(1);
    });

    it('gets a sentence with a number in its thread when the bot fails', async () => {
      const sent = await story.workspace.mention('stuk');
      const reply = await story.workspace.replyTo(sent);
      expect(reply.text).toMatch(/^Het antwoord is niet gelukt\./);
      expect(story.lines).toEqual([expect.stringMatching(/^error Fault \d{4}-\d{4} in message: RangeError/)]);
    });

    it('of another bot is not answered', async () => {
      const { world } = story.workspace;
      const [channel] = world.channels.keys();
      const event = {
        type: 'app_mention',
        bot_id: 'B1',
        user: 'U1',
        text: 'twente',
        ts: '1.1',
        channel,
        event_ts: '1.1',
      };
      await story.workspace.event(event, 'app_mention');
      await quiet();
      expect(story.workspace.messages()).toEqual([]);
    });
  });

  describe('a direct message', () => {
    it('is answered without a mention, under the message', async () => {
      const sent = await story.workspace.directMessage('vacatures twente');
      const reply = await story.workspace.replyTo(sent);
      expect(reply).toMatchObject({ text: 'Antwoord op "vacatures twente"', thread: sent.message.ts });
    });

    it('of the bot itself is heard and not answered', async () => {
      const sent = await story.workspace.directMessage('twente');
      await story.workspace.replyTo(sent);
      await quiet();
      const heard = story.workspace.journal.entries.filter(
        (entry) => entry.kind === 'sent' && entry.what === 'message.im',
      );
      expect(heard).toHaveLength(2);
      expect(story.workspace.messages({ in: 'direct' })).toHaveLength(2);
    });

    it('with a file is answered by its words', async () => {
      const { message } = await story.workspace.directMessage('hallo');
      await story.workspace.replyTo({ message });
      const event = { type: 'message', subtype: 'file_share', channel: message.channel, channel_type: 'im' };
      const typed = { user: message.author, text: 'twente', ts: message.ts, event_ts: message.ts };
      await story.workspace.event({ ...event, ...typed }, 'message.im');
      expect((await story.workspace.replyTo({ message }, 2)).text).toBe('Antwoord op "twente"');
    });

    it('that is an edit or a join is not answered', async () => {
      const { message } = await story.workspace.directMessage('twente');
      await story.workspace.replyTo({ message });
      const common = { type: 'message', channel: message.channel, channel_type: 'im', ts: '9.1', event_ts: '9.1' };
      const edit = {
        ...common,
        subtype: 'message_changed',
        message: { text: 'zwolle', user: message.author, ts: message.ts },
      };
      await story.workspace.event(edit, 'message.im');
      await story.workspace.event(
        { ...common, subtype: 'channel_join', user: message.author, text: 'kwam' },
        'message.im',
      );
      await quiet();
      expect(story.workspace.messages({ in: 'direct' })).toHaveLength(2);
    });
  });

  it('leaves a conversation that reads well', async () => {
    const { workspace } = story;
    const sent = await workspace.mention('twente', { by: 'bram' });
    await workspace.replyTo(sent);
    await workspace.command('/krapte zwolle');
    await workspace.replyTo(await workspace.directMessage('hallo'));
    expect(workspace.transcript()).toEqual([
      '#arbeidsmarkt Bram ter Haar: @Krapte twente',
      '#arbeidsmarkt ↳ Krapte: Antwoord op "twente" [section, data_table, context]',
      '#arbeidsmarkt Krapte (only Noor Wessels): Antwoord op "zwolle" [section, data_table, context]',
      'direct with noor Noor Wessels: hallo',
      'direct with noor ↳ Krapte: Antwoord op "hallo" [section, data_table, context]',
    ]);
  });

  it('says the same everywhere', async () => {
    const asked = await story.workspace.command('/krapte twente');
    const mentioned = await story.workspace.replyTo(await story.workspace.mention('twente'));
    const direct = await story.workspace.replyTo(await story.workspace.directMessage('twente'));
    const [first, ...others] = [asked.message, mentioned, direct].map((message) => message && plain(message));
    for (const other of others) expect({ ...other, blocks: [] }).toEqual({ ...first, blocks: [] });
  });
});
