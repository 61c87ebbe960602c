import type { Answer, BoundToSections } from '../../answer/answer.ts';
import type { Figure, Remark } from '../../knowledge/knowledge.ts';
import { formatAmount, inARow } from '../format.ts';
import { figureSentence, type Names } from './figure.ts';

/**
 * Figures of a chapter that was asked for, the chapter first:
 * `Volgens hoofdstuk 4: Bij UWV staan in Regio Zwolle 83.000 mensen geregistreerd …`
 *
 * @param rowOf the sentences of figures of one place
 */
export function boundHeadline(
  { sections, without, perRegion }: BoundToSections,
  figures: readonly Figure[],
  rowOf: (figures: readonly Figure[]) => string,
): string {
  const sentences = sections.map((section) => {
    const here = figures.filter(({ source }) => source.section === section);
    return here.length > 0
      ? `Volgens ${section.toLowerCase()}: ${rowOf(here.map(asLeading))}`
      : `${section} noemt hiervoor geen cijfer.`;
  });
  const missing = inARow(without.map(({ name }) => name));
  return [
    ...sentences,
    ...(perRegion ? ['Dat is per regio, niet alle drie samen.'] : []),
    ...(missing === '' ? [] : [`Voor ${missing} apart staat daar geen cijfer.`]),
  ].join(' ');
}

/** The place is said once, before all of them. */
const asLeading = (figure: Figure): Figure => ({ ...figure, secondary: undefined });

/** What other chapters give for the same, where no remark of the answer says it already. */
export function elsewhereLines({ body, remarks }: Answer, names: Names): readonly string[] {
  if (body.kind !== 'figures' || !body.bound) return [];
  const told = (figure: Figure) => remarks.some((remark) => isContrast(remark) && tells(remark, figure, names));
  return body.bound.elsewhere
    .filter((figure) => !told(figure))
    .map((figure) => `Elders, ${figure.source.section.toLowerCase()}: ${figureSentence(asLeading(figure), names)}`);
}

const isContrast = ({ kind }: Remark) => kind === 'contradiction' || kind === 'ambiguity';

/** By its id, or in words: `13.100 in Twente`. */
function tells({ text, figures }: Remark, { id, amount, unit, region }: Figure, names: Names): boolean {
  return figures.includes(id) || text.includes(`${formatAmount(amount, unit)} in ${names.region(region).name}`);
}
