/** Words whose stem the rules get wrong, as data. Keys and values normalised. */
export type StemExceptions = Readonly<Record<string, string>>;

/** Shorter stems would meet words of their own: `ov` and of, `Ommen` and om. */
const shortest = 3;
const endings = [/heden$/, /heid$/, /tjes?$/, /en$/, /(?<=[aeiouy].*[^aeiouy])ing$/, /e$/];

/**
 * The stem of a Dutch word (Dutch: stam): plural, inflection and spelling changes taken off, so that forms of one word
 * meet. Not a dictionary form. Unlike the Porter stemmers of the registry it makes vacature and vacatures, werkloos and
 * werkloze, advies and adviezen meet.
 *
 * @param word normalised: lower case, no accents
 * @example
 * stem('werkloze') // → 'werklos'
 * @example
 * stem('vacatures') // → 'vacatur'
 */
export function stem(word: string, exceptions: StemExceptions = {}): string {
  const exception = Object.hasOwn(exceptions, word) ? exceptions[word] : undefined;
  if (exception !== undefined) return exception;
  if (word.length <= shortest) return word;
  let form = withoutPluralS(word);
  for (const ending of endings) {
    const shorter = form.replace(ending, '');
    if (shorter.length >= shortest && /[aeiouy]/.test(shorter)) form = shorter;
  }
  return spelling(form);
}

/** Takes off the s of a plural (regios, vacatures, provincies), not the s of a root (kans, advies, werkloos). */
function withoutPluralS(word: string): string {
  const shorter = word.slice(0, -1);
  const isPlural = word.endsWith('s') && (shorter.match(/[aeiouy]+/g)?.length ?? 0) >= 2;
  const isRoot = /(aa|ee|oo|uu|ui|ij|ou|au|ei|oe|eu|s)$/.test(shorter) || /[^ct]ie$/.test(shorter);
  return isPlural && !isRoot ? shorter : word;
}

/** The end of a stem in one spelling: v → f, z → s, one consonant, one vowel. Never shorter than three letters. */
function spelling(form: string): string {
  return form
    .replace(/(?<=..)([b-df-hj-np-tv-xz])\1$/, '$1')
    .replace(/v$/, 'f')
    .replace(/z$/, 's')
    .replace(/(aa|ee|oo|uu)(?=[^aeiou]*$)/, (pair) => pair.charAt(0));
}
