import { setTimeout as wait } from 'node:timers/promises';
import type { Said } from './outgoing.ts';
import { RespondRefusal } from './respond-refusal.ts';
import { sendPlainer } from './send-plainer.ts';

/** Who sees a response, what becomes of the message that the user clicked on, and in which thread it goes. */
export interface ResponseOptions {
  readonly response_type?: 'ephemeral' | 'in_channel';
  readonly replace_original?: boolean;
  readonly thread_ts?: string;
}

/** What a `response_url` takes. */
export interface Response extends ResponseOptions {
  readonly text: string;
  readonly blocks?: readonly unknown[];
}

const longest = 5000;
const pause = 300;
const longestWait = 10_000;

/**
 * Answers through a `response_url`: no scope and no membership of the channel needed, at most five times in half an
 * hour. Where Slack is busy, broken or silent it is tried once more.
 *
 * @param timeout milliseconds that one attempt may take
 */
export async function respond(url: string, response: Response, timeout = longest): Promise<void> {
  try {
    await send(url, response, timeout);
  } catch (error) {
    const isRefusal = error instanceof RespondRefusal;
    if (isRefusal && !/^http_(429|5\d\d)$/.test(error.code)) throw error;
    await wait(Math.min((isRefusal && error.retryAfter) || pause, longestWait));
    await send(url, response, timeout);
  }
}

/** Responds with a message, in plainer form where Slack refuses the blocks. */
export async function respondWith(url: string, said: Said, options: ResponseOptions): Promise<void> {
  await sendPlainer(said, (form) => respond(url, { ...options, ...form }));
}

/** Slack refuses with a status or with `ok: false` under status 200; both throw here. */
async function send(url: string, response: Response, timeout: number): Promise<void> {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json; charset=utf-8' },
    body: JSON.stringify(response),
    signal: AbortSignal.timeout(timeout),
  });
  const body = await answer.text();
  const refusal = body.match(/"error":\s*"(\w+)"/)?.[1];
  const retryAfter = Number(answer.headers.get('retry-after') ?? 0) * 1000;
  if (!answer.ok || refusal) throw new RespondRefusal(refusal ?? `http_${answer.status}`, retryAfter);
}
