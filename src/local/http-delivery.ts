import type { Deliver, Delivery, Envelope } from './delivery.ts';
import { asText } from './json.ts';
import { signatureHeaders } from './signature.ts';

/** Sends envelopes as signed requests to the address where an app listens. */
export function httpDelivery(url: string, secret: string, ackTimeout: number): Deliver {
  return async (envelope) => {
    const { contentType, body } = encode(envelope);
    const headers = {
      'content-type': contentType,
      ...signatureHeaders(secret, body, Math.floor(Date.now() / 1000)),
      ...(envelope.retry > 0 && {
        'x-slack-retry-num': String(envelope.retry),
        'x-slack-retry-reason': 'http_timeout',
      }),
    };
    try {
      const response = await fetch(url, { method: 'POST', headers, body, signal: AbortSignal.timeout(ackTimeout) });
      return await readAnswer(response);
    } catch (error) {
      const isTimeout = error instanceof Error && error.name === 'TimeoutError';
      return { outcome: isTimeout ? 'timeout' : 'notConnected' };
    }
  };
}

/** Events travel as JSON, commands as a form, interactions as JSON in a form. */
export function encode({ kind, payload }: Pick<Envelope, 'kind' | 'payload'>): { contentType: string; body: string } {
  if (kind === 'events_api') return { contentType: 'application/json', body: JSON.stringify(payload) };
  const fields =
    kind === 'interactive'
      ? { payload: JSON.stringify(payload) }
      : Object.fromEntries(Object.entries(payload).map(([name, value]) => [name, asText(value)]));
  return { contentType: 'application/x-www-form-urlencoded', body: new URLSearchParams(fields).toString() };
}

async function readAnswer(response: Response): Promise<Delivery> {
  const text = await response.text();
  if (!response.ok) return { outcome: 'status', status: response.status };
  const isJson = response.headers.get('content-type')?.includes('json') ?? false;
  return { outcome: 'acknowledged', response: isJson ? JSON.parse(text) : text ? { text } : {} };
}
