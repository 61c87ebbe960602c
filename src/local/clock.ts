/** Time in the workspace: the real clock, which a test can move forward. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  advance(milliseconds: number): void;
  /** A message's `ts`: its time, and its only name. Never the same twice, always later than the one before. */
  nextTs(): string;
}

/**
 * @example
 * const clock = createClock(() => 1_700_000_000_000);
 * clock.nextTs() // → '1700000000.000000'
 * clock.nextTs() // → '1700000000.000001'
 */
export function createClock(read: () => number = Date.now): Clock {
  let ahead = 0;
  let last = 0;
  const now = () => read() + ahead;
  return {
    now,
    advance(milliseconds) {
      ahead += milliseconds;
    },
    nextTs() {
      last = Math.max(Math.floor(now() * 1000), last + 1);
      return `${Math.floor(last / 1_000_000)}.${String(last % 1_000_000).padStart(6, '0')}`;
    },
  };
}
