import { type Logger, LogLevel } from '@slack/bolt';
import type { Log } from './log.ts';

/**
 * Lets Bolt's warnings and errors through to our log. Its debug and info lines are dropped: they hold whole messages.
 * Of the rest only texts pass, one line, with quoted parts masked, since a parse error quotes what it could not read.
 */
export function boltLogger(log: Log): Logger {
  return { ...mutedLogger(), warn: (...parts) => pass('warn', parts), error: (...parts) => pass('error', parts) };

  function pass(level: 'warn' | 'error', parts: readonly unknown[]): void {
    const texts = parts.filter((part) => typeof part === 'string');
    if (texts.length > 0) log(level, `Slack: ${maskQuotes(texts.join(' '))}`);
  }
}

/** For the socket, of which we report ourselves what an operator needs: see `stay-connected.ts`. */
export function mutedLogger(): Logger {
  const drop = () => {};
  return {
    debug: drop,
    info: drop,
    warn: drop,
    error: drop,
    setLevel: drop,
    setName: drop,
    getLevel: () => LogLevel.INFO,
  };
}

/**
 * @example
 * maskQuotes('Unexpected token "H", "Hoe krap is het" is not valid JSON') // → 'Unexpected token "…" is not valid JSON'
 */
export function maskQuotes(line: string): string {
  return line.replace(/\s+/g, ' ').replace(/(["'`]).*\1/, '$1…$1');
}
