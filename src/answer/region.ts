import { counted } from '../calculators/counted.ts';
import { ratio } from '../calculators/ratio.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { figuresFor } from '../search/figure-lookup.ts';
import { byId } from './find-by-id.ts';
import { scarceOccupations, typedClasses } from './occupations.ts';
import type { Finding } from './respond.ts';

/** A region's card: all its figures, how many vacancies there are per unused person, scarce occupations, exceptions. */
export function respondToRegion(id: string, knowledge: Knowledge): Finding {
  const region = byId(knowledge.regions, id);
  const own = new Set(knowledge.figures.filter((figure) => figure.region === id).map(({ measure }) => measure));
  const measures = knowledge.measures.filter((measure) => own.has(measure.id));
  const figures = measures.flatMap((measure) => figuresFor(knowledge, { measure: measure.id, region: id }));
  const count = (measure: string) => {
    const figure = figures.find((item) => item.measure === measure);
    return figure && counted(figure, knowledge);
  };
  const [vacancies, unused] = [count('openVacancies'), count('unusedPotential')];
  return {
    body: {
      kind: 'region',
      region,
      ratio: vacancies && unused && ratio(vacancies, unused),
      occupations: scarceOccupations(knowledge, [id]),
      classes: typedClasses(knowledge, [id]),
    },
    figures,
    entries: [],
  };
}
