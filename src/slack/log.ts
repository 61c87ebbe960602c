import type { LogLevel } from '../config.ts';

/** Writes one line for the operator. Lines never hold what somebody asked, or who. */
export type Log = (level: LogLevel, line: string) => void;

const severity: Readonly<Record<LogLevel, number>> = { error: 0, warn: 1, info: 2, debug: 3 };

/**
 * A log that lets through what is at least as severe as `least`.
 *
 * @example
 * const lines: string[] = [];
 * createLog('warn', (line) => lines.push(line))('info', 'Connected.');
 * lines // → []
 */
export function createLog(least: LogLevel, write: (line: string) => void = (line) => console.error(line)): Log {
  return (level, line) => {
    if (severity[level] <= severity[least]) write(`${level} ${line}`);
  };
}
