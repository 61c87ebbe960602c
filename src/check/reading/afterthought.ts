import { quantities } from '../../text/quantity.ts';
import { tokenize } from '../../text/token.ts';
import type { Phrases } from './phrases.ts';

const mostWords = 8;
const longest = 200;
const smallestFigure = 100;

/**
 * Whether a sentence is no sentence but something that narrows the one before it: short, opening with a word like "in",
 * "voor" or "exclusief", and without a verb or a figure of its own. Or something that only denies it: "Klopt niet."
 */
export function isAfterthought(text: string, { has, in: find }: Phrases): boolean {
  if (text.length > longest) return false;
  const words = tokenize(text);
  const [first] = words;
  const spoken = words.filter(({ kind }) => kind !== 'sign');
  const [denial] = find(spoken, ['notTrue']);
  if (denial && denial.to - denial.from + 1 === spoken.length && !text.includes('?')) return true;
  if (!first || words.length > mostWords || !has('narrows', first.word)) return false;
  const hasFigure = quantities(words).some(({ value, form }) => form !== 'number' || value >= smallestFigure);
  return !hasFigure && !words.some(({ word }) => has('verb', word));
}
