import { isNumbered } from '../../answer/entries.ts';
import type { Entry, Knowledge } from '../../knowledge/knowledge.ts';
import type { MenuChoice } from '../blocks/menu.ts';
import { capitalized } from '../format.ts';

/** The recommendations of a theme, or all; those with a number in the advice first. */
export function recommendations({ entries }: Knowledge, theme?: string): readonly Entry[] {
  const found = entries.filter(
    ({ kind, themes }) => kind === 'recommendation' && (theme === undefined || themes.includes(theme)),
  );
  return [...found.filter(isNumbered), ...found.filter((entry) => !isNumbered(entry))];
}

/** A choice for each theme that has recommendations, with how many: `Arbeidsmigratie (4)`. */
export function themeChoices(knowledge: Knowledge): readonly MenuChoice[] {
  const choice = (label: string, found: readonly Entry[], theme?: string): MenuChoice => ({
    label: `${label} (${found.length})`,
    value: { do: 'browse', theme, page: 1 },
  });
  const themes = knowledge.themes.flatMap(({ id, name }) => {
    const found = recommendations(knowledge, id);
    return found.length > 0 ? [choice(capitalized(name), found, id)] : [];
  });
  return [choice('Alle thema’s', recommendations(knowledge)), ...themes];
}
