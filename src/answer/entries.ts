import type { Entry, Knowledge } from '../knowledge/knowledge.ts';
import type { EntryFilter } from '../question/question.ts';
import { byId } from './find-by-id.ts';
import type { Finding } from './respond.ts';

/** One text by its id, with the texts that belong under it. */
export function respondToEntry(id: string, knowledge: Knowledge): Finding {
  const entry = byId(knowledge.entries, id);
  const others = knowledge.entries.filter((item) => item.kind === 'recommendation' && item.parent === id);
  return { body: { kind: 'entry', entry, others }, figures: [], entries: [entry, ...others] };
}

/** Several terms explained side by side. */
export function respondToDefinitions(ids: readonly string[], knowledge: Knowledge): Finding {
  const entries = ids.map((id) => byId(knowledge.entries, id));
  return { body: { kind: 'definitions', entries }, figures: [], entries };
}

/** The texts of a list. */
export function respondToEntries(filter: EntryFilter, knowledge: Knowledge): Finding {
  const found = knowledge.entries.filter((entry) => fits(entry, filter));
  const entries = [...found].sort((a, b) => Number(isNumbered(b)) - Number(isNumbered(a)));
  if (entries.length === 0)
    return { body: { kind: 'notFound', missing: { what: 'nothing' }, measures: [] }, figures: [], entries: [] };
  return { body: { kind: 'entries', filter, entries }, figures: [], entries };
}

function fits(
  entry: Entry,
  { section, kind, theme, adviser, addressee, actor, horizon, numbered }: EntryFilter,
): boolean {
  if (section) return entry.source.section === section;
  if (entry.kind !== kind) return false;
  if (theme && !entry.themes.includes(theme)) return false;
  if (actor && !actorsOf(entry).includes(actor)) return false;
  if (entry.kind === 'recommendation') {
    if (adviser && entry.adviser !== adviser) return false;
    if (addressee && ![...entry.addressee, ...entry.actors].includes(addressee)) return false;
    if (horizon && entry.horizon !== horizon && entry.horizon !== 'both') return false;
  }
  return !numbered || /^\d+$/.test(entry.id);
}

/** Who says what a text says. */
export function actorsOf(entry: Entry): readonly string[] {
  if (entry.kind === 'position') return [...entry.actor, ...entry.actors];
  return entry.kind === 'recommendation' ? [entry.adviser, ...entry.actors] : entry.actors;
}

/** Whether a text is a recommendation with a number of its own in the advice: 1, 2.3. */
export function isNumbered({ kind, id }: Entry): boolean {
  return kind === 'recommendation' && /^\d+(\.\d+)?$/.test(id);
}
