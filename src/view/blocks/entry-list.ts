import type { SectionBlock } from '@slack/types';
import type { Entry } from '../../knowledge/knowledge.ts';
import { entryTitle } from '../sentences/entry.ts';
import { button } from './buttons.ts';
import { titled } from './text.ts';

/** Texts under each other, title and gist, each with a button to read more. */
export function entryList(entries: readonly Entry[], lead = ''): SectionBlock[] {
  return entries.map((entry, index) => {
    const more = button(
      {
        label: 'Meer',
        spoken: `Meer over ${entryTitle(entry)}`,
        value: { do: 'show', question: { kind: 'entry', id: entry.id } },
      },
      index + 1,
    );
    return {
      type: 'section',
      text: titled(`${lead}${entryTitle(entry)}`, entry.gist),
      expand: true,
      ...(more && { accessory: more }),
    };
  });
}
