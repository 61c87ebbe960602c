import type { Entry, Figure, Knowledge, Source } from '../knowledge/knowledge.ts';
import type { Body } from './answer.ts';

/** A place in the document, with its title: `Bijlage 3`, `Regio in Beeld november 2022`. */
export interface NamedSource {
  readonly section: string;
  readonly title: string;
}

/** Where an answer comes from, each place once, in order of use. */
export function sourcesOf(
  figures: readonly Figure[],
  entries: readonly Entry[],
  body: Body,
  knowledge: Knowledge,
): readonly NamedSource[] {
  const shown = body.kind === 'entry' ? entries.slice(0, 1) : entries;
  const places: Source[] = [...figures, ...shown].map(({ source }) => source).concat(placesIn(body));
  const labels = [...new Set(places.map(({ section }) => section))];
  const named = labels.map((section) => ({ section, title: titleOf(section, knowledge) }));
  const fromOutside = body.kind === 'municipalities' || (body.kind === 'notFound' && body.municipality);
  const outside = fromOutside ? [{ section: 'CBS', title: knowledge.municipalitiesSource }] : [];
  return [...named, ...outside];
}

function titleOf(section: string, { documents }: Knowledge): string {
  return documents.flatMap(({ sections }) => sections).find(({ label }) => label === section)?.title ?? section;
}

function placesIn(body: Body): readonly Source[] {
  switch (body.kind) {
    case 'occupations':
      return body.occupations.flatMap(({ occupation }) => occupation.scarcities.map(({ source }) => source));
    case 'classes':
      return [...body.classes.flatMap(({ typings }) => typings), ...body.others].map(({ source }) => source);
    case 'region':
      return body.occupations.flatMap(({ occupation }) => occupation.scarcities.map(({ source }) => source));
    default:
      return [];
  }
}
