/** How often an answer helped, and how often it did not. */
export interface Count {
  readonly helped: number;
  readonly failed: number;
}

export interface Feedback {
  add(answerId: string, helped: boolean): void;
  /** By the id of the answer. */
  readonly counts: ReadonlyMap<string, Count>;
}

/**
 * The counts in one line, for the operator at a stop; nothing when nothing was counted.
 *
 * @example
 * feedbackLine(new Map([['0a1b2c3d4e5f', { helped: 3, failed: 1 }]])) // → 'Feedback: 0a1b2c3d4e5f 3 helped, 1 not.'
 */
export function feedbackLine(counts: ReadonlyMap<string, Count>): string | undefined {
  const parts = [...counts].map(([id, { helped, failed }]) => `${id} ${helped} helped, ${failed} not`);
  return parts.length > 0 ? `Feedback: ${parts.join('; ')}.` : undefined;
}

/**
 * Counts in memory which answers helped: per answer id, and nothing else. Not who, not when, not what was asked. A stop
 * forgets all of it.
 *
 * @example
 * const feedback = countFeedback();
 * feedback.add('0a1b2c3d4e5f', true);
 * feedback.counts.get('0a1b2c3d4e5f') // → { helped: 1, failed: 0 }
 */
export function countFeedback(atMost = 10_000): Feedback {
  const counts = new Map<string, Count>();
  return {
    counts,
    add(answerId, helped) {
      const { helped: yes, failed: no } = counts.get(answerId) ?? { helped: 0, failed: 0 };
      if (!counts.has(answerId) && counts.size >= atMost) return;
      counts.set(answerId, helped ? { helped: yes + 1, failed: no } : { helped: yes, failed: no + 1 });
    },
  };
}
