import type { Missing } from '../../question/question.ts';
import { formatNumber } from '../../text/number-format.ts';
import { inARow } from '../format.ts';

/** Why a calculation is declined, in a sentence or two. No figure. */
export function senselessSentence({ why, values = [] }: Missing & { what: 'sense' }, about: string): string {
  switch (why) {
    case 'addUnlike':
      return 'Vacatures en mensen zijn niet bij elkaar op te tellen: het zijn verschillende dingen. Ze zijn wel op elkaar te delen.';
    case 'subtractUnlike':
      return 'Vacatures en mensen zijn niet van elkaar af te trekken: het zijn verschillende dingen. Ze zijn wel op elkaar te delen.';
    case 'countsTwice':
      return 'Deze optelling telt mensen of vacatures dubbel: het ene aantal zit al in het andere.';
    case 'multiplyCounts':
      return 'Deze berekening heeft geen betekenis: er komt iets uit dat niets telt. Vacatures en mensen zijn niet met elkaar te vermenigvuldigen; één keer op elkaar delen kan wel.';
    case 'divideByZero':
      return 'Delen door nul kan niet.';
    case 'ownNumbers':
      return ownNumbers(values);
    case 'unreadSum':
      return 'Deze som kan ik niet uitrekenen. Ik reken met getallen en cijfers uit het advies, met plus, min, keer, gedeeld door en haakjes.';
    case 'noPart':
      return 'Vacatures zijn geen deel van een groep mensen, en mensen zijn geen deel van de vacatures. Zo’n aandeel bestaat niet. Ze zijn wel op elkaar te delen.';
    case 'moreThanAll':
      return 'Meer dan alle mensen of vacatures van een groep kan niet: dat zou meer dan 100% zijn.';
    case 'tooManyHours':
      return 'Zo veel uur extra per week kan niet: het is meer dan een hele werkweek.';
    case 'noForecast':
      return 'Het advies voorspelt niet wat er gebeurt als aantallen stijgen of dalen.';
    case 'vacanciesWork':
      return 'Vacatures gaan niet aan het werk: mensen vinden werk en vervullen een vacature.';
    case 'noNumber':
      return 'Krapte is in het advies een typering in woorden, geen getal. Er is geen gemiddelde, percentage of cijfer van te geven.';
    case 'noRatio':
      return `Het advies heeft geen cijfer${about} in die verhouding: van de andere kant noemt het geen aantal.`;
  }
}

function ownNumbers(values: readonly number[]): string {
  const numbers = [...new Set(values)].map((value) => formatNumber(value, 4));
  const none = numbers.length > 1 ? `Van ${inARow(numbers)} is er geen` : `${numbers[0] ?? 'Dit'} is geen`;
  return `${none} aantal vacatures of mensen uit het advies. Ik reken alleen met cijfers uit het advies.`;
}
