import { createHmac } from 'node:crypto';

/**
 * The headers by which an app knows that a request is Slack's.
 *
 * @param seconds when it is sent, in seconds since 1970
 * @example
 * signatureHeaders('geheim', 'token=x', 1531420618)['x-slack-signature'].startsWith('v0=') // → true
 */
export function signatureHeaders(
  secret: string,
  body: string,
  seconds: number,
): { 'x-slack-signature': string; 'x-slack-request-timestamp': string } {
  const hash = createHmac('sha256', secret).update(`v0:${seconds}:${body}`).digest('hex');
  return { 'x-slack-signature': `v0=${hash}`, 'x-slack-request-timestamp': String(seconds) };
}
