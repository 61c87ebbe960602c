/**
 * Makes a value when it is first asked for, and gives the same one from then on.
 *
 * @example
 * once(() => 6 * 7)() // → 42
 */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
