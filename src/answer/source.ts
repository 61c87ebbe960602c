import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Finding } from './respond.ts';

/** Where the last answer comes from, or of when its figures are. */
export function respondToSource(last: Finding, ask: 'source' | 'period'): Finding {
  return { ...last, body: { kind: 'source', ask } };
}

/** All places where the advice contradicts itself or is unclear. */
export function respondToRemarks({ remarks }: Knowledge): Finding {
  const ids = remarks.filter(({ kind }) => kind === 'contradiction').map(({ id }) => id);
  return { body: { kind: 'remarks' }, figures: [], entries: [], remarkIds: ids };
}
