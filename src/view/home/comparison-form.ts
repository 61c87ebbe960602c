import type { ActionsBlock } from '@slack/types';
import type { Knowledge, Region } from '../../knowledge/knowledge.ts';
import type { Question } from '../../question/question.ts';
import { readButton } from '../blocks/button-value.ts';
import { button } from '../blocks/buttons.ts';
import { type MenuChoice, menu } from '../blocks/menu.ts';
import { comparableMeasures, labourMarketRegions } from '../comparable.ts';
import { formValues } from '../form-values.ts';
import { capitalized, inARow } from '../format.ts';

/** Two menus and a button: which figure, of which regions. Something is chosen beforehand, so the button always works. */
export function comparisonForm(knowledge: Knowledge): ActionsBlock {
  const measures = comparableMeasures(knowledge).map(
    ({ id, name }): MenuChoice => ({ label: capitalized(name), value: { do: 'pick', measure: id } }),
  );
  const regions = combinations(labourMarketRegions(knowledge)).map(
    (combination): MenuChoice => ({
      label: inARow(combination.map(({ name }) => name)),
      value: { do: 'pick', regions: combination.map(({ id }) => id) },
    }),
  );
  const compare = button({ label: 'Vergelijk', spoken: 'Vergelijk de gekozen regio’s', value: { do: 'compare' } });
  return {
    type: 'actions',
    block_id: 'comparison',
    elements: [
      menu({ actionId: 'pick-measure', placeholder: 'Kies een cijfer', choices: measures, initial: measures[0] }),
      menu({ actionId: 'pick-regions', placeholder: 'Kies regio’s', choices: regions, initial: regions[0] }),
      ...(compare ? [compare] : []),
    ],
  };
}

/** The question that is chosen, from `view.state.values`; undefined when a choice is missing or out of date. */
export function comparisonIn(values: unknown): Question | undefined {
  const picks = [...formValues(values).values()].flat().map(readButton);
  const measure = picks.flatMap((pick) => (pick?.do === 'pick' && 'measure' in pick ? [pick.measure] : [])).at(0);
  const regions = picks.flatMap((pick) => (pick?.do === 'pick' && 'regions' in pick ? pick.regions : []));
  if (measure === undefined || regions.length === 0) return undefined;
  return { kind: 'calculation', rule: 'comparison', measures: [measure], regions };
}

/** All regions together first, then each pair. */
function combinations(regions: readonly Region[]): readonly (readonly Region[])[] {
  const pairs = regions.flatMap((one, index) => regions.slice(index + 1).map((other) => [one, other]));
  return regions.length > 2 ? [regions, ...pairs] : pairs;
}
