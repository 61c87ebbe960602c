import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Message } from '../../src/local/messages.ts';
import { pingsIn } from '../../src/local/pings.ts';
import { cannotPostHere, nothingToCheck } from '../../src/slack/sentences.ts';
import { verdictMeanings, verdictTexts } from '../../src/view/sentences/verdicts.ts';
import { bot, hostile } from '../view/library.ts';
import { allText, buttonsOn, headlineOf } from './seen.ts';
import { modes, quiet, type Story, startStory } from './story.ts';

const claim = 'Twente heeft 15.000 openstaande vacatures.';
const shortcut = 'Controleer feiten';

describe.each(modes)('from somebody’s message, over %s', (mode) => {
  let story: Story;
  beforeEach(async () => {
    story = await startStory(mode, { bot });
  });
  afterEach(() => story.end());

  it('shortcut → verdict for one person → share as a reply to the message', async () => {
    const { workspace } = story;
    const said = workspace.say(claim, { by: 'bram' });
    await workspace.messageShortcut(shortcut, said, { by: 'noor' });
    const verdict = await last(story, 2);
    expect(verdict).toMatchObject({ onlyFor: expect.any(String), text: bot.check(claim).text });
    expect(workspace.messages({ by: 'bram' })).toHaveLength(1);
    await workspace.click(verdict, 'Deel in gesprek');
    const shared = await workspace.replyTo({ message: said });
    expect(shared).toMatchObject({ thread: said.ts, text: verdict.text });
    expect(shared.onlyFor).toBeUndefined();
    expect(buttonsOn(shared)).not.toContain('Deel in gesprek');
    expect(story.lines).toEqual([]);
  });

  it('says what is right, once there is a verdict', async () => {
    const verdict = await checked(story, claim);
    expect(headlineOf(verdict)).toContain('13.100');
    expect(allText(verdict).toLowerCase()).toContain('klopt niet');
  });

  it('explains every verdict behind a button, also where the verdict is shared', async () => {
    const { workspace } = story;
    const said = workspace.say(claim, { by: 'bram' });
    await workspace.messageShortcut(shortcut, said, { by: 'noor' });
    const verdict = await last(story, 2);
    await workspace.click(verdict, verdictTexts.button);
    const modal = await workspace.journal.until(() => workspace.modal(), 'a modal');
    expect(modal.content).toMatchObject({ title: { text: verdictTexts.title } });
    for (const meaning of Object.values(verdictMeanings)) expect(allText(modal)).toContain(meaning);
    await workspace.click(verdict, 'Deel in gesprek');
    expect(buttonsOn(await workspace.replyTo({ message: said }))).toContain(verdictTexts.button);
    expect(workspace.journal.entries.filter(({ kind }) => kind === 'refused')).toEqual([]);
  });

  it.each(['coalitie', 'kernteam'])(
    'works in %s, where the bot is no member; sharing says kindly what to do',
    async (place) => {
      const { workspace } = story;
      const said = workspace.say(claim, { in: place });
      await workspace.messageShortcut(shortcut, said);
      const verdict = await last(story, 2, place);
      expect(verdict.text).toBe(bot.check(claim).text);
      await workspace.click(verdict, 'Deel in gesprek');
      expect(await last(story, 3, place)).toMatchObject({ text: cannotPostHere, onlyFor: expect.any(String) });
      expect(workspace.messages({ in: place, by: 'bram' })).toHaveLength(1);
      expect(story.lines).toEqual([]);
    },
  );

  it('of a reply in a thread goes in that thread, and so does what is shared', async () => {
    const { workspace } = story;
    const root = workspace.say('Wat weten we?');
    const said = workspace.say(claim, { thread: root });
    await workspace.messageShortcut(shortcut, said);
    const verdict = await last(story, 3);
    expect(verdict.thread).toBe(root.ts);
    await workspace.click(verdict, 'Deel in gesprek');
    expect((await last(story, 4)).thread).toBe(root.ts);
  });

  it.each([
    ['nothing but a name', '@noor', nothingToCheck],
    ['no words', '', nothingToCheck],
    ['no claim', 'Morgen vergaderen we om tien uur.', bot.check('Morgen vergaderen we om tien uur.').text],
  ])('of a message with %s says so', async (_, text, sentence) => {
    const said = { ...story.workspace.say(text), text: text === '@noor' ? '<@U1>' : text };
    await story.workspace.messageShortcut(shortcut, said);
    expect(await last(story, 2)).toMatchObject({ text: sentence });
  });

  it('never pings, whatever the message holds', async () => {
    const { workspace } = story;
    const said = { ...workspace.say('x'), text: `<!channel> <@U1> &lt;!here&gt; ${claim}` };
    await workspace.messageShortcut(shortcut, said);
    const verdict = await last(story, 2);
    await workspace.click(verdict, 'Deel in gesprek');
    const shared = await workspace.replyTo({ message: said });
    expect([verdict, shared].flatMap(pingsIn)).toEqual([]);
  });

  it('fits in a message, whatever somebody wrote', async () => {
    const { workspace } = story;
    for (const text of hostile) {
      const before = workspace.messages().length;
      await workspace.messageShortcut(shortcut, workspace.say(`${text} ${claim}`));
      const verdict = await last(story, before + 2);
      expect([verdict.text.length > 0, pingsIn(verdict)]).toEqual([true, []]);
    }
    expect(workspace.journal.entries.filter(({ kind }) => kind === 'refused')).toEqual([]);
    expect(story.lines).toEqual([]);
  });

  it('of a message that is too long for a button is a verdict that cannot be shared', async () => {
    const verdict = await checked(story, `${claim} ${'We praten verder. '.repeat(150)}`);
    expect(buttonsOn(verdict)).not.toContain('Deel in gesprek');
  });

  it.each([
    ['is too busy', { status: 429, retryAfter: 0 }],
    ['fails', { status: 500 }],
    ['refuses the blocks', { error: 'invalid_blocks' }],
  ])('comes once when Slack %s', async (_, failure) => {
    story.workspace.failNext('response_url', failure);
    expect((await checked(story, claim)).text).toBe(bot.check(claim).text);
    await quiet(50);
    expect(story.workspace.messages()).toHaveLength(2);
    expect(story.lines).toEqual([]);
  });

  it('becomes a sentence with a number when the bot fails', async () => {
    await story.end();
    const broken = { ...bot, check: () => fail() };
    story = await startStory(mode, { bot: broken });
    const verdict = await checked(story, claim);
    expect(verdict.text).toMatch(/^Het antwoord is niet gelukt\..*nummer: \d{4}-\d{4}\.$/);
    expect(story.lines).toEqual([expect.stringMatching(/^error Fault \d{4}-\d{4} in interaction: RangeError/)]);
  });
});

function fail(): never {
  throw new RangeError('geheim');
}

async function checked(story: Story, text: string): Promise<Message> {
  await story.workspace.messageShortcut(shortcut, story.workspace.say(text));
  return last(story, 2);
}

function last({ workspace }: Story, count: number, place = 'arbeidsmarkt'): Promise<Message> {
  return workspace.journal.until(() => workspace.messages({ in: place })[count - 1], `message ${count} in ${place}`);
}
