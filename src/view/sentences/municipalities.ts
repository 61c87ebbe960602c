import type { Body } from '../../answer/answer.ts';
import { inARow } from '../format.ts';

/** Which municipalities belong to a region. */
export function municipalitiesHeadline({ region, municipalities, asked }: Body & { kind: 'municipalities' }): string {
  const names = inARow(municipalities.map(({ name }) => name));
  if (asked)
    return `${asked.name} hoort bij ${region.name}, een van de drie arbeidsmarktregio’s. Het advies heeft geen cijfers per gemeente.`;
  return `Bij ${region.name} horen ${municipalities.length} gemeenten: ${names}.`;
}
