import type { Block, Reply } from './bot.ts';
import { silence, withoutPings } from './without-pings.ts';

/** A message for Slack's Web API, an acknowledgement or a `response_url`. */
export interface OutgoingMessage {
  text: string;
  blocks?: Block[];
}

/** Blocks that Slack added last and refuses most. Their content is in the text as well. */
const fragileTypes = ['data_table', 'data_visualization', 'table'];

/** A reply as it is sent: nothing in it pings. */
export function outgoing(reply: Reply): OutgoingMessage {
  return { text: silence(reply.text), blocks: reply.blocks.map((block) => withoutPings(block)) };
}

/** The same reply in ever plainer form: all of it, then without chart and table, then as text. */
export function plainerForms(reply: Reply): readonly OutgoingMessage[] {
  const { text, blocks = [] } = outgoing(reply);
  return [{ text, blocks }, { text, blocks: blocks.filter(({ type }) => !fragileTypes.includes(type)) }, { text }];
}
