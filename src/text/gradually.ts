/** A value that takes long to make: in small steps while nobody waits for it, or what is left of it at once. */
export interface Gradual<T> {
  /** The value. Makes first what the steps did not. */
  readonly value: () => T;
  /** Takes one step. False when nothing is left to do. */
  readonly step: () => boolean;
}

/**
 * Makes a value step by step.
 *
 * @param make yields after each step, and returns the value
 * @example
 * gradually(function* () { yield; return 6 * 7; }).value() // → 42
 */
export function gradually<T>(make: () => Generator<void, T>): Gradual<T> {
  let result: { readonly value: T } | undefined;
  let making: Generator<void, T> | undefined;
  const advance = () => {
    making ??= make();
    try {
      const next = making.next();
      if (next.done) result = { value: next.value };
    } catch (fault) {
      // Whoever asks next meets the same fault, not half a value.
      making = undefined;
      throw fault;
    }
    return result;
  };
  return {
    step: () => !result && !advance(),
    value: () => {
      let made = result;
      while (!made) made = advance();
      return made.value;
    },
  };
}
