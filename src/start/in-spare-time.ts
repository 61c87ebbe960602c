/** Milliseconds of work in one turn: shorter than anybody notices. */
const turn = 5;

/**
 * Takes steps whenever the process has nothing else to do, until none is left. Gives the way to stop. A fault ends it too:
 * whoever asks for what the step was to make meets the fault then, where it is told.
 *
 * @param step takes a small step; false when nothing is left to do
 */
export function inSpareTime(step: () => boolean): () => void {
  let next = setImmediate(takeTurn);
  return () => clearImmediate(next);

  function takeTurn(): void {
    try {
      const end = performance.now() + turn;
      while (performance.now() < end) if (!step()) return;
      next = setImmediate(takeTurn);
    } catch {}
  }
}
