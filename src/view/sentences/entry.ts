import type { Body } from '../../answer/answer.ts';
import type { Entry } from '../../knowledge/knowledge.ts';

/** A text as a headline: its title, with its number where it has one, and its gist. */
export function entryHeadline({ entry }: Body & { kind: 'entry' }): string {
  return repeatsTitle(entry) ? entry.gist : `${entryTitle(entry)}: ${entry.gist}`;
}

/** A gist that starts with the title needs no title before it. */
function repeatsTitle({ title, gist }: Entry): boolean {
  const plain = (text: string) => text.toLowerCase().replace(/[‘’'"]/g, '');
  return plain(gist).startsWith(plain(title));
}

/** `Aanbeveling 2.3 – Arbeidsmigratie en huisvesting`, or the title alone. */
export function entryTitle(entry: Entry): string {
  const numbered = entry.kind === 'recommendation' && /^\d+(\.\d+)?$/.test(entry.id);
  return numbered ? `Aanbeveling ${entry.id}, ${entry.title}` : entry.title;
}

/** A list of texts, as one sentence with their titles. */
export function entriesHeadline({ entries, filter }: Body & { kind: 'entries' }): string {
  const [first] = entries;
  const titles = entries
    .slice(0, 8)
    .map((entry) =>
      entry.kind === 'recommendation' && /^\d/.test(entry.id) ? `${entry.id} ${entry.title}` : entry.title,
    );
  const more = entries.length > 8 ? `; en nog ${entries.length - 8}` : '';
  const what = filter.section
    ? `${filter.section} gaat over`
    : filter.numbered
      ? 'SER Overijssel doet de provincie drie voorstellen'
      : first?.kind === 'recommendation'
        ? `Het advies heeft hierover ${entries.length} aanbevelingen`
        : `Het advies heeft hierover ${entries.length} teksten`;
  return `${what}: ${titles.join('; ')}${more}.`;
}
