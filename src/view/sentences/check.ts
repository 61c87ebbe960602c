import type { Body } from '../../answer/answer.ts';
import type { JudgedClaim } from '../../check/check.ts';
import type { Verdict } from '../../check/verdict.ts';
import { visible } from '../../text/token.ts';
import { capitalized } from '../format.ts';
import { truthOf } from './check-truth.ts';
import { whyOf } from './check-why.ts';
import type { Names } from './figure.ts';

type CheckBody = Body & { kind: 'check' };

/** The true figures first, then the verdict in words. It judges the statement, never the person. */
export function checkHeadline(body: CheckBody, names: Names): string {
  const [only, ...more] = body.claims;
  if (!only) return 'In dit bericht staat geen bewering die ik met het advies kan controleren.';
  if (more.length === 0) return claimSentences(only, names).join(' ');
  return `${truthOf(body.claims, names)} ${tally(body.claims)}`.trim();
}

/** Each claim of a message with several. */
export function checkDetails({ claims }: CheckBody, names: Names): readonly string[] {
  const lines = claims.map(
    (judged) => `- ‘${visible(judged.claim.text)}’: ${judged.verdict}. ${claimSentences(judged, names).join(' ')}`,
  );
  return claims.length > 1 ? lines : [];
}

/** The claims as Slack shows them under each other. */
export function shownClaims({ claims }: CheckBody, names: Names) {
  return claims.map((judged) => ({
    quote: visible(judged.claim.text),
    verdict: capitalized(judged.verdict),
    sentences: claimSentences(judged, names),
  }));
}

function claimSentences(judged: JudgedClaim, names: Names): readonly string[] {
  return [truthOf([judged], names), whyOf(judged, names)].filter((sentence) => sentence !== '');
}

const plural: Readonly<Record<Verdict, readonly [one: string, more: string]>> = {
  'klopt niet': ['klopt niet', 'kloppen niet'],
  'bron verdeeld': ['hangt af van de plek in het advies', 'hangen af van de plek in het advies'],
  'niet te controleren': ['is niet te controleren', 'zijn niet te controleren'],
  'klopt ongeveer': ['klopt ongeveer', 'kloppen ongeveer'],
  klopt: ['klopt', 'kloppen'],
};

/** `Beide beweringen kloppen.` `Van de 3 beweringen: 1 klopt niet, 2 kloppen.` */
function tally(claims: readonly JudgedClaim[]): string {
  const counts = Object.entries(plural).flatMap(([verdict, [one, more]]) => {
    const count = claims.filter((judged) => judged.verdict === verdict).length;
    return count === 0 ? [] : [{ count, words: count === 1 ? one : more }];
  });
  const [first] = counts;
  const all = claims.length === 2 ? 'Beide' : `Alle ${claims.length}`;
  if (counts.length === 1 && first) return `${all} beweringen ${first.words}.`;
  return `Van de ${claims.length} beweringen: ${counts.map(({ count, words }) => `${count} ${words}`).join(', ')}.`;
}
