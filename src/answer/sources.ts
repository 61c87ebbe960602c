import type { Entry, Figure, Knowledge, Source } from '../knowledge/knowledge.ts';
import type { Body, ScarceOccupation } from './answer.ts';

/** A place in the document, with its title: `Bijlage 3`, `Regio in Beeld november 2022`. */
export interface NamedSource {
  readonly section: string;
  readonly title: string;
}

/** A chapter or annex of one document. */
interface Place {
  readonly document: string;
  readonly section: string;
}

const placeIn = ({ document }: { readonly document: string }, { section }: Source): Place => ({ document, section });

/** Where an answer comes from, each place once, in order of use. */
export function sourcesOf(
  figures: readonly Figure[],
  entries: readonly Entry[],
  body: Body,
  knowledge: Knowledge,
): readonly NamedSource[] {
  const shown = body.kind === 'entry' ? entries.slice(0, 1) : entries;
  const places = [...[...figures, ...shown].map((record) => placeIn(record, record.source)), ...placesIn(body)];
  const distinct = new Map(places.map((place) => [`${place.document} ${place.section}`, place]));
  const named = [...distinct.values()].map((place) => ({ section: place.section, title: titleOf(place, knowledge) }));
  const fromOutside = body.kind === 'municipalities' || (body.kind === 'notFound' && body.municipality);
  const outside = fromOutside
    ? [{ section: knowledge.municipalitiesSource, title: 'gemeenten per arbeidsmarktregio' }]
    : [];
  return [...named, ...outside];
}

/** The title of a chapter; where there are more documents, with the title of its document. */
function titleOf({ document, section }: Place, { documents }: Knowledge): string {
  const from = documents.find(({ id }) => id === document);
  const title = from?.sections.find(({ label }) => label === section)?.title ?? section;
  return from && documents.length > 1 ? `${title} (${from.title})` : title;
}

function placesIn(body: Body): readonly Place[] {
  switch (body.kind) {
    case 'source':
      return placesIn(body.of);
    case 'occupations':
    case 'region':
      return body.occupations.flatMap(scarcePlaces);
    case 'classes':
      return [
        ...body.classes.flatMap((item) => item.typings.map(({ source }) => placeIn(item.class, source))),
        ...body.others.map((typing) => placeIn(typing, typing.source)),
      ];
    case 'check':
      return body.claims.flatMap(({ occupation, classes }) => [
        ...(occupation ? scarcePlaces({ occupation, scarceIn: [] }) : []),
        ...classes.flatMap((item) => item.typings.map(({ source }) => placeIn(item.class, source))),
      ]);
    default:
      return [];
  }
}

function scarcePlaces({ occupation }: ScarceOccupation): readonly Place[] {
  return occupation.scarcities.map(({ source }) => placeIn(occupation, source));
}
