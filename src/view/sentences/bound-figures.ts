import type { Answer, BoundToSections } from '../../answer/answer.ts';
import type { Figure, Remark } from '../../knowledge/knowledge.ts';
import { sameAmount } from '../../knowledge/same-amount.ts';
import { formatAmount, formatFigure, inARow } from '../format.ts';
import { figureSentence, type Names } from './figure.ts';

/**
 * Figures of a chapter that was asked for, the chapter first:
 * `Volgens hoofdstuk 4: Bij UWV staan in Regio Zwolle 83.000 mensen geregistreerd …`
 *
 * @param rowOf the sentences of figures of one place
 */
export function boundHeadline(
  bound: BoundToSections,
  figures: readonly Figure[],
  rowOf: (figures: readonly Figure[]) => string,
  names: Names,
): string {
  const { sections, without, perRegion } = bound;
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
    ...otherwise(toldBeside(bound, figures), names),
  ].join(' ');
}

/** Of what other chapters give, what the headline must tell: where the figure that leads is another, or here is none. */
function toldBeside({ without, elsewhere }: BoundToSections, here: readonly Figure[]): readonly Figure[] {
  const isMissing = ({ region }: Figure) => without.some(({ id }) => id === region);
  return elsewhere.filter(
    (figure) => !figure.secondary && (isMissing(figure) || here.some((own) => contrasts(own, figure))),
  );
}

/** `Bijlage 3 noemt 7.600 in Regio Zwolle.` */
function otherwise(others: readonly Figure[], names: Names): readonly string[] {
  const places = [...new Set(others.map(({ source }) => source.section))];
  return places.map((section) => {
    const values = others
      .filter(({ source }) => source.section === section)
      .map((figure) => `${formatFigure(figure)} in ${names.region(figure.region).name}`);
    return `${section} noemt ${inARow(values)}.`;
  });
}

/** Another amount of the same thing at the same moment. */
function contrasts(own: Figure, other: Figure): boolean {
  const isSame =
    own.measure === other.measure &&
    own.region === other.region &&
    own.period === other.period &&
    own.basePeriod === other.basePeriod;
  return isSame && !sameAmount(own, other);
}

/** The place is said once, before all of them. */
const asLeading = (figure: Figure): Figure => ({ ...figure, secondary: undefined });

/** What other chapters give for the same, where no remark of the answer says it already. */
export function elsewhereLines({ body, figures, remarks }: Answer, names: Names): readonly string[] {
  if (body.kind !== 'figures' || !body.bound) return [];
  const beside = new Set(toldBeside(body.bound, figures));
  const told = (figure: Figure) =>
    beside.has(figure) || remarks.some((remark) => isContrast(remark) && tells(remark, figure, names));
  return body.bound.elsewhere
    .filter((figure) => !told(figure))
    .map((figure) => `Elders, ${figure.source.section.toLowerCase()}: ${figureSentence(asLeading(figure), names)}`);
}

const isContrast = ({ kind }: Remark) => kind === 'contradiction' || kind === 'ambiguity';

/** By its id, or in words: `13.100 in Twente`. */
function tells({ text, figures }: Remark, { id, amount, unit, region }: Figure, names: Names): boolean {
  return figures.includes(id) || text.includes(`${formatAmount(amount, unit)} in ${names.region(region).name}`);
}
