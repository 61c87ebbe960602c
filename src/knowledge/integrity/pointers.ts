import type { Fault } from '../fault.ts';
import type { ParsedFiles } from '../parsed.ts';
import { faultAt, mentionsIn } from './mention.ts';

/** A name in one file that must exist in another: where it is written, and where it must be found. */
interface Pointer {
  readonly what: string;
  readonly from: readonly (readonly [file: string, pattern: string])[];
  readonly to: readonly (readonly [file: string, pattern: string])[];
}

const texts = [
  ['recommendations', 'recommendations.*'],
  ['concepts', 'concepts.*'],
  ['positions', 'positions.*'],
  ['context', 'passages.*'],
] as const;

const ofTexts = (key: string) => texts.map(([file, pattern]) => [file, `${pattern}.${key}`] as const);

const pointers: readonly Pointer[] = [
  {
    what: 'Regio',
    from: [
      ['regions', 'municipalities.*.region'],
      ['figures', 'figures.*.region'],
      ['occupations', 'occupations.*.scarcities.*.region'],
      ['occupations', 'classes.*.typings.*.region'],
      ['occupations', 'otherClasses.*.region'],
    ],
    to: [['regions', 'regions.*.id']],
  },
  {
    what: 'Indicator',
    from: [
      ['figures', 'figures.*.measure'],
      ['measures', 'measures.*.partOf'],
      ['measures', 'measures.*.changeOf'],
      ['claims', 'populations.*.measure'],
      ['claims', 'predicates.*.measure'],
    ],
    to: [['measures', 'measures.*.id']],
  },
  { what: 'Begrip', from: [['measures', 'measures.*.concept']], to: [['concepts', 'concepts.*.id']] },
  {
    what: 'Partij',
    from: [
      ...ofTexts('actors.*'),
      ['actors', 'actors.*.memberOf.*'],
      ['recommendations', 'recommendations.*.adviser'],
      ['recommendations', 'recommendations.*.addressee.*'],
      ['positions', 'positions.*.actor.*'],
      ['figures', 'figures.*.attribution'],
      ['claims', 'people.*.actor'],
      ['claims', 'sharedNames.*.actors.*'],
    ],
    to: [['actors', 'actors.*.id']],
  },
  { what: 'Thema', from: ofTexts('themes.*'), to: [['themes', 'themes.*.id']] },
  {
    what: 'Hoofdaanbeveling',
    from: [['recommendations', 'recommendations.*.parent']],
    to: [['recommendations', 'recommendations.*.id']],
  },
  { what: 'Cijfer', from: [['remarks', 'remarks.*.figures.*']], to: [['figures', 'figures.*.id']] },
  {
    what: 'Onderdeel',
    from: [['remarks', 'remarks.*.entries.*']],
    to: [...ofTexts('id'), ['occupations', 'occupations.*.id'], ['occupations', 'classes.*.id']],
  },
];

/**
 * Names that exist nowhere: an unknown region, a remark that points at nothing. A document may point into another one.
 *
 * @param folders the shared files and those of each document
 */
export function pointerFaults(folders: readonly ParsedFiles[]): readonly Fault[] {
  const at = (place: readonly [string, string]) => folders.flatMap((files) => mentionsIn(files, place));
  const isRead = ([file]: readonly [string, string]) => folders.some((files) => files[file]);
  return pointers
    .filter(({ to }) => to.every(isRead))
    .flatMap(({ what, from, to }) => {
      const known = new Set(to.flatMap(at).map(({ value }) => value));
      const where = [...new Set(to.map(([file]) => `${file}.yml`))].join(' of ');
      return from
        .flatMap(at)
        .filter(({ value }) => typeof value === 'string' && !known.has(value))
        .map((mention) =>
          faultAt(mention, `${what} "${mention.value}" is onbekend. Kies een id uit ${where}, of voeg het daar toe.`),
        );
    });
}
