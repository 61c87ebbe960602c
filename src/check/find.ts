import type { Claim } from './claim.ts';
import { figureClaim } from './figure-claim.ts';
import { isAfterthought } from './reading/afterthought.ts';
import { clauseOf } from './reading/clause.ts';
import { frameOf } from './reading/frame.ts';
import { type Reader, readSentence, type Sentence } from './reading/sentence.ts';
import { sentencesOf, withAfterthoughts } from './reading/sentences.ts';
import { partsOf } from './reading/split.ts';
import { statementClaim } from './statement/claim.ts';
import { statementParts } from './statement/parts.ts';
import { type Context, distinctIds } from './understand/understand.ts';

const longestMessage = 4000;

/** Finds every checkable claim in a message, in order. */
export function claimsIn(message: string, reader: Reader): readonly Claim[] {
  let context: Context = { regions: [] };
  const sentences = withAfterthoughts(sentencesOf(message.slice(0, longestMessage)), (text) =>
    isAfterthought(text, reader.phrases),
  );
  return sentences.flatMap((text) => {
    const found = inSentence(readSentence(text, reader), context, reader);
    context = found.context;
    return found.claims;
  });
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
      return found;
    });
    if (parts.every(({ kind }) => kind === 'other')) return statementClaim(sentence, stretch, frame, reader) ?? [];
    return parts.flatMap((found) => (found.kind === 'claim' ? [found.claim] : []));
  });
  return { claims, context };
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
