import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pingsIn } from '../../src/local/pings.ts';
import { apologySentence } from '../../src/slack/apology.ts';
import { boltLogger, maskQuotes } from '../../src/slack/bolt-logger.ts';
import { faultLine } from '../../src/slack/fault-line.ts';
import { readIncoming } from '../../src/slack/incoming.ts';
import { readIncomingText } from '../../src/slack/incoming-text.ts';
import { createLog } from '../../src/slack/log.ts';
import { newReference } from '../../src/slack/reference.ts';
import { rememberEvents } from '../../src/slack/seen-events.ts';
import * as sentences from '../../src/slack/sentences.ts';
import { silence, withoutPings } from '../../src/slack/without-pings.ts';

describe('readIncomingText', () => {
  it.each([
    ['<@U123> krapte in <#C1|twente> &amp; <https://x.nl|Zwolle>', 'krapte in #twente & Zwolle'],
    ['3 &lt; 4 &gt; 2', '3 < 4 > 2'],
    ['&amp;lt;b&amp;gt;', '&lt;b&gt;'],
    ['<!channel> hallo <!subteam^S1|@allen>', 'hallo'],
    ['<mailto:a@b.nl|a@b.nl> <https://ser.nl>', 'a@b.nl https://ser.nl'],
    ['<!date^1392734382^{date}|18 februari 2014>', '18 februari 2014'],
    ['', ''],
  ])('reads %j as %j', (text, typed) => {
    expect(readIncomingText(text)).toBe(typed);
  });

  it('takes any text', () => {
    // Any code unit, lone surrogates included.
    const anything = fc.array(fc.nat(0xffff)).map((units) => String.fromCharCode(...units));
    fc.assert(fc.property(anything, (text) => typeof readIncomingText(text) === 'string'));
  });

  it('undoes the escapes of Slack', () => {
    const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    fc.assert(fc.property(fc.string(), (text) => readIncomingText(escaped(text)) === text.trim()));
  });
});

describe('withoutPings', () => {
  const markup = fc.oneof(
    fc.string(),
    fc.constantFrom('<!channel>', '<!here>', '<!everyone>', '<@U1>', '<!subteam^S1>'),
  );
  const text = fc.array(markup).map((parts) => parts.join(''));

  it('leaves nothing that notifies, wherever it stands', () => {
    fc.assert(
      fc.property(text, (said) => {
        const block = {
          type: 'section',
          text: { type: 'mrkdwn', text: said },
          fields: [{ type: 'mrkdwn', text: said }],
        };
        const tooGeneral = pingsIn({ text: silence(said), blocks: [withoutPings(block)] });
        expect(tooGeneral.filter((ping) => /^<(@|!(channel|here|everyone|subteam))/.test(ping))).toEqual([]);
      }),
    );
  });

  it('changes nothing else', () => {
    const block = {
      type: 'section',
      text: { type: 'plain_text', text: '<!channel>' },
      fields: [{ type: 'mrkdwn', text: '*3 < 4*' }],
    };
    expect(withoutPings(block)).toEqual(block);
    fc.assert(fc.property(text, (said) => silence(silence(said)) === silence(said)));
  });
});

describe('rememberEvents', () => {
  it('knows an event for a quarter of an hour, and a number of events at most', () => {
    let time = 0;
    const seen = rememberEvents(() => time, 15 * 60_000, 3);
    expect(['a', 'a', 'b', 'a'].map(seen.isFirst)).toEqual([true, false, true, false]);
    time = 10 * 60_000;
    expect(seen.isFirst('a')).toBe(false);
    time = 15 * 60_000;
    expect(seen.isFirst('a')).toBe(true);
    expect(['c', 'd', 'e'].map(seen.isFirst)).toEqual([true, true, true]);
    expect(seen.isFirst('a')).toBe(true);
  });
});

