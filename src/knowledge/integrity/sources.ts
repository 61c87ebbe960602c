import type { Fault } from '../fault.ts';
import type { ParsedDocument } from '../parsed.ts';
import { faultAt, mentionsAt } from './mention.ts';

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
export function sourceFaults(document: ParsedDocument): readonly Fault[] {
  const { sections } = document.document.data;
  const headings = new Map(sections.map((section) => [section.label, section.headings]));
  return sourcePatterns.flatMap(([file, pattern]) => {
    const labels = mentionsAt(document[file], `${pattern}.section`);
    return labels.flatMap((label) => {
      const ofSection = headings.get(String(label.value));
      if (!ofSection) {
        return [
          faultAt(
            label,
            `"${label.value}" is geen hoofdstuk of bijlage van dit document. Kies een label uit document.yml.`,
          ),
        ];
      }
      const path = [...label.path.slice(0, -1), 'heading'];
      return mentionsAt(document[file], path.join('.'))
        .filter(({ value }) => !ofSection.includes(String(value)))
        .map((heading) =>
          faultAt(
            heading,
            `${label.value} heeft geen kopje "${heading.value}". Kies een kopje uit document.yml of laat het weg.`,
          ),
        );
    });
  });
}
