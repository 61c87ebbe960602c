import { createServer } from 'node:http';
import { afterAll, describe, expect, it } from 'vitest';
import { ackOnce } from '../../src/slack/ack-once.ts';
import { createInFlight } from '../../src/slack/in-flight.ts';
import { plainerForms } from '../../src/slack/outgoing.ts';
import { respond } from '../../src/slack/respond.ts';
import { type SocketClient, stayConnected } from '../../src/slack/stay-connected.ts';

describe('ackOnce', () => {
  it('passes one acknowledgement on, and throws at a second', async () => {
    const given: unknown[] = [];
    const ack = ackOnce(async (response) => {
      given.push(response);
    });
    expect(ack.isSent()).toBe(false);
    await ack.send({ text: 'Hallo' });
    await expect(ack.send({ text: 'Nog eens' })).rejects.toThrow('twice');
    expect([ack.isSent(), given]).toEqual([true, [{ text: 'Hallo' }]]);
  });
});

describe('createInFlight', () => {
  it('waits for what begins while waiting, and for what fails', async () => {
    const inFlight = createInFlight();
    const done: string[] = [];
    const work = async (name: string, then?: () => void) => {
      await new Promise((resolve) => setTimeout(resolve, 10));
      done.push(name);
      then?.();
      if (name === 'second') throw new Error('Cannot do the second');
    };
    const first = inFlight.track(work('first', () => inFlight.track(work('second')).catch(() => {})));
    await inFlight.idle();
    await first;
    expect(done).toEqual(['first', 'second']);
  });
});

describe('plainerForms', () => {
  it('drops charts and tables first, then all blocks, and never the text', () => {
    const blocks = ['section', 'data_table', 'data_visualization', 'table', 'context'].map((type) => ({ type }));
    const forms = plainerForms({ text: 'Alles', blocks, suggestions: [], answerId: 'x' });
    expect(forms.map(({ blocks: left }) => left?.map(({ type }) => type))).toEqual([
      ['section', 'data_table', 'data_visualization', 'table', 'context'],
      ['section', 'context'],
      undefined,
    ]);
    expect(forms.every(({ text }) => text === 'Alles')).toBe(true);
  });
});

describe('respond', () => {
  const server = createServer((request, response) => {
    const [status, body] = decodeURIComponent(request.url ?? '')
      .slice(1)
      .split('|');
    response.writeHead(Number(status)).end(body);
  }).listen(0);
  afterAll(() => server.close());
  const address = server.address();
  const base = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;

  it.each([
    ['404|{"ok":false,"error":"used_url"}', 'used_url'],
    ['200|{"ok":false,"error":"invalid_blocks"}', 'invalid_blocks'],
    ['500|no_text', 'http_500'],
  ])('knows a refusal from %s', async (answer, code) => {
    await expect(respond(`${base}/${encodeURIComponent(answer)}`, { text: 'x' })).rejects.toMatchObject({ code });
  });

  it.each(['200|ok', '200|{"ok":true}', '200|'])('takes %s as done', async (answer) => {
    await expect(respond(`${base}/${encodeURIComponent(answer)}`, { text: 'x' })).resolves.toBeUndefined();
  });
});

describe('stayConnected', () => {
  it('tries ever slower and stops trying when it is stopped', async () => {
    const times: number[] = [];
    let lose: () => void = () => {};
    const client: SocketClient = {
      start: async () => {
        times.push(performance.now());
        if (times.length > 1) throw new Error('Cannot connect');
      },
      disconnect: async () => {},
      once: (_, listener) => {
        lose = listener;
      },
    };
    const lines: string[] = [];
    const connection = stayConnected(client, (level, line) => lines.push(`${level} ${line}`), [0, 10, 40]);
    await connection.start();
    lose();
    await expect.poll(() => times.length, { interval: 5 }).toBeGreaterThan(3);
    await connection.stop();
    const stoppedAt = times.length;
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(times.length).toBe(stoppedAt);
    expect(lines).toHaveLength(1);
  });
});
