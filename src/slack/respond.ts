/** What a `response_url` takes: a message, and what becomes of the message that the user clicked on. */
export interface Response {
  readonly text: string;
  readonly blocks?: readonly unknown[];
  readonly response_type?: 'ephemeral' | 'in_channel';
  readonly replace_original?: boolean;
  readonly delete_original?: boolean;
  readonly thread_ts?: string;
}

const timeout = 5000;

/**
 * Answers through a `response_url`: no scope and no membership of the channel needed, at most five times in half an
 * hour. Slack refuses with a status or with `ok: false` under status 200; both throw here.
 */
export async function respond(url: string, response: Response): Promise<void> {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json; charset=utf-8' },
    body: JSON.stringify(response),
    signal: AbortSignal.timeout(timeout),
  });
  const body = await answer.text();
  const refusal = body.match(/"error":\s*"(\w+)"/)?.[1];
  if (!answer.ok || refusal) throw new RespondRefusal(refusal ?? `http_${answer.status}`);
}

/** Slack did not take a response. `code` is Slack's word for why, such as `used_url` or `invalid_blocks`. */
export class RespondRefusal extends Error {
  override readonly name = 'RespondRefusal';
  readonly code: string;

  constructor(code: string) {
    super(`Cannot respond through the response_url: ${code}`);
    this.code = code;
  }
}
