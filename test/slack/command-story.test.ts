import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Message } from '../../src/local/messages.ts';
import { bot } from '../view/library.ts';
import { allText, buttonsOn, headlineOf } from './seen.ts';
import { modes, type Story, startStory, visible } from './story.ts';

describe.each(modes)('from the command, over %s', (mode) => {
  let story: Story;
  beforeEach(async () => {
    story = await startStory(mode, { bot });
  });
  afterEach(() => story.end());

  it('command → follow-up → share, where the bot is no member', async () => {
    const { workspace } = story;
    const at = { in: 'coalitie' };
    const first = visible((await workspace.command('/krapte vacatures twente', at)).message);
    await workspace.click(first, 'Cijfers Twente', at);
    const second = await last(story, 2);
    expect(headlineOf(second)).toMatch(/^Twente: 13\.100/);
    expect(workspace.messages({ ...at, by: 'bram' })).toEqual([]);
    await workspace.click(second, 'Deel in kanaal', at);
    const shared = await last(story, 3);
    expect(workspace.messages({ ...at, by: 'bram' })).toEqual([shared]);
    expect(buttonsOn(shared)).not.toContain('Deel in kanaal');
    // The bot cannot post here: what somebody asks next is answered for their eyes only.
    await workspace.click(shared, 'Schaarse beroepen Twente', { ...at, by: 'bram' });
    const next = await workspace.journal.until(() => workspace.messages({ ...at, by: 'bram' })[1], 'the answer');
    expect(next.onlyFor).toBeDefined();
    expect(story.lines).toEqual([]);
  });

  it('a list is paged in place, for one person', async () => {
    const { workspace } = story;
    const first = visible((await workspace.command('/krapte wat moeten werkgevers doen')).message);
    await workspace.click(first, 'Volgende');
    const second = await workspace.journal.until(() => {
      const [message] = workspace.messages();
      return message && allText(message).includes('Pagina 2 van') ? message : undefined;
    }, 'page 2');
    expect(second.onlyFor).toBe(first.onlyFor);
    expect(buttonsOn(second)).toContain('Deel in kanaal');
    expect(workspace.messages()).toHaveLength(1);
  });

  it('is answered inside the acknowledgement, within the limits, whatever is typed', async () => {
    for (const text of ['alle aanbevelingen', '&'.repeat(4000), 'vacatures '.repeat(800), '<!channel> <@U1>']) {
      const { message } = await story.workspace.command(`/krapte ${text}`);
      expect(visible(message).text).not.toBe('');
    }
    expect(story.workspace.journal.entries.filter(({ kind }) => kind === 'refused')).toEqual([]);
    expect(story.lines).toEqual([]);
  });
});

function last({ workspace }: Story, count: number): Promise<Message> {
  return workspace.journal.until(() => workspace.messages({ in: 'coalitie' })[count - 1], `message ${count}`);
}
