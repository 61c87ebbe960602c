import type { Unknown } from '../claim.ts';
import { type Clause, townsIn } from '../reading/clause.ts';
import { distinctIds } from './understand.ts';

/** A place in the clause of which the advice has no figures: a municipality, another region, the province, the country. */
export function placeWithoutFigures(clause: Clause, measure: string | undefined): Unknown | undefined {
  const [town] = distinctIds(townsIn(clause));
  const [elsewhere] = distinctIds(clause.named('elsewhere'));
  if (elsewhere) return { what: 'place', name: elsewhere, measure };
  if (town) return { what: 'municipality', name: town, measure };
  if (clause.regions.length > 0 || clause.everyRegion) return undefined;
  if (clause.phrase('province') || clause.named('actor').some(({ id }) => id === 'province'))
    return { what: 'province', measure };
  return clause.country ? { what: 'place', name: 'Nederland', measure } : undefined;
}
