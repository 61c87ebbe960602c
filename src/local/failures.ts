/** How Slack fails: with an error in a proper answer, with a status, or by not answering. */
export type Failure =
  | { readonly error: string }
  | { readonly status: number; readonly retryAfter?: number }
  | { readonly hang: true };

export interface Failures {
  /** The next call of the method fails so; calls after it do not. */
  plan(method: string, failure: Failure): void;
  take(method: string): Failure | undefined;
}

export function createFailures(): Failures {
  const planned = new Map<string, Failure[]>();
  return {
    plan(method, failure) {
      planned.set(method, [...(planned.get(method) ?? []), failure]);
    },
    take(method) {
      const [first, ...rest] = planned.get(method) ?? [];
      planned.set(method, rest);
      return first;
    },
  };
}
