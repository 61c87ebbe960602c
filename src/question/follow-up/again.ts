import { says } from '../reading.ts';
import { occupations } from '../recognizers/occupations.ts';
import type { Facts, Followed } from './facts.ts';

/** "welke beroepen zijn daar schaars?": the one region before. */
export function occupationsThere(facts: Facts): Followed | undefined {
  const { slots, before } = facts;
  const isThere = slots.reading.words.some(({ word }) => word === 'daar' || word === 'er');
  const own = slots.regions.length + slots.measures.length + slots.elsewhere.length > 0;
  if (!isThere || own || !before.regions || !slots.has('occupations', 'classes', 'exception')) return undefined;
  const question = occupations.recognize({ ...facts, slots: { ...slots, regions: before.regions } });
  return question && { question, carried: ['region'] };
}

/** "klopt 4.000 ook?", "en 15.000, klopt dat?": another number for the one figure before. */
export function checkAgain({ slots, knowledge, before, bare }: Facts): Followed | undefined {
  const [measure, ...measures] = before.measures ?? [];
  const [region, ...regions] = before.regions ?? [];
  const [number, ...numbers] = slots.reading.quantities;
  const own = slots.measures.length + slots.regions.length + slots.periods.length > 0;
  if (!slots.has('check') || own || !bare || !measure || !region || !number) return undefined;
  if (measures.length + regions.length + numbers.length > 0) return undefined;
  const name = knowledge.measures.find(({ id }) => id === measure)?.name;
  const place = knowledge.regions.find(({ id }) => id === region)?.name;
  return {
    question: { kind: 'check', text: `${name} in ${place}: ${slots.reading.text}` },
    carried: ['measure', 'region'],
  };
}

/** "welk getal moet ik gebruiken?", after figures that stand in one chapter otherwise than in another: the leading ones. */
export function whichNumber({ slots, asked, bare }: Facts): Followed | undefined {
  const own = slots.measures.length + slots.regions.length + slots.periods.length + slots.reading.quantities.length > 0;
  const asks = slots.reading.words.some(({ word }) => word === 'welk') && says(slots.reading, 'rightNumber');
  if (asked.kind !== 'figures' || own || !bare || !asks) return undefined;
  return { question: { ...asked, sections: undefined }, carried: ['measure', 'region'] };
}
