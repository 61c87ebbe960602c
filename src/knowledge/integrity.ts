import type { Fault } from './fault.ts';
import { doubleFaults } from './integrity/doubles.ts';
import { figureFaults } from './integrity/figures.ts';
import { mentionsIn } from './integrity/mention.ts';
import { pointerFaults } from './integrity/pointers.ts';
import { sourceFaults } from './integrity/sources.ts';
import type { ParsedFiles } from './parsed.ts';

/** Records that answers point to by id alone, so that an id may occur once in all documents. */
const records = [
  ['figures', 'figures.*.id'],
  ['occupations', 'occupations.*.id'],
  ['occupations', 'classes.*.id'],
  ['recommendations', 'recommendations.*.id'],
  ['concepts', 'concepts.*.id'],
  ['positions', 'positions.*.id'],
  ['context', 'passages.*.id'],
  ['remarks', 'remarks.*.id'],
] as const;

const sharedRecords = [
  ['regions', 'regions.*.id'],
  ['measures', 'measures.*.id'],
  ['actors', 'actors.*.id'],
  ['themes', 'themes.*.id'],
] as const;

/**
 * Everything that is wrong between files: double ids, pointers to nothing, places that the document does not have,
 * figures that contradict each other without a remark. Files whose own shape is wrong are walked over all the same, so
 * that one run finds every fault.
 */
export function integrityFaults(shared: ParsedFiles, documents: readonly ParsedFiles[]): readonly Fault[] {
  return [
    ...sharedRecords.flatMap((place) => doubleFaults(mentionsIn(shared, place))),
    ...doubleFaults(documents.flatMap((document) => records.flatMap((place) => mentionsIn(document, place)))),
    ...pointerFaults([shared, ...documents]),
    ...documents.flatMap((document) => [...sourceFaults(document), ...figureFaults(document)]),
  ];
}
