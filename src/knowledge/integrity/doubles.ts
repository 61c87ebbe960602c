import type { Fault } from '../fault.ts';
import { faultAt, type Mention } from './mention.ts';

/**
 * Ids that occur more than once among records that answers point to by id alone.
 *
 * @example
 * doubleFaults(mentionsAt(figuresFile, 'figures.*.region')) // → []
 */
export function doubleFaults(ids: readonly Mention[]): readonly Fault[] {
  const first = new Map<unknown, Mention>();
  return ids.flatMap((mention) => {
    const before = first.get(mention.value);
    if (!before) {
      first.set(mention.value, mention);
      return [];
    }
    const where = `${before.file.file}, regel ${before.file.place(before.path).line}`;
    return [faultAt(mention, `De id "${mention.value}" bestaat al (${where}). Geef een van beide een andere id.`)];
  });
}
