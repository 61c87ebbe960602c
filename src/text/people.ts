const people =
  /^(mensen|personen|nederlanders|inwoners|werkenden|werknemers|medewerkers|ondervraagden|deelnemers|jongeren|ouderen)$/;

/**
 * Whether a word stands for people in general (Dutch: mensen), so that they may be counted by another such word.
 *
 * @param word normalised: lower case, no accents
 * @example
 * isPeople('werkenden') // → true
 */
export function isPeople(word: string): boolean {
  return people.test(word);
}
