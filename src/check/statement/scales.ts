import type { Language } from '../../question/language.ts';
import { keysOfWord } from '../reading/keys.ts';
import type { Opposites } from '../reading/opposites.ts';
import type { StatementWord } from './words.ts';

/** What weighing needs to know besides the text. */
export interface Scales {
  readonly language: Language;
  readonly opposites: Opposites;
  /** The groups that each body belongs to. */
  readonly groups: ReadonlyMap<string, readonly string[]>;
  /** In how many texts each key occurs. */
  readonly frequency: ReadonlyMap<string, number>;
}

/** A word in so few texts tells by itself which text is meant. */
const rare = 6;

/** How much each thing that a statement and a text share counts; an ordinary word that is missing raises what is needed. */
export const strength = { rare: 2, common: 1, ordinary: 0.25, missing: 0.5, term: 1, body: 1, fact: 1 } as const;

/** An ordinary word that few texts have tells which text is meant after all: another one, when this one lacks it. */
export function isTelling(word: string, { frequency, language }: Scales): boolean {
  const occurs = Math.min(...keysOfWord(word, language).map((key) => frequency.get(key) ?? 0));
  return language.weightOf(word) === 'ordinary' && occurs > 0 && occurs <= rare;
}

/** How much the words that a text has count together. */
export function strengthOf(found: readonly StatementWord[], { frequency, language }: Scales): number {
  const ofWords = found.map(({ word, weight }) => {
    if (weight === 'ordinary') return strength.ordinary;
    const occurs = Math.min(...keysOfWord(word, language).map((key) => frequency.get(key) ?? 0));
    return occurs <= rare ? strength.rare : strength.common;
  });
  return ofWords.reduce<number>((sum, one) => sum + one, 0);
}

/** Whether some of these bodies are the same, or one belongs to the group that the other is. */
export function sharesBody(ones: readonly string[], others: Iterable<string>, groups: Scales['groups']): boolean {
  const isMember = (id: string, group: string) => groups.get(id)?.includes(group) ?? false;
  return [...others].some((other) => ones.some((one) => one === other || isMember(one, other) || isMember(other, one)));
}
