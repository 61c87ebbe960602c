import type { Region } from '../../knowledge/knowledge.ts';
import { shortened } from './text.ts';

/**
 * A region's name for a narrow place: the name itself, else the longest alias that it starts with, else its first words.
 *
 * @example
 * shortName(stedendriehoek, 20) // → 'Stedendriehoek'
 */
export function shortName({ name, aliases }: Pick<Region, 'name' | 'aliases'>, most: number): string {
  if (name.length <= most) return name;
  const starts = aliases.filter((alias) => alias.length <= most && name.startsWith(`${alias} `));
  const [longest] = [...starts].sort((a, b) => b.length - a.length);
  return longest ?? shortened(name, most);
}
