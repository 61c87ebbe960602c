import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Question } from '../question/question.ts';
import type { Body } from './answer.ts';

const most = 3;
/** A question back offers at most so many choices. */
const mostChoices = 4;

/** Follow-up questions that belong to an answer, as a user would type them. A test asks each of them. */
export function suggestionsFor(question: Question, body: Body, knowledge: Knowledge): readonly string[] {
  const limit = body.kind === 'ambiguous' ? mostChoices : most;
  return [...new Set(follow(question, body, knowledge))].slice(0, limit);
}

function follow(question: Question, body: Body, knowledge: Knowledge): readonly string[] {
  const regionName = (id: string) => knowledge.regions.find((region) => region.id === id)?.name ?? id;
  const mostOf = (id: string) => {
    const measure = knowledge.measures.find((item) => item.id === id);
    return `welke regio heeft ${measure?.mass ? 'het meeste' : 'de meeste'} ${measure?.name ?? id}`;
  };
  const measureName = (id: string) => knowledge.measures.find((measure) => measure.id === id)?.name ?? id;
  switch (body.kind) {
    case 'smallTalk':
      return [...body.regions.map(({ name }) => name), 'alle aanbevelingen'];
    case 'region':
      return [
        `opbouw onbenut arbeidspotentieel ${body.region.name}`,
        'vacatures per regio',
        `schaarse beroepen ${body.region.name}`,
      ];
    case 'figures': {
      const [measure] = body.measures;
      const [region] = body.regions;
      const comparable = measure && ['vacancies', 'persons'].includes(measure.unit);
      return [
        ...otherPlaces(body, regionName, measureName),
        ...(comparable && body.regions.length === 1 && region?.level === 'labourMarketRegion'
          ? [`${measure.name} per regio`]
          : []),
        ...(measure?.concept ? [`wat betekent ${measure.name}`] : []),
        ...(region?.level === 'labourMarketRegion' ? [allOf(region.name)] : []),
      ];
    }
    case 'comparison':
    case 'ratios':
    case 'calculations': {
      if (question.kind === 'arithmetic') return ['vacatures per onbenutte werkzoekende per regio'];
      if (question.kind !== 'calculation') return [];
      const [measure] = question.measures;
      return [
        ...(measure && question.rule !== 'ranking' ? [mostOf(measure)] : []),
        'vacatures per onbenutte werkzoekende per regio',
        ...question.regions.slice(0, 1).map(regionName).map(allOf),
      ];
    }
    case 'occupations':
      return [
        ...body.regions.map(({ name }) => `uitzonderingen krapte ${name}`),
        ...body.regions.map(({ name }) => allOf(name)),
      ];
    case 'classes':
      return [
        ...body.regions.map(({ name }) => `schaarse beroepen ${name}`),
        ...body.regions.map(({ name }) => allOf(name)),
      ];
    case 'municipalities':
      return [allOf(body.region.name), `vacatures ${body.region.name}`];
    case 'definitions':
      return [];
    case 'entry':
      return body.entry.kind === 'recommendation' ? ['alle aanbevelingen'] : [];
    case 'entries':
      return body.entries.filter(({ id }) => /^\d/.test(id)).map(({ id }) => `aanbeveling ${id}`);
    case 'notFound':
      return body.region ? [allOf(body.region.name)] : (body.offer?.suggestions ?? []);
    case 'ambiguous':
      return body.measures.map(({ name }) => `${name} ${body.region.name}`);
    case 'check':
      return afterCheck(body, regionName, measureName);
    case 'numberPlaces':
    case 'remarks':
    case 'source':
      return [];
  }
}

/** The card of a region: its name alone asks, in a conversation, for the figure before. */
const allOf = (region: string) => `cijfers ${region}`;

/** After a figure of one chapter: the same in another. */
function otherPlaces(
  { bound, regions }: Body & { kind: 'figures' },
  regionName: (id: string) => string,
  measureName: (id: string) => string,
): readonly string[] {
  const [first] = bound?.elsewhere ?? [];
  const [region, ...more] = regions;
  const where = region && more.length === 0 ? ` ${regionName(region.id)}` : '';
  return first ? [`${measureName(first.measure)}${where} volgens ${first.source.section.toLowerCase()}`] : [];
}

/** After a fact-check: the same figure for every region, and the region itself. */
function afterCheck(
  { claims, reason }: Body & { kind: 'check' },
  regionName: (id: string) => string,
  measureName: (id: string) => string,
): readonly string[] {
  const figures = reason === 'no-claim' ? [] : claims.flatMap((claim) => claim.figures);
  const regional = figures.filter(
    ({ region, unit }) => region !== 'netherlands' && region !== 'all-regions' && unit !== 'moment',
  );
  const counted = regional.filter(({ unit }) => unit === 'vacancies' || unit === 'persons');
  return [
    ...counted.map(({ measure }) => `${measureName(measure)} per regio`),
    ...regional.map(({ region }) => allOf(regionName(region))),
  ];
}
