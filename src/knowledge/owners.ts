import type { Figure, Knowledge } from './knowledge.ts';

/**
 * Every figure of vacancies or people that a number is (Dutch: eigenaar van een getal): the leading ones, or else those
 * that another place of the source gives, or else the ranges that end in it.
 *
 * @example
 * ownersOf(13100, knowledge).map(({ id }) => id) // → ['open-vacancies-twente']
 * @example
 * ownersOf(13000, knowledge).map(({ id }) => id) // → ['open-vacancies-per-region']
 */
export function ownersOf(value: number, { figures }: Knowledge): readonly Figure[] {
  const ranked = figures.flatMap((figure) => {
    const rank = rankOf(value, figure);
    return rank === undefined ? [] : [{ figure, rank }];
  });
  const best = Math.min(...ranked.map(({ rank }) => rank));
  return ranked.filter(({ rank }) => rank === best).map(({ figure }) => figure);
}

function rankOf(value: number, { unit, amount, secondary }: Figure): number | undefined {
  if (unit !== 'vacancies' && unit !== 'persons') return undefined;
  if (amount.form === 'range') return amount.min === value || amount.max === value ? 2 : undefined;
  if (amount.form !== 'number' || amount.value !== value) return undefined;
  return secondary ? 1 : 0;
}
