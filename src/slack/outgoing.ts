import type { Block } from '../view/blocks/block.ts';
import { plainerForms as plainerBlocks } from '../view/blocks/plainer.ts';
import { shortened } from '../view/blocks/text.ts';
import { silence, withoutPings } from './without-pings.ts';

/** What is said, before it is sent: an answer, or a sentence. */
export interface Said {
  readonly text: string;
  readonly blocks?: readonly Block[];
}

/** A message for Slack's Web API, an acknowledgement or a `response_url`. */
export interface OutgoingMessage {
  text: string;
  blocks?: Block[];
}

/** Slack takes no longer text. */
const longestText = 40_000;

/**
 * A message in ever plainer form, each within Slack's limits: all of it; a simple table and no chart; the table as text;
 * no blocks. Nothing in it pings.
 */
export function plainerForms({ text, blocks = [] }: Said): readonly OutgoingMessage[] {
  const said = shortened(silence(text), longestText);
  return plainerBlocks(blocks).map((form) =>
    form.length > 0 ? { text: said, blocks: form.map((block) => withoutPings(block)) } : { text: said },
  );
}

/** The message as it is sent where there is no second try: inside an acknowledgement. */
export function outgoing(said: Said): OutgoingMessage {
  const [form] = plainerForms(said);
  return form ?? { text: shortened(silence(said.text), longestText) };
}
