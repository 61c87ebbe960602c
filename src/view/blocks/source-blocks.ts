import type { Answer } from '../../answer/answer.ts';
import type { Source } from '../../knowledge/knowledge.ts';
import { answeredEntries } from '../answered.ts';
import { capitalized } from '../format.ts';
import { entryTitle } from '../sentences/entry.ts';
import { figureSentence, type Names } from '../sentences/figure.ts';
import type { Block } from './block.ts';
import { titledSections } from './text.ts';

/** A place in a document, and what stands there in our words. */
export interface Place {
  readonly title: string;
  readonly lines: readonly string[];
}

/** Where the records of an answer stand: chapter or annex, heading, and what stands there (Dutch: vindplaatsen). */
export function placesOf(answer: Answer, names: Names): readonly Place[] {
  const places = new Map<string, readonly string[]>();
  for (const { source, line } of [
    ...figureLines(answer, names),
    ...entryLines(answer),
    ...occupationLines(answer, names),
  ]) {
    const title = placeTitle(source, names);
    places.set(title, [...new Set([...(places.get(title) ?? []), line])]);
  }
  return [...places].map(([title, lines]) => ({ title, lines }));
}

/** The places as blocks: the place in bold, what stands there below. */
export function placeBlocks(places: readonly Place[]): readonly Block[] {
  return places.flatMap(({ title, lines }) => titledSections(title, lines.join('\n')));
}

interface Line {
  readonly source: Source;
  readonly line: string;
}

function figureLines({ figures }: Answer, names: Names): readonly Line[] {
  return figures.map((figure) => ({ source: figure.source, line: figureSentence(figure, names) }));
}

function entryLines(answer: Answer): readonly Line[] {
  return answeredEntries(answer).map((entry) => ({
    source: entry.source,
    line: `${entryTitle(entry)}: ${entry.gist}`,
  }));
}

function occupationLines(answer: Answer, names: Names): readonly Line[] {
  const body = answer.body.kind === 'source' ? answer.body.of : answer.body;
  const occupations = body.kind === 'occupations' || body.kind === 'region' ? body.occupations : [];
  const classes = body.kind === 'classes' || body.kind === 'region' ? body.classes : [];
  const others = body.kind === 'classes' ? body.others : [];
  return [
    ...occupations.flatMap(({ occupation }) =>
      occupation.scarcities.map(({ region, atLeastYears, source }) => ({
        source,
        line: `${capitalized(occupation.name)}: minimaal ${atLeastYears} jaar krapte in ${names.region(region).name}.`,
      })),
    ),
    ...classes.flatMap((item) =>
      item.typings.map(({ region, typing, source }) => ({
        source,
        line: `${item.class.name}: ‘${typing}’ in ${names.region(region).name}.`,
      })),
    ),
    ...others.map(({ region, typing, source }) => ({
      source,
      line: `Bijna alle andere klassen: ‘${typing}’ in ${names.region(region).name}.`,
    })),
  ];
}

/** `Bijlage 3, Regio in Beeld november 2022. Kopje: Regio in Beeld: Twente`. */
function placeTitle({ section, heading }: Source, { documents }: Names): string {
  const title = documents.flatMap(({ sections }) => sections).find(({ label }) => label === section)?.title;
  const place = title ? `${section}, ${title}` : section;
  return heading ? `${place}. Kopje: ${heading}` : place;
}
