import { copulas } from './grammar.ts';
import { isMedium } from './medium.ts';
import type { Phrases } from './phrases.ts';
import { type Segment, segmentsIn } from './segments.ts';
import type { Sentence } from './sentence.ts';

/**
 * The first word after what is only said beside the claim: "notulen 14 maart 2023:", "even checken voor het college:",
 * "hoi allemaal,". Such a segment has a word that says so, and no number, measure or region, and does not itself tell what
 * something is.
 */
export function afterAsides(sentence: Sentence, from: number, to: number, phrases: Phrases): number {
  const segments = segmentsIn(sentence, from, to);
  const first = segments.findIndex((segment) => !isAside(sentence, segment, phrases));
  return segments[first]?.from ?? from;
}

function isAside(sentence: Sentence, { from, to, closes }: Segment, phrases: Phrases): boolean {
  const inside = (item: { readonly from: number }) => item.from >= from && item.from <= to;
  const claims = sentence.names.some(
    (name) => inside(name) && name.senses.some(({ kind }) => kind === 'region' || kind === 'measure'),
  );
  const isStatement =
    sentence.periods.some(inside) &&
    sentence.names.some((name) => inside(name) && name.senses.some(({ kind }) => kind === 'actor'));
  const words = sentence.words.slice(from, to + 1);
  // "Het essay is van …, voorzitter van …" says whose it is; "hoi, dit is een vraag:" does not.
  const tells = closes === ',' && words.slice(1).some(({ word }) => copulas.has(word));
  return (
    !tells &&
    !claims &&
    !isStatement &&
    !sentence.amounts.some(inside) &&
    words.some(({ word }) => phrases.has('aside', word) || (closes === ':' && isMedium(word, phrases)))
  );
}
