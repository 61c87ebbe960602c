/** The least of some times in milliseconds: what else the machine does only adds to it. */
export function leastTime(run: (turn: number) => void, turns: number): number {
  return Math.min(
    ...Array.from({ length: turns }, (_, turn) => {
      const start = performance.now();
      run(turn);
      return performance.now() - start;
    }),
  );
}
