import type { Answer } from '../../answer/answer.ts';
import { calculationsIn } from '../../answer/calculated.ts';
import type { Figure } from '../../knowledge/knowledge.ts';
import { elsewhereLines } from '../sentences/bound-figures.ts';
import { shownClaims } from '../sentences/check.ts';
import type { Names } from '../sentences/figure.ts';
import { offerText, regionLines } from '../text.ts';
import type { Block } from './block.ts';
import { figureCharts, ratioChart } from './chart.ts';
import { claimList } from './claim-list.ts';
import { entryList } from './entry-list.ts';
import { figureTable } from './figure-table.ts';
import { gridTable } from './grid-table.ts';
import { classTable, occupationTable } from './occupation-table.ts';
import { pageLine, pageOf } from './paging.ts';
import { ratioTable } from './ratio-table.ts';
import { placeBlocks, placesOf } from './source-blocks.ts';
import { dataTable } from './table.ts';
import { context, sections, titledSections } from './text.ts';
import { verdictBlocks } from './verdicts.ts';

/** What stands between the headline and the calculation, by kind of answer: tables, charts, details, lists. */
export function bodyBlocks(answer: Answer, names: Names, page: number): readonly Block[] {
  const { body, figures } = answer;
  switch (body.kind) {
    case 'region':
      return [...dataTable(figureTable(figures, names)), ...sections(regionLines(body).join('\n'))];
    case 'figures':
    case 'comparison':
    case 'calculations':
      return [
        ...dataTable(gridTable(figures, names) ?? figureTable(figures, names)),
        ...figureCharts(askedFor(answer), names),
        ...sections(elsewhereLines(answer, names).join('\n')),
      ];
    case 'numberPlaces':
      return [
        ...(figures.length > 1 ? dataTable(figureTable(figures, names)) : []),
        ...entryList(figures.length > 0 ? answer.entries : answer.entries.slice(1)),
      ];
    case 'ratios':
      return ratioBlocks(answer, names);
    case 'occupations':
      return dataTable(occupationTable(body.occupations));
    case 'classes':
      return dataTable(classTable(body.classes, body.others, names));
    case 'entry':
      return [...sections(body.entry.details.join('\n')), ...seeAlso(body.others.length), ...entryList(body.others)];
    case 'entries': {
      const shown = pageOf(body.entries, page);
      return [...entryList(shown.items), ...context(pageLine(shown))];
    }
    case 'definitions':
      return body.entries.flatMap(({ title, details }) =>
        details.length > 0 ? titledSections(title, details.join('\n')) : [],
      );
    case 'source':
      return placeBlocks(placesOf(answer, names));
    case 'notFound':
      return [...sections(offerText(answer, names)), ...entryList(body.near ?? [], 'Bedoelt u dit? ')];
    case 'check':
      return body.claims.length > 1 ? claimList(shownClaims(body, names)) : [];
    case 'smallTalk':
      return body.topic === 'verdicts' ? verdictBlocks() : [];
    case 'municipalities':
    case 'remarks':
    case 'ambiguous':
      return [];
  }
}

/** The figures of the measures that were asked for, without those that a calculation needed besides. */
function askedFor({ question, figures }: Answer): readonly Figure[] {
  return 'measures' in question ? figures.filter(({ measure }) => question.measures.includes(measure)) : figures;
}

/** One ratio is said by its figures and its calculation; more are compared. */
function ratioBlocks({ body, figures }: Answer, names: Names): readonly Block[] {
  const ratios = calculationsIn(body);
  if (ratios.length < 2) return dataTable(figureTable(figures, names));
  const chart = ratioChart(ratios);
  return [...dataTable(ratioTable(ratios, names)), ...(chart ? [chart] : [])];
}

function seeAlso(others: number): readonly Block[] {
  return others > 0 ? sections('Zie ook:') : [];
}
