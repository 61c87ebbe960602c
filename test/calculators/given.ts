import { type Counted, type CountUnit, counted, isOf } from '../../src/calculators/counted.ts';
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
