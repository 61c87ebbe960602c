import type { Answer } from '../answer/answer.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { formatNumber } from '../text/number-format.ts';
import { answeredSources } from './answered.ts';
import { formatPeriod, inARow } from './format.ts';
import { calculationsHeadline, comparisonHeadline } from './sentences/calculation.ts';
import { checkHeadline } from './sentences/check.ts';
import { entriesHeadline, entryHeadline } from './sentences/entry.ts';
import { countOf, type Names, periodInBrackets } from './sentences/figure.ts';
import { figuresHeadline } from './sentences/figures.ts';
import { municipalitiesHeadline } from './sentences/municipalities.ts';
import { notFoundHeadline } from './sentences/not-found.ts';
import { classesHeadline, occupationsHeadline } from './sentences/occupations.ts';
import { ratiosHeadline } from './sentences/ratios.ts';
import { smallTalkHeadline } from './sentences/small-talk.ts';

/** The direct answer in one to three plain Dutch sentences, readable alone. */
export function headline(answer: Answer, names: Names): string {
  const { body, figures } = answer;
  switch (body.kind) {
    case 'smallTalk':
      return smallTalkHeadline(body);
    case 'region':
      return regionHeadline(answer, body.region.name, names);
    case 'figures':
      return figuresHeadline(body, figures, names);
    case 'comparison':
      return comparisonHeadline(body, names);
    case 'ratios':
      return ratiosHeadline(body);
    case 'calculations':
      return calculationsHeadline(body);
    case 'occupations':
      return occupationsHeadline(body);
    case 'classes':
      return classesHeadline(body, names);
    case 'entry':
      return entryHeadline(body);
    case 'entries':
      return entriesHeadline(body);
    case 'definitions':
      return body.entries.map(({ title, gist }) => `${title}: ${gist}`).join(' ');
    case 'municipalities':
      return municipalitiesHeadline(body);
    case 'check':
      return checkHeadline(body, names);
    case 'remarks':
      return `Het advies spreekt zichzelf op ${answer.remarks.length} punten tegen.`;
    case 'source':
      return sourceHeadline(answer, body.ask);
    case 'ambiguous':
      return `Welk cijfer van ${body.region.name} bedoelt u: ${inARow(
        body.measures.map(({ name }) => name),
        'of',
      )}?`;
    case 'notFound':
      return notFoundHeadline(body);
  }
}

/** Names of measures and regions, and the documents, for sentences. */
export function namesIn({ measures, regions, documents }: Knowledge): Names {
  const measureById = new Map(measures.map((measure) => [measure.id, measure]));
  const regionById = new Map(regions.map((region) => [region.id, region]));
  return {
    measure: (id) => measureById.get(id) ?? fail('measure', id),
    region: (id) => regionById.get(id) ?? fail('region', id),
    documents,
  };
}

function fail(what: string, id: string): never {
  throw new Error(`Cannot name ${what} "${id}": it is not in the knowledge`);
}

function regionHeadline({ figures, body }: Answer, name: string, names: Names): string {
  const main = figures.filter(({ measure }) => measure === 'openVacancies' || measure === 'unusedPotential');
  const values = main.map((figure) => `${countOf(figure, names)}${periodInBrackets(figure)}`);
  const ratio =
    body.kind === 'region' && body.ratio ? ` Dat zijn ${formatNumber(body.ratio.result)} vacatures per persoon.` : '';
  return `${name}: ${inARow(values)}.${ratio}`;
}

function sourceHeadline(answer: Answer, ask: 'source' | 'period'): string {
  const { figures } = answer;
  const places = inARow(answeredSources(answer).map(({ section, title }) => `${section} (${title})`));
  if (ask === 'source') return `Dit staat in ${places} van het advies van SER Overijssel.`;
  const periods = [...new Set(figures.flatMap(({ period }) => (period ? [formatPeriod(period)] : [])))];
  return periods.length > 0
    ? `Het cijfer is van ${inARow(periods)}. Bron: ${places}.`
    : `Het advies noemt geen datum bij dit onderdeel. Het advies zelf is van 2023. Bron: ${places}.`;
}
