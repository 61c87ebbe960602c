import { createServer } from 'node:http';
import { afterAll, describe, expect, it } from 'vitest';
import { ackOnce } from '../../src/slack/ack-once.ts';
import { countFeedback, feedbackLine } from '../../src/slack/feedback.ts';
import { createInFlight } from '../../src/slack/in-flight.ts';
import { outgoing, plainerForms } from '../../src/slack/outgoing.ts';
import { outgoingView } from '../../src/slack/outgoing-view.ts';
import { respond } from '../../src/slack/respond.ts';
import { sentenceModal } from '../../src/slack/sentence-modal.ts';
import { type SocketClient, stayConnected } from '../../src/slack/stay-connected.ts';
import { echoBot } from './echo-bot.ts';

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

describe('feedback', () => {
  it('is counted by answer, up to a number of answers, and said in one line at a stop', () => {
    const feedback = countFeedback(2);
    expect(feedbackLine(feedback.counts)).toBeUndefined();
    for (const [id, helped] of [
      ['a', true],
      ['b', false],
      ['a', false],
      ['c', true],
    ] as const)
      feedback.add(id, helped);
    expect([...feedback.counts]).toEqual([
      ['a', { helped: 1, failed: 1 }],
      ['b', { helped: 0, failed: 1 }],
    ]);
    expect(feedbackLine(feedback.counts)).toBe('Feedback: a 1 helped, 1 not; b 0 helped, 1 not.');
  });
});

describe('outgoingView', () => {
  it('throws at what Slack would refuse, and takes the pings out of the rest', () => {
    const fine = sentenceModal('Hallo');
    expect(outgoingView(fine)).toEqual(fine);
    const section = { type: 'section', text: { type: 'mrkdwn', text: '<!channel>' } } as const;
    expect(JSON.stringify(outgoingView({ ...fine, blocks: [section] }))).toContain('&lt;!channel>');
    expect(() => outgoingView(sentenceModal('a'.repeat(3001)))).toThrow('3001 characters');
  });
});

describe('plainerForms', () => {
  const reply = echoBot.answer('twente');

  it('go from all to the table as an older table, as text, and at last no blocks; never without the text', () => {
    const forms = plainerForms(reply);
    expect(forms.map(({ blocks }) => blocks?.map(({ type }) => type))).toEqual([
      ['section', 'data_table', 'context'],
      ['section', 'table', 'context'],
      ['section', 'section', 'section', 'context'],
      undefined,
    ]);
    expect(forms.every(({ text }) => text === 'Antwoord op "twente"')).toBe(true);
  });

  it('leave out what Slack would refuse, so that nothing is sent over the limits', () => {
    const tooMany = { text: 'Alles', blocks: Array(51).fill({ type: 'divider' }) };
    expect(plainerForms(tooMany)).toEqual([{ text: 'Alles' }]);
    expect(outgoing(tooMany)).toEqual({ text: 'Alles' });
    expect(outgoing({ text: 'a '.repeat(30_000) }).text.length).toBeLessThanOrEqual(40_000);
  });
});

describe('respond', () => {
  let hanging = 0;
  const server = createServer((request, response) => {
    if (request.url === '/hang') {
      hanging += 1;
      return;
    }
    const [status, body] = decodeURIComponent(request.url ?? '')
      .slice(1)
      .split('|');
    response.writeHead(Number(status)).end(body);
  }).listen(0);
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  const base = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;

  it.each([
    ['404|{"ok":false,"error":"used_url"}', 'used_url'],
    ['200|{"ok":false,"error":"invalid_blocks"}', 'invalid_blocks'],
    ['500|no_text', 'http_500'],
  ])('knows a refusal from %s', async (answer, code) => {
    await expect(respond(`${base}/${encodeURIComponent(answer)}`, { text: 'x' })).rejects.toMatchObject({ code });
  });

  it('tries once more when nothing comes back', async () => {
    await expect(respond(`${base}/hang`, { text: 'x' }, 50)).rejects.toMatchObject({ name: 'TimeoutError' });
    expect(hanging).toBe(2);
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
