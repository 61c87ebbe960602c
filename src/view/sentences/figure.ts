import type { Document, Figure, Measure, Region } from '../../knowledge/knowledge.ts';
import { formatFigure, formatPeriod } from '../format.ts';

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

/** `(eind 2e kwartaal 2022)`, or nothing where the source names no period. */
export function periodInBrackets({ period }: Figure): string {
  return period ? ` (${formatPeriod(period)})` : '';
}
