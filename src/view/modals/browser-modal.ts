import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Modal } from '../blocks/block.ts';
import { buttonRow, type Choice } from '../blocks/buttons.ts';
import { entryList } from '../blocks/entry-list.ts';
import { menu } from '../blocks/menu.ts';
import { pageLine, pageOf } from '../blocks/paging.ts';
import { context, header } from '../blocks/text.ts';
import { capitalized } from '../format.ts';
import { recommendations, themeChoices } from '../home/recommendation-menu.ts';
import { browserTexts } from '../sentences/modals.ts';
import { modal } from './modal.ts';

/** Where somebody is in the recommendations. */
export interface Browsing {
  readonly theme?: string | undefined;
  readonly page: number;
}

/** The recommendations, of one theme or all, page by page. A theme that is not there (any more) is all. */
export function browserModal(knowledge: Knowledge, { theme, page }: Browsing): Modal {
  const chosen = knowledge.themes.find(({ id }) => id === theme);
  const shown = pageOf(recommendations(knowledge, chosen?.id), page);
  const to = (label: string, number: number): Choice => ({
    label,
    spoken: `${label}: pagina ${number} van ${shown.pages}`,
    value: { do: 'browse', theme: chosen?.id, page: number },
  });
  const { title, theme: placeholder } = browserTexts;
  const choices = themeChoices(knowledge);
  const initial = choices.find(
    ({ value }) => typeof value === 'object' && 'theme' in value && value.theme === chosen?.id,
  );
  return modal({
    id: 'browser',
    title,
    blocks: [
      {
        type: 'actions',
        elements: [menu({ actionId: 'browse-theme', placeholder, choices, initial })],
      },
      ...(chosen ? [header(capitalized(chosen.name))] : []),
      ...entryList(shown.items),
      ...context(pageLine(shown)),
      ...buttonRow([
        ...(shown.page > 1 ? [to('Vorige', shown.page - 1)] : []),
        ...(shown.page < shown.pages ? [to('Volgende', shown.page + 1)] : []),
      ]),
    ],
  });
}
