const separable =
  'open|aan|af|achter|bij|door|in|langs|mee|na|om|op|over|rond|samen|tegen|terug|toe|uit|vast|voort|weg';
const verbShape = new RegExp(`^(?:(?:${separable})(?:ge|te)?|be|ge|her|ont|ver)[a-z]{3,}(?:en|t|d|de|te|den|ten)$`);
const particle = new RegExp(`^(?:${separable})$`);
const forms: readonly RegExp[] = [/^(.{2,})t$/, /^(.{2,})(?:[dt]en?)$/, /^ge(.{2,})[dt]e?$/, /^ge(.{2,})en$/];
const participle = new RegExp(`^(${separable})ge(.{2,})(?:[dt]e?|en)$`);

/**
 * Whether a word has the form of a verb with a prefix: aanjagen, afzet, samenneemt, aangehaald.
 *
 * @param word normalised: lower case, no accents
 * @example
 * looksLikeVerb('aangehaald') // → true
 */
export function looksLikeVerb(word: string): boolean {
  return verbShape.test(word) && !/(ing|heid|schap|teit)(en)?$/.test(word);
}

/**
 * Whether a word can be the loose part of a verb (Dutch: scheidbaar werkwoord): the op of "levert op".
 *
 * @param word normalised: lower case, no accents
 * @example
 * isParticle('op') // → true
 */
export function isParticle(word: string): boolean {
  return particle.test(word);
}

/**
 * What a word may be a form of, if it is a form of a regular verb (Dutch: heel werkwoord). Spelled by the rule, so that
 * a stemmer has to do the rest: woont gives `woonen`. Strong verbs are not covered.
 *
 * @param word normalised: lower case, no accents
 * @example
 * infinitives('oplevert') // → ['opleveren']
 * @example
 * infinitives('opgelost') // → ['opgelosen', 'oplosen']
 */
export function infinitives(word: string): readonly string[] {
  const whole = forms.flatMap((form) => {
    const root = form.exec(word)?.[1];
    return root ? [`${root}en`] : [];
  });
  const [, prefix = '', root] = participle.exec(word) ?? [];
  return [...new Set([...whole, ...(root ? [`${prefix}${root}en`] : [])])];
}
