import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { asObject, asText } from '../../src/local/json.ts';
import type { OpenView } from '../../src/local/views.ts';
import { bot } from '../view/library.ts';
import { allText, buttonsOn, headlineOf } from './seen.ts';
import { modes, type Story, startStory } from './story.ts';

describe.each(modes)('from the home tab, over %s', (mode) => {
  let story: Story;
  beforeEach(async () => {
    story = await startStory(mode, { bot });
  });
  afterEach(() => story.end());

  it('home → modal with a question → answer → follow-up → new question', async () => {
    const { workspace } = story;
    const home = await openHome(story);
    await workspace.click(home, 'Stel een vraag');
    await modal(story, 'ask');
    await workspace.submit({ 'pick-question': 'vacatures twente' });
    const answer = await modal(story, 'answer');
    expect(headlineOf(answer)).toBe(headlineOf({ blocks: blocksOf(bot.answer('vacatures twente').viewBlocks) }));
    await workspace.click(answer, 'Cijfers Twente');
    const next = await modal(story, 'answer', (view) => headlineOf(view).startsWith('Twente: 13.100'));
    await workspace.click(next, 'Nieuwe vraag');
    await modal(story, 'ask');
    expect(workspace.world.views.size).toBe(2);
    expect(story.lines).toEqual([]);
  });

  it('shows what the bot is, the regions, and the version of its knowledge', async () => {
    const text = allText(await openHome(story));
    for (const words of ['verzint niets', 'Twente', 'Regio Zwolle', 'Stedendriehoek', 'Krapte 0.1.0', 'bewaart geen'])
      expect(text).toContain(words);
  });

  it('is shown without cards when Slack does not take those', async () => {
    story.workspace.failNext('views.publish', { error: 'invalid_arguments' });
    const home = await openHome(story);
    expect(home.blocks.map(({ type }) => type)).not.toContain('carousel');
    expect(allText(home)).toContain('Stedendriehoek');
  });

  it('compares what is picked', async () => {
    const { workspace } = story;
    const home = await openHome(story);
    await workspace.click(home, { action: 'pick-measure', choose: 'Werklozen' });
    await workspace.click(await openedHome(story), { action: 'pick-regions', choose: 'Twente en Regio Zwolle' });
    await workspace.click(await openedHome(story), 'Vergelijk');
    const answer = await modal(story, 'answer');
    expect(headlineOf(answer)).toMatch(/werklozen/i);
    expect(headlineOf(answer)).toMatch(/Twente .* en Regio Zwolle /);
  });

  it('opens a region, a term and an example in a modal', async () => {
    const { workspace } = story;
    const home = await openHome(story);
    await workspace.click(home, 'Alle cijfers');
    expect(headlineOf(await modal(story, 'answer'))).toMatch(/^Twente: 13\.100/);
    await workspace.dismiss();
    await workspace.click(home, { action: 'show-concept', choose: 'Onbenut arbeidspotentieel' });
    expect(headlineOf(await modal(story, 'answer'))).toMatch(/onbenut arbeidspotentieel/i);
    await workspace.dismiss();
    await workspace.click(home, 'Schaarse beroepen Twente');
    expect(headlineOf(await modal(story, 'answer'))).toContain('Twente');
  });

  it('browses recommendations by theme and by page; one of them opens on top, and its source on top of that', async () => {
    const { workspace } = story;
    await workspace.click(await openHome(story), 'Blader door aanbevelingen');
    const first = await modal(story, 'browser', (view) => allText(view).includes('Pagina 1 van'));
    await workspace.click(first, 'Volgende');
    const second = await modal(story, 'browser', (view) => allText(view).includes('Pagina 2 van'));
    await workspace.click(second, 'Meer');
    const entry = await modal(story, 'answer');
    await workspace.click(entry, 'Toon bron');
    const source = await modal(story, 'answer', (view) => allText(view).includes('Hier staat dit in het advies'));
    expect(source.previous).toBe(entry.id);
    await workspace.dismiss();
    await workspace.dismiss();
    const browser = await modal(story, 'browser');
    await workspace.click(browser, { action: 'browse-theme', choose: 'Arbeidsmigratie (2)' });
    await modal(story, 'browser', (view) => allText(view).includes('header: Arbeidsmigratie'));
  });

  it('stacks three windows at most: after that an answer takes the place of the one before', async () => {
    const { workspace } = story;
    await workspace.click(await openHome(story), 'Blader door aanbevelingen');
    await workspace.click(await modal(story, 'browser'), 'Meer');
    await workspace.click(await modal(story, 'answer'), 'Toon bron');
    const third = await modal(story, 'answer', (view) => allText(view).includes('Hier staat dit in het advies'));
    await workspace.click(third, 'Nieuwe vraag');
    await modal(story, 'ask');
    await workspace.submit({ 'pick-question': 'vacatures twente' });
    await workspace.click(await modal(story, 'answer'), 'Toon bron');
    const last = await modal(story, 'answer', (view) => allText(view).includes('Hier staat dit in het advies'));
    expect(last.id).toBe(third.id);
    expect(story.lines).toEqual([]);
  });

  it('calculates, and says at the field what does not fit', async () => {
    const { workspace } = story;
    await workspace.click(await openHome(story), 'Reken met cijfers');
    await modal(story, 'calculator');
    expect((await workspace.submit({})).missing).toEqual(['pick-calculation', 'pick-measure', 'pick-regions']);
    const fields = {
      'pick-calculation': 'Wat als mensen werk vinden',
      'pick-measure': 'Werklozen',
      'pick-regions': ['Twente'],
      'pick-amount': 'heel veel',
    };
    expect((await workspace.submit(fields)).errors).toEqual({ 'pick-amount': expect.stringContaining('50%') });
    await workspace.submit({ ...fields, 'pick-amount': '50%' });
    const answer = await modal(story, 'answer');
    expect(allText(answer)).toContain('Berekening');
    expect(story.lines).toEqual([]);
  });

  it('the shortcut ‘Vraag het advies’ asks and answers in one modal, also by a choice', async () => {
    const { workspace } = story;
    await workspace.globalShortcut('Vraag het advies', { by: 'fatima' });
    const ask = await modal(story, 'ask', undefined, 'fatima');
    await workspace.click(ask, 'Wat is onbenut arbeidspotentieel?', { by: 'fatima' });
    const answer = await modal(story, 'answer', undefined, 'fatima');
    expect(headlineOf(answer)).toMatch(/onbenut arbeidspotentieel/i);
    expect(answer.id).toBe(ask.id);
    expect(buttonsOn(answer)).not.toContain('Deel in kanaal');
  });

  it('a click that comes too late for a window is logged, and breaks nothing', async () => {
    const { workspace } = story;
    const home = await openHome(story);
    workspace.failNext('views.open', { error: 'expired_trigger_id' });
    await workspace.click(home, 'Stel een vraag');
    await workspace.journal.until(() => story.lines[0], 'a log line');
    expect(story.lines).toEqual([expect.stringMatching(/in viewInteraction: .*\(expired_trigger_id\)/)]);
  });

  it('a bot that fails says so where the person looks', async () => {
    await story.end();
    const fail = () => {
      throw new RangeError('geheim');
    };
    story = await startStory(mode, { bot: { ...bot, home: fail, calculate: fail } });
    const { workspace } = story;
    expect(allText(await openHome(story))).toMatch(/Het antwoord is niet gelukt/);
    await workspace.globalShortcut('Vraag het advies');
    await workspace.click(await modal(story, 'ask'), 'Twente');
    await modal(story, 'answer');
    expect(story.lines).toEqual([expect.stringMatching(/^error Fault \S+ in home: RangeError/)]);
  });

  describe('the conversation with the bot, which is the agent pane', () => {
    it('opens with questions that the bot answers', async () => {
      const { workspace } = story;
      await workspace.openHome('messages');
      await workspace.journal.until(() => workspace.prompts()[0], 'the prompts');
      expect(workspace.prompts()).toEqual(bot.prompts);
      for (const { message } of workspace.prompts()) {
        const reply = await workspace.replyTo(await workspace.directMessage(message));
        expect(reply.text).toBe(bot.answer(message).text);
      }
      expect(workspace.home()).toBeUndefined();
    });

    it('keeps the thread, and shows no status when the answer is there at once', async () => {
      const { workspace } = story;
      const asked = await workspace.directMessage('vacatures twente');
      const first = await workspace.replyTo(asked);
      const next = await workspace.directMessage('en zwolle?', { thread: first });
      expect(headlineOf(await workspace.replyTo(next))).toContain('14.400');
      expect(buttonsOn(first)).not.toContain('Deel in kanaal');
      expect(statuses(story)).toEqual([]);
    });

    it('shows a status while Slack lets the answer wait', async () => {
      const { workspace } = story;
      workspace.failNext('chat.postMessage', { status: 429, retryAfter: 1 });
      const asked = await workspace.directMessage('vacatures twente');
      await workspace.replyTo(asked);
      expect(statuses(story)).toEqual(['zoekt in het advies…']);
    });
  });
});

function statuses({ workspace }: Story): readonly string[] {
  return workspace.journal.entries.flatMap((entry) => (entry.kind === 'status' ? [entry.status] : []));
}

async function openHome(story: Story): Promise<OpenView> {
  await story.workspace.openHome('home');
  return openedHome(story);
}

function openedHome({ workspace }: Story): Promise<OpenView> {
  return workspace.journal.until(() => workspace.home(), 'the home tab');
}

/** The modal on top, once it is the one with this id. */
function modal(
  { workspace }: Story,
  id: string,
  fits: (view: OpenView) => boolean = () => true,
  by = 'noor',
): Promise<OpenView> {
  return workspace.journal.until(() => {
    const view = workspace.modal({ by });
    return view && asText(view.content['callback_id']) === id && fits(view) ? view : undefined;
  }, `modal "${id}"`);
}

function blocksOf(blocks: readonly object[]) {
  return blocks.map(asObject);
}
