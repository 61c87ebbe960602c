import type { Amount, Entry, Figure, Knowledge } from './knowledge.ts';
import type { ParsedDocument, ParsedShared } from './parsed.ts';
import type { FigureRecord } from './schema/figure.ts';
import type { Measure } from './schema/measure.ts';

/**
 * Puts checked files together into one frozen value. Entries and figures are in order of document and id, so that
 * equal scores always fall the same way.
 */
export function assemble(shared: ParsedShared, folders: readonly ParsedDocument[]): Knowledge {
  const measures = shared.measures.data.measures;
  return deepFreeze({
    documents: folders.map((folder) => folder.document.data),
    ...shared.regions.data,
    measures,
    actors: shared.actors.data.actors,
    themes: shared.themes.data.themes,
    vocabulary: shared.vocabulary.data,
    related: shared.related.data.related,
    claimWords: shared.claims.data,
    figures: folders.flatMap((folder) =>
      folder.figures.data.figures.map((record) => figureFrom(record, folder.document.data.id, measures)),
    ),
    occupations: folders.flatMap((folder) => folder.occupations.data.occupations.map(ofDocument(folder))),
    classes: folders.flatMap((folder) => folder.occupations.data.classes.map(ofDocument(folder))),
    otherClasses: folders.flatMap((folder) => folder.occupations.data.otherClasses.map(ofDocument(folder))),
    entries: folders.flatMap(entriesOf).sort(byId),
    remarks: folders.flatMap((folder) => folder.remarks.data.remarks),
  });
}

function ofDocument(folder: ParsedDocument): <T>(record: T) => T & { readonly document: string } {
  return (record) => ({ ...record, document: folder.document.data.id });
}

function figureFrom(record: FigureRecord, document: string, measures: readonly Measure[]): Figure {
  const { value, min, max, since, ...rest } = record;
  const unit = record.unit ?? measures.find((measure) => measure.id === record.measure)?.unit;
  if (!unit) throw new Error(`Cannot assemble figure "${record.id}": measure "${record.measure}" is unknown`);
  return { ...rest, document, unit, amount: amountFrom(value, min, max, since) };
}

function amountFrom(value?: number, min?: number, max?: number, since?: string): Amount {
  if (value !== undefined) return { form: 'number', value };
  if (min !== undefined && max !== undefined) return { form: 'range', min, max };
  if (since !== undefined) return { form: 'since', period: since };
  throw new Error('Cannot assemble a figure without value, range or moment');
}

function entriesOf(folder: ParsedDocument): Entry[] {
  const document = folder.document.data.id;
  return [
    ...folder.recommendations.data.recommendations.map((entry) => ({
      kind: 'recommendation' as const,
      document,
      ...entry,
    })),
    ...folder.concepts.data.concepts.map((entry) => ({ kind: 'concept' as const, document, ...entry })),
    ...folder.positions.data.positions.map((entry) => ({ kind: 'position' as const, document, ...entry })),
    ...folder.context.data.passages.map((entry) => ({ kind: 'passage' as const, document, ...entry })),
  ];
}

const byId = (a: Entry, b: Entry) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) deepFreeze(part);
  }
  return value;
}
