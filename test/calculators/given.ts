import { type Counted, type CountUnit, counted, isOf } from '../../src/calculators/counted.ts';
import type { Value } from '../../src/calculators/evaluate.ts';
import type { Expression } from '../../src/text/expression.ts';
import { knowledge } from '../knowledge/folder.ts';

/** A figure of the knowledge as something to calculate with. */
function given<U extends CountUnit>(unit: U, id: string): Counted<U> {
  const figure = knowledge.figures.find((item) => item.id === id);
  const item = figure && counted(figure, knowledge);
  if (!item || !isOf(unit, item)) throw new Error(`Cannot count figure "${id}": it is no number of ${unit}`);
  return item;
}

export const vacanciesInTwente = given('vacancies', 'open-vacancies-twente');
export const vacanciesInZwolle = given('vacancies', 'open-vacancies-zwolle');
export const vacanciesInStedendriehoek = given('vacancies', 'open-vacancies-stedendriehoek');
export const unusedPotentialInTwente = given('persons', 'unused-potential-twente');
export const unusedPotentialInZwolle = given('persons', 'unused-potential-zwolle');
export const unemployedInTwente = given('persons', 'unemployed-twente');
export const unemployedInZwolle = given('persons', 'unemployed-zwolle');
export const semiUnemployedInTwente = given('persons', 'semi-unemployed-twente');
export const semiUnemployedInZwolle = given('persons', 'semi-unemployed-zwolle');
export const partTimersInTwente = given('persons', 'underemployed-part-timers-twente');
export const partTimersInZwolle = given('persons', 'underemployed-part-timers-zwolle');
/** The printed total of Regio Zwolle, as a whole to take a share of. */
export const printedTotalOfZwolle = {
  label: 'het genoemde totaal',
  value: unusedPotentialInZwolle.value,
  interval: unusedPotentialInZwolle.interval,
  inputs: [unusedPotentialInZwolle],
};

/** Vacancies of Twente divided by its unemployed. */
export const vacanciesPerUnemployedInTwente: Expression<Value> = {
  form: 'product',
  factors: [
    { under: false, of: { form: 'leaf', leaf: { kind: 'figure', items: [vacanciesInTwente] } } },
    { under: true, of: { form: 'leaf', leaf: { kind: 'figure', items: [unemployedInTwente] } } },
  ],
};
