/** Work that has begun and is not done. */
export interface InFlight {
  track<T>(work: Promise<T>): Promise<T>;
  /** Resolves when nothing is under way, including what begins while waiting. */
  idle(): Promise<void>;
}

/** Bolt's own `stop` returns while a handler is still busy, whose answer is then lost. Count, and wait. */
export function createInFlight(): InFlight {
  const underWay = new Set<Promise<unknown>>();
  return {
    track(work) {
      const settled: Promise<void> = Promise.allSettled([work]).then(() => {
        underWay.delete(settled);
      });
      underWay.add(settled);
      return work;
    },
    async idle() {
      while (underWay.size > 0) await Promise.all(underWay);
    },
  };
}
