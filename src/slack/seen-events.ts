/** Remembers which events were handled, for a while and up to a number. */
export interface SeenEvents {
  /** True the first time that an id is seen. */
  isFirst(id: string): boolean;
}

/**
 * Slack sends an event again when it did not see our acknowledgement in time. The same `event_id` twice is one question.
 * A retry itself must not be dropped: it may be the first time that we see the event.
 *
 * @param now the clock, in milliseconds
 */
export function rememberEvents(now: () => number, keepFor = 15 * 60_000, keepAtMost = 10_000): SeenEvents {
  const seenAt = new Map<string, number>();
  return {
    isFirst(id) {
      forget();
      if (seenAt.has(id)) return false;
      seenAt.set(id, now());
      return true;
    },
  };

  /** A map keeps the order of insertion, so the oldest come first. */
  function forget(): void {
    for (const [id, at] of seenAt) {
      if (seenAt.size < keepAtMost && now() - at < keepFor) return;
      seenAt.delete(id);
    }
  }
}
