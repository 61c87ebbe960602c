import type { Figure } from '../knowledge/knowledge.ts';
import type { Question } from '../question/question.ts';
import type { Answer } from './answer.ts';
import { calculationsIn } from './calculated.ts';

/**
 * What an answer lists, in the order in which it is shown, each as the question that leads to it: for "leg de tweede uit"
 * (Dutch: opsomming). Empty when it lists nothing.
 */
export function listedIn(answer: Answer): readonly Question[] {
  const { body, figures, entries, remarks } = answer;
  switch (body.kind) {
    case 'entry':
    case 'entries':
    case 'definitions':
      return entries.map(({ id }) => ({ kind: 'entry', id }));
    case 'numberPlaces':
      return [...figures.map(figureQuestion), ...entries.map(({ id }): Question => ({ kind: 'entry', id }))];
    case 'region':
    case 'figures':
      return figures.map(figureQuestion);
    case 'comparison':
      return body.ranked.map(({ item }) => figureQuestion(item));
    case 'ratios':
      return body.ranked.map(({ item: { inputs } }) => ({
        kind: 'calculation',
        rule: 'ratio',
        measures: inputs.map(({ measure }) => measure.id),
        regions: [...new Set(inputs.map(({ region }) => region.id))],
      }));
    case 'calculations':
      return calculationsIn(body).flatMap(({ rule, inputs }) =>
        (rule === 'composition' ? inputs.slice(0, -1) : inputs).map(({ figure }) => figureQuestion(figure)),
      );
    case 'occupations':
      return body.occupations.map(({ occupation: { id } }) => ({ kind: 'occupations', occupation: id, regions: [] }));
    case 'classes':
      return body.classes.map((item) => ({ kind: 'classes', class: item.class.id, regions: [], exceptions: false }));
    case 'remarks':
      return remarks.map(({ id }) => ({ kind: 'remarks', only: id }));
    case 'notFound':
      return body.offer ? listedIn(body.offer) : (body.near ?? []).map(({ id }) => ({ kind: 'entry', id }));
    default:
      return [];
  }
}

function figureQuestion({ measure, region, basePeriod, secondary, source }: Figure): Question {
  const sections = secondary ? { sections: [source.section] } : {};
  return { kind: 'figures', measures: [measure], regions: [region], basePeriod, ...sections };
}
