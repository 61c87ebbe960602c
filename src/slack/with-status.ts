import type { webApi } from '@slack/bolt';
import { working } from './sentences.ts';

/** A conversation under a message. */
interface Thread {
  readonly channel: string;
  readonly thread: string;
}

/** An answer takes milliseconds: a status would flash by. It is only set when Slack lets the answer wait this long. */
const noticeable = 700;

/** Does the work; when it takes long enough to be noticed, the user sees a status. Slack clears it at the next message. */
export async function withStatus(client: webApi.WebClient, place: Thread, work: () => Promise<void>): Promise<void> {
  const timer = setTimeout(() => {
    const status = { channel_id: place.channel, thread_ts: place.thread, status: working };
    // The answer itself counts; without a status nothing is lost.
    client.assistant.threads.setStatus(status).catch(() => {});
  }, noticeable);
  try {
    await work();
  } finally {
    clearTimeout(timer);
  }
}
