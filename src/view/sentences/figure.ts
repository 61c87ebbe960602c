import type { Document, Figure, Measure, Region } from '../../knowledge/knowledge.ts';
import { formatFigure, formatPeriod, inARow } from '../format.ts';

/** What a sentence needs to name measures, regions and where things stand. */
export interface Names {
  readonly measure: (id: string) => Measure;
  readonly region: (id: string) => Region;
  readonly documents: readonly Document[];
}

/**
 * A figure as a sentence without full stop: what it is, value, place.
 *
 * @example
 * figureClause(vacanciesInTwente, names) // → 'In Twente staan 13.100 vacatures open'
 */
export function figureClause(figure: Figure, names: Names): string {
  const { sentence } = names.measure(figure.measure);
  return sentence
    .replace('{region}', names.region(figure.region).name)
    .replace('{value}', formatFigure(figure))
    .replace('{base}', figure.basePeriod ? formatPeriod(figure.basePeriod) : '');
}

/** A figure as a whole sentence, with its period. */
export function figureSentence(figure: Figure, names: Names): string {
  const place = figure.secondary ? `, volgens ${figure.source.section.toLowerCase()}` : '';
  return `${figureClause(figure, names)}${periodInBrackets(figure)}${place}.`;
}

/** The periods of figures as a sentence: ` Cijfers van eind 2e kwartaal 2022 en november 2022.` */
export function periodsSentence(figures: readonly Figure[]): string {
  const periods = [...new Set(figures.flatMap(({ period }) => (period ? [formatPeriod(period)] : [])))];
  return periods.length > 0 ? ` Cijfers van ${inARow(periods)}.` : '';
}

/** The periods of figures in brackets, each once: ` (eind 2e kwartaal 2022 en november 2022)`. */
export function periodsInBrackets(figures: readonly Figure[]): string {
  const periods = [...new Set(figures.flatMap(({ period }) => (period ? [formatPeriod(period)] : [])))];
  return periods.length > 0 ? ` (${inARow(periods)})` : '';
}

/** A count with what it counts: `13.100 openstaande vacatures`, `10.200 mensen in het onbenut arbeidspotentieel`. */
export function countOf(figure: Figure, names: Names): string {
  return `${formatFigure(figure)} ${countedNoun({ measure: names.measure(figure.measure) })}`;
}

/** `(eind 2e kwartaal 2022)`, or nothing where the source names no period. */
export function periodInBrackets({ period }: Figure): string {
  return period ? ` (${formatPeriod(period)})` : '';
}

/**
 * What is counted, as a noun in the plural: `mensen in het onbenut arbeidspotentieel`.
 */
export function countedNoun({ measure: { name, mass } }: { readonly measure: Measure }): string {
  return mass ? `mensen in het ${name}` : name;
}
