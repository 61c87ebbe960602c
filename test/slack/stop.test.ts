import { describe, expect, it } from 'vitest';
import { modes, startStory } from './story.ts';

describe.each(modes)('a stop over %s', (mode) => {
  it('returns only when the answers that are under way have been given', async () => {
    const story = await startStory(mode, { timeout: 200 });
    const { workspace } = story;
    // Slack does not answer at first, so the bot's answer takes a while.
    workspace.failNext('chat.postMessage', { hang: true });
    const sent = await workspace.mention('twente');
    await workspace.journal.until(
      () => workspace.journal.entries.find((entry) => entry.kind === 'called' && entry.error === 'hang'),
      'the call',
    );
    expect(workspace.repliesTo(sent.message)).toEqual([]);
    await story.app.stop();
    expect(workspace.repliesTo(sent.message)).toHaveLength(1);
    await workspace.close();
  });

  it('does not lose what comes in at the same moment', async () => {
    const story = await startStory(mode);
    const asked = story.workspace.command('/krapte twente');
    await new Promise((resolve) => setTimeout(resolve, 20));
    await story.app.stop();
    expect((await asked).message?.text).toBe('Antwoord op "twente"');
    await story.workspace.close();
  });
});
