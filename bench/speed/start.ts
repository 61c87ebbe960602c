import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const starts = 7;
const script = fileURLToPath(new URL('start-parts.js', import.meta.url));

/**
 * How long the parts of a start of the compiled program take, in milliseconds: of each the median of some starts, every
 * start in a process of its own.
 *
 * @param options `--prepared`: the bot was ready for the first questions before they came
 */
export function startTimes(...options: readonly string[]): ReadonlyMap<string, number> {
  const run = () => execFileSync(process.execPath, [script, ...options], { encoding: 'utf8' });
  const runs = Array.from({ length: starts }, () => z.record(z.string(), z.number()).parse(JSON.parse(run())));
  const names = Object.keys(runs[0] ?? {});
  return new Map(names.map((name) => [name, median(runs.map((run) => run[name] ?? 0))]));
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}
