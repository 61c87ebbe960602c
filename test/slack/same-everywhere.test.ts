import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asText } from '../../src/local/json.ts';
import { steps } from '../../src/slack/surfaces.ts';
import { ask, bot } from '../view/library.ts';
import { kinds } from './kinds.ts';
import { allText, headlineOf, numbersIn, outline, type Seen } from './seen.ts';
import { type Story, startStory, visible } from './story.ts';

/** Every place where one can ask, and what a person then sees there. */
const surfaces = ['command', 'mention', 'direct message', 'modal'] as const;
type Surface = (typeof surfaces)[number];

const claim = 'Twente heeft 15.000 openstaande vacatures en Regio Zwolle 14.400.';

describe('one answer of each kind', () => {
  let story: Story;
  beforeAll(async () => {
    story = await startStory('socket', { bot });
  });
  afterAll(() => story.end());

  it.each(kinds)('$kind: “$question” has the same headline and figures on every surface', async (asked) => {
    const { kind, question, says } = asked;
    expect(ask(question).body.kind).toBe(kind);
    const seen = await Promise.all(surfaces.map(async (surface) => [surface, await see(surface, question)] as const));
    const headlines = seen.map(([surface, view]) => [surface, headlineOf(view)]);
    const figures = seen.map(([surface, view]) => [surface, numbersIn(view)]);
    const [[, first] = ['', { blocks: [] }]] = seen;
    expect(headlines).toEqual(surfaces.map((surface) => [surface, headlineOf(first)]));
    expect(figures).toEqual(surfaces.map((surface) => [surface, numbersIn(first)]));
    expect(allText(first)).toContain(says);
    const step = await story.workspace.runStep(steps.searchAdvice.title, { question });
    expect(step).toMatchObject({ outputs: { headline: headlineOf(first) } });
  });

  it('a fact-check says the same to one person and, when it is shared, to all', async () => {
    const { workspace } = story;
    const said = workspace.say(claim, { by: 'bram' });
    await workspace.messageShortcut('Controleer feiten', said, { by: 'fatima' });
    const verdict = await workspace.journal.until(
      () => workspace.messages({ by: 'fatima' }).find(({ onlyFor, ts }) => onlyFor && ts > said.ts),
      'the verdict',
    );
    await workspace.click(verdict, 'Deel in gesprek', { by: 'fatima' });
    const shared = await workspace.replyTo({ message: said });
    expect([headlineOf(shared), numbersIn(shared)]).toEqual([headlineOf(verdict), numbersIn(verdict)]);
    expect(outline(verdict)).toMatchSnapshot('shortcut');
    expect(outline(shared)).toMatchSnapshot('shared');
  });

  it.each(surfaces)('looks as before: %s', async (surface) => {
    for (const { question } of kinds) expect(outline(await see(surface, question))).toMatchSnapshot(question);
  });

  it('the home tab looks as before', async () => {
    await story.workspace.openHome('home');
    const home = await story.workspace.journal.until(() => story.workspace.home(), 'the home tab');
    expect(outline(home)).toMatchSnapshot();
  });

  /** The complete text is on every message, for who hears the answer. */
  it('every message has the whole answer as text', async () => {
    for (const { question } of kinds) {
      const { message } = await story.workspace.command(`/krapte ${question}`);
      expect(message?.text).toBe(bot.answer(question).text);
    }
  });

  async function see(surface: Surface, question: string): Promise<Seen> {
    const { workspace } = story;
    switch (surface) {
      case 'command':
        return visible((await workspace.command(`/krapte ${question}`)).message);
      case 'mention':
        return workspace.replyTo(await workspace.mention(question));
      case 'direct message':
        return workspace.replyTo(await workspace.directMessage(question));
      case 'modal': {
        await workspace.globalShortcut('Vraag het advies');
        await workspace.journal.until(() => modalNamed('ask'), 'the ask modal');
        await workspace.submit({ 'pick-question': question });
        const answer = await workspace.journal.until(() => modalNamed('answer'), 'the answer');
        await workspace.dismiss();
        // What every answer in a modal ends with is no part of the answer.
        return { blocks: answer.blocks };
      }
    }
  }

  function modalNamed(id: string) {
    const view = story.workspace.modal();
    return view && asText(view.content['callback_id']) === id ? view : undefined;
  }
});
