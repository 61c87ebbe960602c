import type { Claim } from './claim.ts';
import { afterAsides } from './reading/aside.ts';
import { type Clause, clauseOf } from './reading/clause.ts';
import { type Frame, frameOf } from './reading/frame.ts';
import { type Reader, readSentence, type Sentence } from './reading/sentence.ts';
import { sentencesOf } from './reading/sentences.ts';
import { type Part, partsOf } from './reading/split.ts';
import { isAboutUs, statementParts } from './statement/parts.ts';
import { readStatement } from './statement/read.ts';
import { attributionIn, withSpeakers } from './understand/attribution.ts';
import { understandFigures } from './understand/claims.ts';
import { doubtsIn } from './understand/doubts.ts';
import { negationIn } from './understand/negation.ts';
import { aboutFuture, isNoClaim, isTooSmall } from './understand/no-claim.ts';
import { type Context, distinctIds } from './understand/understand.ts';

const longestMessage = 4000;

/** Finds every checkable claim in a message, in order. */
export function claimsIn(message: string, reader: Reader): readonly Claim[] {
  let context: Context = { regions: [] };
  return sentencesOf(message.slice(0, longestMessage)).flatMap((text) => {
    const sentence = readSentence(text, reader);
    const found = inSentence(sentence, context, reader);
    context = found.context;
    return found.claims;
  });
}

interface Found {
  readonly claims: readonly Claim[];
  readonly context: Context;
}

function inSentence(sentence: Sentence, before: Context, reader: Reader): Found {
  const frame = frameOf(sentence, reader.phrases);
  let context = withSentence(sentence, before, reader);
  const claims = statementParts(sentence, frame.from, reader).flatMap(({ from, to }) => {
    const parts = partsOf(sentence, from, to).map((part) => {
      const found = inPart(sentence, part, frame, context, reader);
      if (found.kind === 'claim') context = found.context;
      return found;
    });
    if (parts.every(({ kind }) => kind === 'other')) return statementIn(sentence, from, to, frame, reader);
    return parts.flatMap((found) => (found.kind === 'claim' ? [found.claim] : []));
  });
  return { claims, context };
}

/** A single region or measure in a sentence also holds for a part that comes before it. */
function withSentence(sentence: Sentence, before: Context, reader: Reader): Context {
  const whole = clauseOf(sentence, 0, sentence.words.length - 1, reader);
  const [regions, measures] = [distinctIds(whole.regions), distinctIds(whole.measures)];
  return {
    ...before,
    regions: regions.length === 1 ? regions : before.regions,
    measure: measures.length === 1 ? measures[0] : before.measure,
  };
}

type InPart =
  | { readonly kind: 'claim'; readonly claim: Claim; readonly context: Context }
  /** About figures, but an expectation, an opinion or a plan. */
  | { readonly kind: 'noClaim' }
  /** Not about figures. */
  | { readonly kind: 'other' };

function inPart(sentence: Sentence, part: Part, frame: Frame, before: Context, reader: Reader): InPart {
  const from = afterAsides(sentence, part.from, part.to, reader.phrases);
  const clause = clauseOf(sentence, from, part.to, reader, part.nucleus?.amount);
  const context = attached(clause, before);
  const understood = understandFigures(clause, context, reader);
  if (!understood || isTooSmall(understood, clause.amount)) return { kind: 'other' };
  const future = isNoClaim(clause, understood, frame, reader) && aboutFuture(clause, understood, reader);
  if (isNoClaim(clause, understood, frame, reader) && !future) return { kind: 'noClaim' };
  const negation = negationIn(clause);
  const isNational = understood.content.kind === 'measured' && understood.context.regions.length === 0;
  const quoted = attributionIn(clause, reader);
  const attribution = isNational ? withSpeakers(quoted, clause, reader) : quoted;
  const [first, last] = [sentence.words[from], sentence.words[part.to]];
  const start = sentence.start + (first?.start ?? 0);
  const end = sentence.start + (last?.end ?? sentence.text.length);
  const claim: Claim = {
    content: future ? { kind: 'unknown', unknown: future } : understood.content,
    negated: negation.negated !== frame.denied,
    doubts: [...(understood.doubts ?? []), ...doubtsIn(clause, understood, negation, attribution, reader)],
    attributed: attribution.speakers,
    quoted: attribution.quoted,
    start,
    end,
    text: sentence.text.slice(first?.start ?? 0, last?.end ?? sentence.text.length),
  };
  return { kind: 'claim', claim, context: understood.context };
}

/** A number right after the other side of a comparison belongs to that side: "meer dan Zwolle met 7.600". */
function attached(clause: Clause, context: Context): Context {
  const { sentence, from, regions } = clause;
  const isAttached = sentence.words[from]?.word === 'met' || sentence.gap(from).trimEnd().endsWith('(');
  const other = context.compared?.other;
  return isAttached && other && regions.length === 0
    ? { ...context, regions: [other.region], measure: other.measure }
    : context;
}

/** A part that claims no figure, as a statement about who says or does what. */
function statementIn(sentence: Sentence, start: number, to: number, frame: Frame, reader: Reader): readonly Claim[] {
  const head = clauseOf(sentence, 0, Math.max(start - 1, 0), reader);
  const isSaid = start === frame.from && start > 0 && head.named('actor').length > 0;
  const from = afterAsides(sentence, isSaid ? 0 : start, to, reader.phrases);
  const clause = clauseOf(sentence, from, to, reader);
  const statement = isAboutUs(clause, reader) ? undefined : readStatement(clause, reader);
  if (!statement) return [];
  const [first, last] = [sentence.words[from], sentence.words[to]];
  const claim: Claim = {
    content: { kind: 'statement', statement },
    negated: frame.denied,
    doubts: [],
    attributed: [],
    quoted: false,
    start: sentence.start + (first?.start ?? 0),
    end: sentence.start + (last?.end ?? sentence.text.length),
    text: sentence.text.slice(first?.start ?? 0, last?.end ?? sentence.text.length),
  };
  return [claim];
}
