import type { ReceiverEvent, webApi } from '@slack/bolt';
import { ackOnce } from './ack-once.ts';
import { apologize, apologySentence } from './apology.ts';
import { faultLine } from './fault-line.ts';
import { type Incoming, readIncoming } from './incoming.ts';
import type { Log } from './log.ts';
import { newReference } from './reference.ts';

export interface ForSure {
  /** Bolt's own handling: all listeners. */
  readonly process: (event: ReceiverEvent) => Promise<void>;
  readonly client: webApi.WebClient;
  readonly log: Log;
}

/**
 * Wraps all listeners at once, so that none can be forgotten: whatever they do, the user gets an answer. A fault becomes
 * a Dutch sentence with a number, and one log line with that number. What no listener took is acknowledged all the same.
 */
export function answerForSure({ process, client, log }: ForSure): (event: ReceiverEvent) => Promise<void> {
  return async (event) => {
    const ack = ackOnce(event.ack);
    const incoming = readIncoming(event.body);
    try {
      await process({ ...event, ack: ack.send });
      if (!ack.isSent()) await ack.send(unknownAnswer(incoming));
    } catch (error) {
      const reference = newReference();
      log('error', faultLine(reference, incoming, error));
      // When even the apology fails, the line above is all there is to say.
      await apologize(incoming, apologySentence(reference), ack, client).catch(() => {});
    }
  };
}

function unknownAnswer(incoming: Incoming): object | undefined {
  if (incoming.kind !== 'command') return undefined;
  return { response_type: 'ephemeral', text: 'Deze opdracht kent Krapte niet. Typ `/krapte help`.' };
}
