import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { emptyStep } from '../../src/slack/sentences.ts';
import { steps } from '../../src/slack/surfaces.ts';
import { bot } from '../view/library.ts';
import { modes, type Story, startStory } from './story.ts';

const { title } = steps.searchAdvice;

describe.each(modes)('a workflow, over %s', (mode) => {
  let story: Story;
  beforeEach(async () => {
    story = await startStory(mode, { bot });
  });
  afterEach(() => story.end());

  it('gets the answer, the whole text and the source', async () => {
    const { headline, text, source } = bot.answer('vacatures twente');
    expect(await story.workspace.runStep(title, { question: ' vacatures twente ' })).toEqual({
      outputs: { headline, text, source },
    });
    expect(source).toContain('Bijlage 3');
  });

  it('hears that the question is empty', async () => {
    expect(await story.workspace.runStep(title, { question: ' ' })).toEqual({ error: emptyStep });
    expect(story.lines).toEqual([]);
  });

  it('never passes a ping on', async () => {
    const outcome = await story.workspace.runStep(title, { question: '<!channel> vacatures twente' });
    expect(JSON.stringify(outcome)).not.toContain('<!channel');
  });

  it('hears of a fault, with a number', async () => {
    await story.end();
    const answer = () => {
      throw new RangeError('geheim');
    };
    story = await startStory(mode, { bot: { ...bot, answer } });
    expect(await story.workspace.runStep(title, { question: 'twente' })).toEqual({
      error: expect.stringMatching(/^Het antwoord is niet gelukt\..*\d{4}-\d{4}\.$/),
    });
    expect(story.lines).toEqual([expect.stringMatching(/^error Fault \S+ in step: RangeError/)]);
  });

  it('needs none of the scopes', async () => {
    await story.end();
    story = await startStory(mode, { bot, installation: { ...story.workspace.world.installation, botScopes: [] } });
    expect(await story.workspace.runStep(title, { question: 'twente' })).toHaveProperty('outputs');
  });
});
