/** Two words of which the one turns what the other says: binnen and buiten. */
export type Opposites = readonly { readonly one: string; readonly other: string }[];

/**
 * Whether a text uses one of two opposites more often, and the other less often, than another text: it says the
 * opposite of it.
 *
 * @example
 * saysOpposite(['binnen', 'de', 'regio'], ['buiten', 'de', 'regio'], [{ one: 'binnen', other: 'buiten' }]) // → true
 */
export function saysOpposite(here: readonly string[], there: readonly string[], opposites: Opposites): boolean {
  const more = (word: string) =>
    here.filter((item) => item === word).length - there.filter((item) => item === word).length;
  return opposites.some(({ one, other }) => more(one) * more(other) < 0);
}
