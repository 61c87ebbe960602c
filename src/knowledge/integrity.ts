import type { Fault } from './fault.ts';
import { doubleFaults } from './integrity/doubles.ts';
import { figureFaults } from './integrity/figures.ts';
import { mentionsAt } from './integrity/mention.ts';
import { pointerFaults } from './integrity/pointers.ts';
import { sourceFaults } from './integrity/sources.ts';
import type { ParsedDocument, ParsedShared } from './parsed.ts';

/**
 * Everything that is wrong between files that are each right in themselves: double ids, pointers to nothing, places
 * that the document does not have, figures that contradict each other without a remark.
 */
export function integrityFaults(shared: ParsedShared, documents: readonly ParsedDocument[]): readonly Fault[] {
  const { regions, measures, actors, themes } = shared;
  const recordIds = documents.flatMap((document) => [
    ...mentionsAt(document.figures, 'figures.*.id'),
    ...mentionsAt(document.occupations, 'occupations.*.id'),
    ...mentionsAt(document.occupations, 'classes.*.id'),
    ...mentionsAt(document.recommendations, 'recommendations.*.id'),
    ...mentionsAt(document.concepts, 'concepts.*.id'),
    ...mentionsAt(document.positions, 'positions.*.id'),
    ...mentionsAt(document.context, 'passages.*.id'),
    ...mentionsAt(document.remarks, 'remarks.*.id'),
  ]);
  return [
    ...doubleFaults(mentionsAt(regions, 'regions.*.id')),
    ...doubleFaults(mentionsAt(measures, 'measures.*.id')),
    ...doubleFaults(mentionsAt(actors, 'actors.*.id')),
    ...doubleFaults(mentionsAt(themes, 'themes.*.id')),
    ...doubleFaults(recordIds),
    ...documents.flatMap((document) => [
      ...pointerFaults({ ...shared, ...document }),
      ...sourceFaults(document),
      ...figureFaults(document),
    ]),
  ];
}
