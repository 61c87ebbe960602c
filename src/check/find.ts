import type { RepairTypo } from '../text/typo.ts';
import type { Claim } from './claim.ts';
import { figureClaim } from './figure-claim.ts';
import { isAfterthought } from './reading/afterthought.ts';
import { clauseOf } from './reading/clause.ts';
import { frameOf } from './reading/frame.ts';
import { type Reader, readSentence, type Sentence } from './reading/sentence.ts';
import { longestSentence, type SentenceText, sentencesOf, withAfterthoughts } from './reading/sentences.ts';
import { type Part, partsOf } from './reading/split.ts';
import { statementClaim } from './statement/claim.ts';
import { statementParts } from './statement/parts.ts';
import { looseDoubt, looseWords } from './understand/loose.ts';
import { remarkWords } from './understand/remark.ts';
import { type Context, distinctIds } from './understand/understand.ts';

/** As long as Slack's longest message. */
const longestMessage = 40_000;
/** So many sentences, claims and statements are in the longest message that somebody writes to be read. */
const mostSentences = 800;
const mostClaims = 60;
const mostStatements = 40;
/** So many unknown words of a message are looked at for typos. */
const mostRepairs = 100;

/** Finds every checkable claim in a message, in order. A sentence that comes back in the same context claims nothing new. */
export function claimsIn(message: string, reader: Reader): readonly Claim[] {
  const repair = atMost(mostRepairs, reader.language.repair);
  const seen = new Map<string, Context>();
  let claims: readonly Claim[] = [];
  let context: Context = { regions: [] };
  for (const text of sentencesIn(message, reader)) {
    const key = JSON.stringify([text.text.trim(), context]);
    const before = seen.get(key);
    if (!before) {
      if (claims.length >= mostClaims) break;
      const sentence = readSentence(text, reader, repair);
      const found = inSentence(sentence, context, reader);
      const remark = found.claims.length === 0 ? looseDoubt(remarkWords(sentence, reader)) : [];
      // "Daar is niets van waar" may be said of all that stands before it.
      if (remark.length > 0) claims = claims.map((claim) => ({ ...claim, doubts: [...claim.doubts, ...remark] }));
      seen.set(key, found.context);
      const statements = claims.filter(isStatement).length;
      claims = [...claims, ...found.claims.filter((claim) => statements < mostStatements || !isStatement(claim))];
    }
    context = before ?? seen.get(key) ?? context;
  }
  return claims;
}

function sentencesIn(message: string, { phrases }: Reader): readonly SentenceText[] {
  const cut = sentencesOf(message.slice(0, longestMessage)).filter(({ text }) => text.length <= longestSentence);
  return withAfterthoughts(cut.slice(0, mostSentences), (text) => isAfterthought(text, phrases));
}

const isStatement = ({ content }: Claim) => content.kind === 'statement';

/** Repairs typos of so many different words. */
function atMost(most: number, repair: RepairTypo): RepairTypo {
  const tried = new Set<string>();
  return (word) => {
    if (!tried.has(word) && tried.size >= most) return undefined;
    tried.add(word);
    return repair(word);
  };
}

interface Found {
  readonly claims: readonly Claim[];
  readonly context: Context;
}

/** The claims of a sentence: about figures, or else about who says or does what. */
function inSentence(sentence: Sentence, before: Context, reader: Reader): Found {
  const frame = frameOf(sentence, reader.phrases);
  let context = withSentence(sentence, before, reader);
  const claims = statementParts(sentence, frame.from, reader).flatMap((stretch) => {
    const parts = partsOf(sentence, stretch.from, stretch.to).map((part) => {
      const found = figureClaim(sentence, part, frame, context, reader);
      if (found.kind === 'claim') context = found.context;
      return { ...found, part };
    });
    if (parts.every(({ kind }) => kind === 'other')) return statementClaim(sentence, stretch, frame, reader) ?? [];
    const unread = parts
      .filter(({ kind }) => kind === 'other')
      .flatMap(({ part }) => looseWords(sentence, part, reader));
    return afterBelief(parts, sentence, reader).flatMap((found) =>
      found.kind === 'claim' ? [{ ...found.claim, doubts: [...found.claim.doubts, ...looseDoubt(unread)] }] : [],
    );
  });
  return { claims, context };
}

/** "Ik dacht 10.000, maar het zijn er 13.100": what somebody only thought is not claimed, when he says what is so. */
function afterBelief<T extends { readonly part: Part; readonly kind: string }>(
  parts: readonly T[],
  { words }: Sentence,
  { phrases }: Reader,
): readonly T[] {
  const thought = words.findIndex(({ word }) => phrases.has('believed', word));
  const turn = words.findIndex(({ word }, index) => thought >= 0 && index > thought && word === 'maar');
  const after = parts.filter(({ part }) => part.from >= turn);
  return turn >= 0 && after.some(({ kind }) => kind === 'claim') ? after : parts;
}

/** A single region or measure in a sentence also holds for a part that comes before it. */
function withSentence(sentence: Sentence, before: Context, reader: Reader): Context {
  const whole = clauseOf(sentence, 0, sentence.words.length - 1, reader);
  const [regions, measures] = [distinctIds(whole.regions), distinctIds(whole.measures)];
  const isAboutLast = reader.phrases.in(sentence.words, ['refersBack'])[0]?.from === 0;
  if (isAboutLast && before.regions.length > 0) return before;
  return {
    ...before,
    regions: regions.length === 1 ? regions : before.regions,
    measure: measures.length === 1 ? measures[0] : before.measure,
  };
}
