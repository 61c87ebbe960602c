import type { Knowledge, Remark } from '../knowledge/knowledge.ts';
import type { Question } from '../question/question.ts';
import { momentsOf } from './moments.ts';
import type { Finding } from './respond.ts';

/** Where the last answer comes from, or of when its figures are. */
export function respondToSource(last: Finding, ask: 'source' | 'period'): Finding {
  return { ...last, body: { kind: 'source', ask, of: last.body, moments: momentsOf(last) } };
}

/** All contradictions of the advice; or all that is wrong or unclear in the chapters that are named, or between them. */
export function respondToRemarks(
  { sections = [], only }: Question & { kind: 'remarks' },
  { remarks }: Knowledge,
): Finding {
  const touches = ({ sources }: Remark) => sections.every((label) => sources.some(({ section }) => section === label));
  const fits = (remark: Remark) =>
    only
      ? remark.id === only
      : sections.length === 0
        ? remark.kind === 'contradiction'
        : remark.kind !== 'caveat' && touches(remark);
  const ids = remarks.filter(fits).map(({ id }) => id);
  return { body: { kind: 'remarks', sections, only }, figures: [], entries: [], remarkIds: ids };
}
