import { setImmediate as nextTurn, setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { inSpareTime } from '../../src/start/in-spare-time.ts';

/** Steps that each take a millisecond, and how many were taken. */
function slowSteps(count: number) {
  let taken = 0;
  const step = () => {
    const end = performance.now() + 1;
    while (performance.now() < end);
    taken++;
    return taken < count;
  };
  return { step, taken: () => taken };
}

describe('work in spare time', () => {
  it('begins when the caller is done, and is finished after a while', async () => {
    const steps = slowSteps(12);
    inSpareTime(steps.step);
    expect(steps.taken()).toBe(0);
    await expect.poll(steps.taken).toBe(12);
  });

  it('lets everything else go first that comes in between', async () => {
    const steps = slowSteps(1000);
    const stop = inSpareTime(steps.step);
    for (let turn = 0; turn < 3; turn++) await nextTurn();
    expect(steps.taken()).toBeGreaterThan(0);
    expect(steps.taken()).toBeLessThan(50);
    stop();
  });

  it('ends when it is stopped', async () => {
    const steps = slowSteps(1000);
    const stop = inSpareTime(steps.step);
    await nextTurn();
    stop();
    const before = steps.taken();
    await wait(20);
    expect(steps.taken()).toBe(before);
  });

  it('ends at a fault, and leaves it to whoever asks for what was to be made', async () => {
    let taken = 0;
    inSpareTime(() => {
      taken++;
      throw new Error('Cannot take this step');
    });
    await wait(20);
    expect(taken).toBe(1);
  });
});
