import type { Body } from '../../answer/answer.ts';
import { inARow } from '../format.ts';

/** Which municipalities belong to a region. */
export function municipalitiesHeadline({ region, municipalities, asked }: Body & { kind: 'municipalities' }): string {
  const names = inARow(municipalities.map(({ name }) => name));
  if (asked)
    return `${asked.name} hoort bij de arbeidsmarktregio ${shortName(region)}. Het advies heeft geen cijfers per gemeente.`;
  return `Bij de arbeidsmarktregio ${shortName(region)} horen ${municipalities.length} gemeenten: ${names}.`;
}

/** `de arbeidsmarktregio Zwolle`, not `de arbeidsmarktregio Regio Zwolle`. */
function shortName({ name }: { readonly name: string }): string {
  return name.replace(/^Regio /, '');
}
