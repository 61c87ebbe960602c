import type { Remark } from '../../knowledge/knowledge.ts';
import type { Block } from './block.ts';
import { context, sections } from './text.ts';

/**
 * Remarks, each led by the words 'Let op'. Where the source contradicts itself or is unclear they are as large as the
 * answer; the rest is small print.
 */
export function remarkBlocks(remarks: readonly Remark[]): readonly Block[] {
  const isLarge = ({ kind }: Remark) => kind === 'contradiction' || kind === 'ambiguity';
  const line = ({ text }: Remark) => `Let op: ${text}`;
  return [
    ...sections(remarks.filter(isLarge).map(line).join('\n\n')),
    ...context(remarks.filter((remark) => !isLarge(remark)).map(line)),
  ];
}
