import type { Fault } from '../fault.ts';
import type { ParsedFile } from '../parse-file.ts';
import type { ParsedFiles } from '../parsed.ts';
import { faultAt, inside, mentionsAt, mentionsIn } from './mention.ts';

/** Where a document's files name a place in the document. */
const sourcePatterns = [
  ['figures', 'figures.*.source'],
  ['recommendations', 'recommendations.*.source'],
  ['concepts', 'concepts.*.source'],
  ['positions', 'positions.*.source'],
  ['context', 'passages.*.source'],
  ['occupations', 'occupations.*.scarcities.*.source'],
  ['occupations', 'classes.*.typings.*.source'],
  ['occupations', 'otherClasses.*.source'],
  ['remarks', 'remarks.*.sources.*'],
] as const;

/** Places that the document does not have: an unknown chapter, or a heading of another chapter. */
export function sourceFaults(document: ParsedFiles): readonly Fault[] {
  if (!document['document']) return [];
  const headings = headingsByLabel(document['document']);
  return sourcePatterns.flatMap((place) =>
    mentionsIn(document, place).flatMap((source) => {
      const [label] = inside(source, 'section');
      if (typeof label?.value !== 'string') return [];
      const ofSection = headings.get(label.value);
      if (!ofSection) {
        const mend = 'Kies een label uit document.yml.';
        return [faultAt(label, `"${label.value}" is geen hoofdstuk of bijlage van dit document. ${mend}`)];
      }
      return inside(source, 'heading')
        .filter(({ value }) => typeof value === 'string' && !ofSection.has(value))
        .map((heading) => {
          const mend = 'Kies een kopje uit document.yml of laat het weg.';
          return faultAt(heading, `${label.value} heeft geen kopje "${heading.value}". ${mend}`);
        });
    }),
  );
}

function headingsByLabel(file: ParsedFile<unknown>): ReadonlyMap<unknown, ReadonlySet<unknown>> {
  return new Map(
    mentionsAt(file, 'sections.*').map((section) => {
      const headings = inside(section, 'headings.*').map(({ value }) => value);
      return [inside(section, 'label')[0]?.value, new Set(headings)] as const;
    }),
  );
}
