import type { Answer, Body } from '../answer/answer.ts';
import type { Knowledge, Remark } from '../knowledge/knowledge.ts';
import { formatNumber } from '../text/number-format.ts';
import { inARow } from './format.ts';
import { calculationsHeadline, comparisonHeadline } from './sentences/calculation.ts';
import { checkHeadline } from './sentences/check.ts';
import { entriesHeadline, entryHeadline } from './sentences/entry.ts';
import { countOf, type Names, periodInBrackets } from './sentences/figure.ts';
import { figuresHeadline } from './sentences/figures.ts';
import { municipalitiesHeadline } from './sentences/municipalities.ts';
import { notFoundHeadline } from './sentences/not-found.ts';
import { numberPlacesHeadline } from './sentences/number-places.ts';
import { classesHeadline, occupationsHeadline } from './sentences/occupations.ts';
import { ratiosHeadline } from './sentences/ratios.ts';
import { smallTalkHeadline } from './sentences/small-talk.ts';
import { sourceHeadline } from './sentences/source.ts';

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
    case 'numberPlaces':
      return numberPlacesHeadline(body, answer, names);
    case 'comparison':
      return accordingTo(answer) + comparisonHeadline(body, names);
    case 'ratios':
      return accordingTo(answer) + ratiosHeadline(body);
    case 'calculations':
      return accordingTo(answer) + calculationsHeadline(body);
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
      return remarksHeadline(body, answer.remarks);
    case 'source':
      return sourceHeadline(body, answer, names);
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

/** The chapter or annex that a calculation was asked of: its figures may be others. */
function accordingTo({ question }: Answer): string {
  const sections = question.kind === 'calculation' ? (question.sections ?? []) : [];
  return sections.length > 0 ? `Volgens ${inARow(sections.map((label) => label.toLowerCase()))}: ` : '';
}

function remarksHeadline({ sections, only }: Body & { kind: 'remarks' }, remarks: readonly Remark[]): string {
  const [first] = remarks;
  if (only && first) return first.text;
  const count = remarks.length;
  if (sections.length === 0) return `Het advies spreekt zichzelf op ${count} punten tegen.`;
  const where = inARow(sections.map((label) => label.toLowerCase()));
  if (count === 0) return `Over ${where} ken ik geen tegenspraak, onduidelijkheid of verkeerde verwijzing.`;
  return `Over ${where} ${count === 1 ? 'is er 1 kanttekening' : `zijn er ${count} kanttekeningen`}: tegenspraak, onduidelijkheid of een verkeerde verwijzing.`;
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
