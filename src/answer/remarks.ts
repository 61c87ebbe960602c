import type { Knowledge, Remark } from '../knowledge/knowledge.ts';
import type { Body } from './answer.ts';
import type { Finding } from './respond.ts';

const order: readonly Remark['kind'][] = ['contradiction', 'ambiguity', 'pointer', 'caveat'];

/**
 * The remarks on the figures and texts of an answer, contradictions first. A general caution about figures comes only
 * with answers that set figures beside each other or calculate: there it changes what a reader may conclude.
 */
export function remarksFor(
  { body, figures, entries, remarkIds = [] }: Finding,
  { remarks }: Knowledge,
): readonly Remark[] {
  const ofFigures = new Set(figures.map(({ id }) => id));
  const said = body.kind === 'entry' ? [body.entry] : entries;
  const ofTexts = new Set([...said.map(({ id }) => id), ...idsIn(body)]);
  const several = figures.length > 1 && body.kind !== 'source' && body.kind !== 'numberPlaces';
  const belongs = (remark: Remark) =>
    remarkIds.includes(remark.id) ||
    remark.entries.some((id) => ofTexts.has(id)) ||
    (remark.figures.some((id) => ofFigures.has(id)) && (remark.kind !== 'caveat' || several));
  return remarks.filter(belongs).sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
}

/** Occupations and classes that an answer shows. */
function idsIn(body: Body): readonly string[] {
  const occupations = body.kind === 'occupations' || body.kind === 'region' ? body.occupations : [];
  const classes = body.kind === 'classes' || body.kind === 'region' ? body.classes : [];
  const checked =
    body.kind === 'check'
      ? body.claims.flatMap((claim) => [claim.occupation?.id, ...claim.classes.map((item) => item.class.id)])
      : [];
  return [
    ...occupations.map(({ occupation }) => occupation.id),
    ...classes.map((item) => item.class.id),
    ...checked.filter((id) => id !== undefined),
  ];
}
