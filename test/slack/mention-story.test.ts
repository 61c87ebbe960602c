import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { asObject } from '../../src/local/json.ts';
import type { Message } from '../../src/local/messages.ts';
import { expiredButton } from '../../src/view/blocks/button-value.ts';
import { knowledge } from '../view/knowledge.ts';
import { ask, bot } from '../view/library.ts';
import { allText, buttonsOn, headlineOf } from './seen.ts';
import { modes, quiet, type Story, startStory } from './story.ts';

/** Eleven recommendations: two pages. */
const longList = 'wat moeten werkgevers doen';

const sectionsOf = (question: string) => [...new Set(ask(question).entries.map(({ source }) => source.section))];

/** The title of a text with others below it that stand elsewhere in the advice. */
const withOthers =
  knowledge.entries.map(({ title }) => title).find((title) => sectionsOf(title).length > 1) ?? 'geen tekst gevonden';

describe.each(modes)('from a mention, over %s', (mode) => {
  let story: Story;
  beforeEach(async () => {
    story = await startStory(mode, { bot });
  });
  afterEach(() => story.end());

  it('mention → follow-up in the thread → share in the channel', async () => {
    const { workspace } = story;
    const asked = await workspace.mention('vacatures twente', { by: 'bram' });
    const first = await workspace.replyTo(asked);
    expect(headlineOf(first)).toContain('13.100');
    const next = await workspace.mention('en in zwolle?', { by: 'fatima', thread: first });
    const second = await workspace.replyTo(next);
    expect([second.thread, headlineOf(second)]).toEqual([asked.message.ts, expect.stringContaining('14.400')]);
    await workspace.click(second, 'Deel in kanaal', { by: 'fatima' });
    const shared = await lastInChannel(story, 5);
    expect(headlineOf(shared)).toBe(headlineOf(second));
    expect([shared.thread, shared.onlyFor]).toEqual([undefined, undefined]);
    expect(buttonsOn(shared)).not.toContain('Deel in kanaal');
    expect(story.lines).toEqual([]);
  });

  it('a follow-up button is answered in the same thread, for all', async () => {
    const { workspace } = story;
    const asked = await workspace.mention('vacatures twente');
    const first = await workspace.replyTo(asked);
    await workspace.click(first, 'Cijfers Twente', { by: 'bram' });
    const second = await workspace.replyTo(asked, 2);
    expect(second.thread).toBe(asked.message.ts);
    expect(headlineOf(second)).toMatch(/^Twente: 13\.100/);
  });

  it('a button continues the conversation of its thread', async () => {
    const { workspace } = story;
    const asked = await workspace.mention('opbouw onbenut arbeidspotentieel twente');
    await workspace.click(await workspace.replyTo(asked), 'Cijfers Twente');
    await workspace.replyTo(asked, 2);
    const next = await workspace.mention('en zwolle?', { thread: asked.message });
    expect(headlineOf(await workspace.replyTo(next))).toContain('Regio Zwolle');
  });

  it('an answer that Slack delivers twice is posted once', async () => {
    const { workspace } = story;
    const asked = await workspace.mention('vacatures twente');
    await workspace.replyTo(asked);
    await workspace.redeliver(asked);
    await quiet();
    expect(workspace.repliesTo(asked.message)).toHaveLength(1);
  });

  it('a mention that is also a direct message is answered once', async () => {
    const { workspace } = story;
    const { message, payload } = await workspace.directMessage('twente');
    await workspace.replyTo({ message });
    const event = { ...asObject(payload['event']), type: 'app_mention' };
    await workspace.event(event, 'app_mention');
    await quiet();
    expect(workspace.repliesTo(message)).toHaveLength(1);
  });

  it("'Toon bron' says to one person where it stands, in the thread", async () => {
    const { workspace } = story;
    const first = await workspace.replyTo(await workspace.mention('vacatures twente'));
    await workspace.click(first, 'Toon bron', { by: 'bram' });
    const source = await lastInChannel(story, 3, 'bram');
    expect(source).toMatchObject({ onlyFor: expect.any(String), thread: first.thread });
    expect(allText(source)).toMatch(/Bijlage 3.*Kopje:[\s\S]*13\.100/);
    expect(workspace.messages({ by: 'noor' })).toHaveLength(2);
  });

  it('‘bron?’ lists the source of what is answered, and not of what stands below it', async () => {
    const { workspace } = story;
    const first = await workspace.replyTo(await workspace.mention(withOthers));
    expect(allText(first)).toContain('Zie ook');
    const source = await workspace.replyTo(await workspace.mention('bron?', { thread: first }));
    const [answered = '', ...others] = sectionsOf(withOthers);
    expect(source.text).toContain(`${answered} (`);
    for (const other of others) expect(source.text).not.toContain(`${other} (`);
  });

  it('feedback is counted by answer, once for each click, and nothing else is kept', async () => {
    const { workspace } = story;
    const first = await workspace.replyTo(await workspace.mention('vacatures twente'));
    const [id = ''] = JSON.stringify(first.blocks).match(/[0-9a-f]{12}/) ?? [];
    await workspace.click(first, { action: 'feedback-1', choose: 'Nuttig' }, { by: 'bram' });
    await workspace.click(first, { action: 'feedback-1', choose: 'Niet nuttig' }, { by: 'noor' });
    await lastInChannel(story, 3, 'bram');
    expect(await lastInChannel(story, 3, 'noor')).toMatchObject({ onlyFor: expect.any(String) });
    expect([...story.app.feedback]).toEqual([[id, { helped: 1, failed: 1 }]]);
  });

  it.each([
    ['is too busy', { status: 429, retryAfter: 0 }],
    ['fails', { status: 500 }],
    ['refuses the blocks', { error: 'invalid_blocks' }],
  ])('a follow-up comes once when Slack %s', async (_, failure) => {
    const { workspace } = story;
    const asked = await workspace.mention('vacatures twente');
    const first = await workspace.replyTo(asked);
    workspace.failNext('chat.postMessage', failure);
    await workspace.click(first, 'Cijfers Twente');
    expect((await workspace.replyTo(asked, 2)).text).toBe(bot.answer('Twente').text);
    await quiet(50);
    expect(workspace.repliesTo(asked.message)).toHaveLength(2);
    expect(story.lines).toEqual([]);
  });

  it('a follow-up that Slack refuses for good becomes a sentence with a number', async () => {
    const { workspace } = story;
    const first = await workspace.replyTo(await workspace.mention('vacatures twente'));
    workspace.failNext('chat.postMessage', { error: 'is_archived' });
    await workspace.click(first, 'Cijfers Twente');
    const apology = await lastInChannel(story, 3);
    expect(apology.text).toMatch(/^Het antwoord is niet gelukt\./);
    expect(apology).toMatchObject({ thread: first.thread, onlyFor: expect.any(String) });
    expect(story.lines).toEqual([expect.stringMatching(/in interaction: .*\(is_archived\)/)]);
  });

  it('a long list is paged in place, there and back', async () => {
    const { workspace } = story;
    const first = await workspace.replyTo(await workspace.mention(longList));
    await workspace.click(first, 'Volgende');
    const second = await changed(story, first, 'Pagina 2 van');
    expect(second.thread).toBe(first.thread);
    await workspace.click(second, 'Vorige');
    expect(allText(await changed(story, first, 'Pagina 1 van'))).toBe(allText(first));
    expect(workspace.messages()).toHaveLength(2);
  });

  it('an answer of a list opens under it', async () => {
    const { workspace } = story;
    const asked = await workspace.mention('alle aanbevelingen');
    await workspace.click(await workspace.replyTo(asked), 'Meer');
    expect(headlineOf(await workspace.replyTo(asked, 2))).toMatch(/^Aanbeveling/);
  });

  it('a button that was tampered with, or is too old, says so', async () => {
    const { workspace } = story;
    const first = await workspace.replyTo(await workspace.mention('vacatures twente'));
    const question = { kind: 'regionCard', region: 'achterhoek' };
    for (const value of ['geen json', JSON.stringify({ do: 'show', question })]) {
      const blocks = [{ type: 'actions', block_id: 'b', elements: [oldButton(value)] }];
      await workspace.click({ ...first, blocks }, 'Oud');
    }
    await lastInChannel(story, 4);
    expect(workspace.messages().slice(2)).toMatchObject([{ text: expiredButton }, { text: expiredButton }]);
    expect(story.lines).toEqual([]);
  });

  it('every click costs one response at most', async () => {
    const { workspace } = story;
    const first = await workspace.replyTo(await workspace.mention(longList));
    for (const label of ['Volgende', 'Toon bron', 'Nuttig']) {
      const before = responses(story);
      const pick = label === 'Nuttig' ? { action: 'feedback-1', choose: label } : label;
      await workspace.click(first, pick);
      await workspace.journal.until(() => (responses(story) > before ? true : undefined), label);
      await quiet(50);
      expect([label, responses(story) - before]).toEqual([label, 1]);
    }
  });
});

function oldButton(value: string) {
  return { type: 'button', action_id: 'show-1', text: { type: 'plain_text', text: 'Oud' }, value };
}

function responses({ workspace }: Story): number {
  return workspace.journal.entries.filter((entry) => entry.kind === 'called' && entry.method === 'response_url').length;
}

/** The last message that a person sees in the channel, once there are so many. */
function lastInChannel({ workspace }: Story, count: number, by = 'noor'): Promise<Message> {
  return workspace.journal.until(() => workspace.messages({ by })[count - 1], `message ${count} in the channel`);
}

function changed({ workspace }: Story, { ts }: Message, words: string): Promise<Message> {
  return workspace.journal.until(() => {
    const message = workspace.messages().find((each) => each.ts === ts);
    return message && allText(message).includes(words) ? message : undefined;
  }, words);
}
