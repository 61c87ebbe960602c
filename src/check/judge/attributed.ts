import type { Figure, Knowledge } from '../../knowledge/knowledge.ts';
import { advising } from '../advising.ts';
import type { Claim } from '../claim.ts';
import type { Outcome } from './outcome.ts';

/** What remains of a verdict when the claim names who says so: another speaker than the source has is not right. */
export function attributed(judged: Outcome, { attributed: speakers, quoted }: Claim, knowledge: Knowledge): Outcome {
  const [figure] = judged.figures;
  const isGood = judged.verdict === 'klopt' || judged.verdict === 'klopt ongeveer';
  if (!isGood || !figure?.attribution || speakers.length === 0) return judged;
  const isRight = speakers.every((ids) => ids.some((id) => speaksFor(id, figure, quoted, knowledge)));
  return isRight ? judged : { ...judged, verdict: 'klopt niet', reason: 'other-actor' };
}

/** Whether a body, a group that it belongs to, or a member of it says what the figure says. */
function speaksFor(
  id: string,
  { attribution, source }: Figure,
  quoted: boolean,
  { actors, entries }: Knowledge,
): boolean {
  if (!attribution || id === attribution) return true;
  if (id === advising && quoted) return true;
  const memberOf = (actor: string) => actors.find((item) => item.id === actor)?.memberOf ?? [];
  if (memberOf(id).includes(attribution) || memberOf(attribution).includes(id)) return true;
  // Somebody who quotes it says it too: VNO-NCW quotes the WRR.
  return entries.some(
    (entry) =>
      entry.kind === 'position' &&
      entry.source.section === source.section &&
      entry.source.heading === source.heading &&
      entry.actor.includes(id) &&
      [...entry.actor, ...entry.actors].includes(attribution),
  );
}