describe('what is logged', () => {
  it('of a fault is its number, place and code, and never its message', () => {
    const error = Object.assign(new TypeError('Cannot read "Hoe krap is het?"'), { data: { error: 'not_in_channel' } });
    const line = faultLine('4821-7730', readIncoming({ command: '/krapte', response_url: 'x' }), error);
    expect(line).toMatch(/^Fault 4821-7730 in command: TypeError \(not_in_channel\) at slack\/texts\.test\.ts:\d+$/);
    expect(faultLine('1', readIncoming({}), 'Hoe krap')).toBe('Fault 1 in unknown: string');
  });

  it('of Bolt is what warns, with quoted parts masked, and no objects', () => {
    const lines: string[] = [];
    const logger = boltLogger(createLog('debug', (line) => lines.push(line)));
    logger.debug('{"text":"Hoe krap is het?"}');
    logger.info('Hoe krap');
    logger.warn('Malformed:', { text: 'Hoe krap' }, 'Unexpected token "H", "Hoe krap" is not JSON');
    logger.error(new Error('Hoe krap'));
    expect(lines).toEqual(['warn Slack: Malformed: Unexpected token "…" is not JSON']);
    expect(maskQuotes("a 'b'\nc")).toBe("a '…' c");
  });

  it('is as much as was asked for', () => {
    const lines: string[] = [];
    const log = createLog('warn', (line) => lines.push(line));
    log('info', 'Connected.');
    log('error', 'Gone.');
    expect(lines).toEqual(['error Gone.']);
  });

  it('names a fault by a number that can be read out', () => {
    expect(newReference()).toMatch(/^\d{4}-\d{4}$/);
  });
});

describe('what the bot says by itself', () => {
  const said = [...Object.values(sentences), apologySentence('1234-5678')];

  it.each(said)('is plain and polite: %s', (text) => {
    expect(text).not.toMatch(/!(?!\w)|\b(je|jij|jouw|jullie)\b/);
    const lengths = text.split(/(?<=[.?…]) /).map((sentence) => sentence.split(' ').length);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(20);
  });
});

describe('readIncoming', () => {
  it.each([
    [
      { command: '/krapte', response_url: 'u' },
      { kind: 'command', responseUrl: 'u' },
    ],
    [
      { type: 'message_action', response_url: 'u' },
      { kind: 'interaction', responseUrl: 'u' },
    ],
    [
      { type: 'block_actions', response_url: 'u' },
      { kind: 'interaction', responseUrl: 'u' },
    ],
    [
      { type: 'block_actions', response_url: 'u', container: { thread_ts: '1.1' } },
      { kind: 'interaction', responseUrl: 'u', thread: '1.1' },
    ],
    [
      { type: 'block_actions', trigger_id: 't', view: { type: 'home' } },
      { kind: 'viewInteraction', surface: 'home', triggerId: 't' },
    ],
    [
      { type: 'shortcut', trigger_id: 't' },
      { kind: 'shortcut', triggerId: 't' },
    ],
    [{ type: 'view_submission' }, { kind: 'viewSubmission' }],
    [
      { type: 'event_callback', event: { type: 'message', channel: 'C', ts: '1', thread_ts: '0' } },
      { kind: 'message', channel: 'C', thread: '0' },
    ],
    [
      { type: 'event_callback', event: { type: 'app_home_opened' } },
      { kind: 'other', name: 'app_home_opened' },
    ],
    [
      { type: 'event_callback', event: { type: 'app_home_opened', tab: 'home', user: 'U1' } },
      { kind: 'home', user: 'U1' },
    ],
    [
      { type: 'event_callback', event: { type: 'function_executed', function_execution_id: 'Fx1' } },
      { kind: 'step', execution: 'Fx1' },
    ],
    [{ type: 'view_closed' }, { kind: 'other', name: 'view_closed' }],
    [undefined, { kind: 'other', name: 'unknown' }],
  ])('knows %j', (body, incoming) => {
    expect(readIncoming(body)).toEqual(incoming);
  });
});
