import type { ClaimWords } from '../../knowledge/knowledge.ts';
import type { Name } from './names.ts';
import type { Sentence } from './sentence.ts';

/** The bodies that a name can stand for: "de SER" is the one of Overijssel and the national one. */
export function bodiesNamed(
  { senses, from, to }: Name,
  { words }: Sentence,
  { sharedNames }: ClaimWords,
): readonly string[] {
  const text = words
    .slice(from, to + 1)
    .map(({ word }) => word)
    .join(' ');
  const shared = sharedNames.find(({ name }) => name.toLowerCase() === text);
  return shared?.actors ?? senses.filter(({ kind }) => kind === 'actor').map(({ id }) => id);
}
