import type { Period } from '../knowledge/knowledge.ts';
import type { Body } from './answer.ts';
import type { Finding } from './respond.ts';

/** Of when what an answer says is, according to the source (Dutch: peildatum). */
export interface Moments {
  readonly periods: readonly Period[];
  /** With what changes are compared. */
  readonly basePeriods: readonly Period[];
  /** For some of it the source gives no date. */
  readonly undated: boolean;
}

/** The moments of the figures of an answer; without figures those of its texts, occupations or classes. */
export function momentsOf({ body, figures, entries }: Finding): Moments {
  const texts = body.kind === 'entry' ? entries.slice(0, 1) : entries;
  const found =
    figures.length > 0
      ? figures.map(({ period, amount }) => period ?? (amount.form === 'since' ? amount.period : undefined))
      : [...texts.map(({ date }) => date), ...listedPeriods(body)];
  return {
    periods: [...new Set(found.flatMap((period) => period ?? []))],
    basePeriods: [...new Set(figures.flatMap(({ basePeriod }) => basePeriod ?? []))],
    undated: found.some((period) => period === undefined),
  };
}

function listedPeriods(body: Body): readonly (Period | undefined)[] {
  switch (body.kind) {
    case 'occupations':
      return body.occupations.flatMap(({ occupation }) => occupation.scarcities.map(({ period }) => period));
    case 'classes':
      return [...body.classes.flatMap(({ typings }) => typings), ...body.others].map(({ period }) => period);
    default:
      return [];
  }
}
