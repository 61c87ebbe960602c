import type { Block } from '../../src/view/blocks/block.ts';
import type { Bot } from '../../src/view/bot.ts';
import type { Reply } from '../../src/view/reply.ts';
import { bot } from '../view/library.ts';

/** The real bot, but it repeats what it was asked, so that a test sees what arrived. `stuk` breaks it. */
export const echoBot: Bot = {
  ...bot,
  answer(text, thread) {
    if (text === 'stuk') throw new RangeError(`geheim: ${text}`);
    return echo(`Antwoord op "${text}"`, thread);
  },
  check: (text, thread) => echo(`Oordeel over "${text}"`, thread),
};

/** A reply with a table that says the text, and names the conversation. */
export function echo(text: string, thread = 'geen'): Reply {
  const said = { type: 'section', text: { type: 'mrkdwn', text } } as const;
  const cell = (word: string) => ({ type: 'raw_text', text: word }) as const;
  const blocks: Block[] = [
    said,
    { type: 'data_table', caption: 'Regio’s', rows: [[cell('Regio')], [cell('Twente')]] },
    { type: 'context', elements: [{ type: 'mrkdwn', text: `Gesprek: ${thread}` }] },
  ];
  return { headline: text, source: '', text, blocks, viewBlocks: [said], suggestions: [], answerId: 'echo' };
}
