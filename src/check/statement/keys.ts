import type { Language } from '../../question/language.ts';
import { tokenize } from '../../text/token.ts';

/**
 * The keys by which a word can meet another: its stem, the stem of its synonym, the root of a conjugated verb, and those
 * of its parts.
 *
 * @example
 * keysOfWord('gestart', language) // the stem of starten is among them, as it is for startte
 */
export function keysOfWord(word: string, { stemOf, canonical, split }: Language): readonly string[] {
  const forms = [word, ...(split(word) ?? []), ...rootsOf(word)];
  return [...new Set(forms.flatMap((form) => [stemOf(form), canonical(form)]))];
}

/** The keys of all words of some texts. */
export function keysOf(texts: readonly string[], language: Language): ReadonlySet<string> {
  const words = texts.flatMap((text) => tokenize(text).filter(({ kind }) => kind === 'word'));
  return new Set(words.flatMap(({ word }) => keysOfWord(word, language)));
}

/** The verb that a past form may come from: startte, gestart → starten; opgericht → oprichten. */
function rootsOf(word: string): readonly string[] {
  const past = /^(.{3,})(?:te|de)n?$/.exec(word)?.[1];
  const participle = /^(.{2,4})?ge(.{3,}?)[dt]?$/.exec(word);
  const roots = [past, participle?.[2] ? `${participle[1] ?? ''}${participle[2]}` : undefined];
  return roots.flatMap((root) => (root ? [`${root}en`] : []));
}
