import type { SlipCosts } from './edit-distance.ts';

const rows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
/** Letters that sound alike in Dutch, or are mixed up in spelling. */
const alike = new Set(['ck', 'cs', 'sz', 'fv', 'dt', 'iy', 'jy', 'ij', 'gh', 'ae', 'ei', 'ou', 'uy', 'qk', 'xk']);

const places = new Map(rows.flatMap((row, y) => [...row].map((letter, x) => [letter, { x: x + y * 0.5, y }] as const)));

/**
 * What slips cost on a phone (Dutch: typefout). A letter next to the meant one, or one that sounds like it, is a slip; any
 * other wrong letter counts double, since it more often makes another word: `honden` is no slip of `houden`. The same
 * for a letter too many that is neither doubled nor next to its neighbours.
 *
 * @example
 * typingCosts.wrong('b', 'n') // → 1
 * @example
 * typingCosts.wrong('n', 'u') // → 2
 * @example
 * typingCosts.extra('t', 't', 'e') // → 1
 */
export const typingCosts: SlipCosts = {
  wrong: (typed, meant) => (near(typed, meant) ? 1 : 2),
  extra: (typed, before, after) => (near(typed, before) || near(typed, after) ? 1 : 2),
};

function near(a: string, b: string): boolean {
  if (a === b || alike.has(a + b) || alike.has(b + a)) return true;
  const [one, other] = [places.get(a), places.get(b)];
  return !!one && !!other && Math.abs(one.x - other.x) <= 1 && Math.abs(one.y - other.y) <= 1;
}
