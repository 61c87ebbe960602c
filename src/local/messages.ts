import type { JsonObject } from './json.ts';

/** A message as it stands now. Its `ts` is its name. */
export interface Message {
  readonly ts: string;
  readonly channel: string;
  /** Id of a person, or of the bot. */
  readonly author: string;
  readonly fromBot: boolean;
  readonly text: string;
  readonly blocks: readonly JsonObject[];
  /** The `ts` of the message under which it stands. */
  readonly thread?: string;
  /** An ephemeral message: the id of the only person that sees it. */
  readonly onlyFor?: string;
  readonly edited: boolean;
}
