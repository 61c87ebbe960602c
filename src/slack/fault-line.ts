import { UnknownError } from '@slack/bolt';
import type { Incoming } from './incoming.ts';

/**
 * One log line about a fault, findable by the number that the user was given. It names the error and where it arose,
 * and not its message: that may quote what somebody asked.
 *
 * @example
 * faultLine('4821-7730', { kind: 'command', responseUrl: '…' }, new RangeError('text'))
 * // → 'Fault 4821-7730 in command: RangeError at …'
 */
export function faultLine(reference: string, incoming: Incoming, fault: unknown): string {
  const error = unwrap(fault);
  const surface = incoming.kind === 'other' ? incoming.name : incoming.kind;
  return [`Fault ${reference} in ${surface}: ${nameOf(error)}`, codeOf(error), placeOf(error)]
    .filter(Boolean)
    .join(' ');
}

/** Bolt wraps what is not an error of its own. */
function unwrap(fault: unknown): unknown {
  return fault instanceof UnknownError ? fault.original : fault;
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : typeof error;
}

/** Slack's own code, such as `not_in_channel`, or the code of Bolt or Node. */
function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const data = 'data' in error ? error.data : undefined;
  if (typeof data === 'object' && data !== null && 'error' in data) return `(${String(data.error)})`;
  return 'code' in error ? `(${String(error.code)})` : undefined;
}

/** The innermost line of our own code in the stack. */
function placeOf(error: unknown): string | undefined {
  const frames = error instanceof Error ? (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line)) : [];
  const own = frames.find((line) => !/node_modules|node:/.test(line));
  const place = own?.match(/([^\s()/]+\/[^\s()/]+:\d+):\d+\)?$/)?.[1];
  return place && `at ${place}`;
}
