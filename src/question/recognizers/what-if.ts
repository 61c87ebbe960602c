import { keyMeasures } from '../key-measures.ts';
import type { FigureSlots, Question } from '../question.ts';
import type { Slots } from '../slots.ts';

/** "als de helft van de werklozen werk vindt", "als elke deeltijder 4 uur meer werkt". */
export function whatIf(slots: Slots, { measures, regions }: FigureSlots): Question | undefined {
  if (!slots.has('whatIf')) return undefined;
  const { words, quantities } = slots.reading;
  const texts = words.map(({ word }) => word);
  const hoursAt = quantities.find(({ to }) => /^(uur|uren|uurtje)$/.test(texts[to + 1] ?? ''));
  const group = measures.find((id) => id !== keyMeasures.vacancies);
  if (hoursAt) {
    const fullTime = quantities.find(
      (quantity) => quantity !== hoursAt && /^(uur|uren|urige)$/.test(texts[quantity.to + 1] ?? ''),
    );
    const scenario = {
      change: 'moreHours',
      measure: group ?? keyMeasures.partTimers,
      hours: hoursAt.value,
      fullTimeHours: fullTime?.value,
    } as const;
    return { kind: 'whatIf', scenario, regions };
  }
  if (!texts.some((word) => /^(werk|baan|slag|werken|ingezet|vervullen|gaan|gaat|vindt|vinden)$/.test(word)))
    return undefined;
  const part = quantities.find(({ form }) => form === 'fraction' || form === 'percent' || form === 'number');
  const share = part?.form === 'fraction' ? part.value : part?.form === 'percent' ? part.value / 100 : undefined;
  const count = part?.form === 'number' ? part.value : undefined;
  return {
    kind: 'whatIf',
    scenario: { change: 'findWork', measure: group ?? keyMeasures.unused, share, count },
    regions,
  };
}
