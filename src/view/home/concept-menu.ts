import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { MenuChoice } from '../blocks/menu.ts';
import { capitalized } from '../format.ts';

/** A choice for each term that the advice explains, in the order of the alphabet. */
export function conceptChoices({ entries }: Knowledge): readonly MenuChoice[] {
  return entries
    .filter(({ kind }) => kind === 'concept')
    .map(
      ({ id, title }): MenuChoice => ({
        label: capitalized(title),
        value: { do: 'show', question: { kind: 'entry', id } },
      }),
    )
    .sort((a, b) => a.label.localeCompare(b.label, 'nl'));
}
