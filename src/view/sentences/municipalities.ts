import type { Body } from '../../answer/answer.ts';
import { inARow } from '../format.ts';

/** Which municipalities belong to a region. */
export function municipalitiesHeadline({ region, municipalities, asked }: Body & { kind: 'municipalities' }): string {
  const names = inARow(municipalities.map(({ name }) => name));
  if (asked)
    return `${asked.name} hoort bij de arbeidsmarktregio ${region.name}. Het advies heeft geen cijfers per gemeente.`;
  return `Bij de arbeidsmarktregio ${region.name} horen ${municipalities.length} gemeenten: ${names}.`;
}
