import type { Language } from '../../question/language.ts';
import { keysOfWord } from '../reading/keys.ts';
import type { FactSentence } from './facts.ts';

/** Words that tell what part the next word has: "meer vacatures dan werklozen", "draagt bij aan", "van werk naar werk". */
const markers: ReadonlySet<string> = new Set(['dan', 'naar', 'aan', 'als', 'door', 'tot', 'vanuit']);
/** So many words may stand between such a word and the one that it marks. */
const reach = 4;

/** Whether a sentence of the advice has the same word behind each marker of a statement that it has itself. */
export function haveSameOrder(words: readonly string[], { words: source }: FactSentence, language: Language): boolean {
  const isContent = (word: string) => language.weightOf(word) === 'content';
  const keysAfter = (marker: string) =>
    source.flatMap((word, at) =>
      word === marker ? source.slice(at + 1, at + 1 + reach).flatMap((next) => keysOfWord(next, language)) : [],
    );
  return words.every((marker, at) => {
    if (!markers.has(marker) || !source.includes(marker)) return true;
    const marked = words.slice(at + 1, at + 1 + reach).find(isContent);
    const there = new Set(keysAfter(marker));
    return marked === undefined || keysOfWord(marked, language).some((key) => there.has(key));
  });
}
