import type { Claim } from './claim.ts';
import { afterAsides } from './reading/aside.ts';
import { chaptersIn } from './reading/chapters.ts';
import { type Clause, clauseOf } from './reading/clause.ts';
import type { Frame } from './reading/frame.ts';
import type { Reader, Sentence } from './reading/sentence.ts';
import { spanOf } from './reading/span.ts';
import type { Part } from './reading/split.ts';
import { attributionIn, ownWork, withSpeakers } from './understand/attribution.ts';
import { understandFigures } from './understand/claims.ts';
import { doubtsIn } from './understand/doubts.ts';
import { looseDoubt } from './understand/loose.ts';
import { populationDoubts } from './understand/measure-doubts.ts';
import { grammarDoubts } from './understand/measure-grammar.ts';
import { negationIn } from './understand/negation.ts';
import { aboutFuture, isNoClaim, isTooSmall } from './understand/no-claim.ts';
import type { Context } from './understand/understand.ts';

/** What a part of a sentence is. */
export type FigureClaim =
  | { readonly kind: 'claim'; readonly claim: Claim; readonly context: Context }
  /** About figures, but an expectation, an opinion or a plan. */
  | { readonly kind: 'noClaim' }
  /** Not about figures. */
  | { readonly kind: 'other' };

/** Reads a part of a sentence as a claim about figures, with all that it leaves unexplained. */
export function figureClaim(
  sentence: Sentence,
  part: Part,
  frame: Frame,
  before: Context,
  reader: Reader,
): FigureClaim {
  const from = afterAsides(sentence, part.from, part.to, reader.phrases);
  const clause = clauseOf(sentence, from, part.to, reader, part.nucleus?.amount);
  const understood = understandFigures(clause, attached(clause, before), reader);
  if (!understood || isTooSmall(understood, clause.amount)) return { kind: 'other' };
  const claimsNothing = isNoClaim(clause, understood, frame, reader);
  const future = claimsNothing ? aboutFuture(clause, understood, frame, reader) : undefined;
  if (claimsNothing && !future) return { kind: 'noClaim' };
  const negation = negationIn(clause);
  const isNational = understood.content.kind === 'measured' && understood.context.regions.length === 0;
  const quoted = attributionIn(clause, reader);
  const attribution = isNational ? withSpeakers(quoted, clause, reader) : quoted;
  const teller = isNational ? tellerIn(sentence, frame, reader) : undefined;
  // What an earlier claim named is not named again: "… en Zwolle 1.200".
  const named = understood.measures.filter(
    (id) => id !== before.measure || clause.measures.some((own) => own.id === id),
  );
  const claim: Claim = {
    content: future ? { kind: 'unknown', unknown: future } : understood.content,
    negated: negation.negated !== frame.denied,
    doubts: [
      ...(understood.doubts ?? []),
      ...named.flatMap((id) => populationDoubts(clause, id, reader)),
      ...(isNational ? grammarDoubts(clause, understood.context.measure ?? '', attribution, reader) : []),
      ...(teller ? looseDoubt(teller.own) : []),
      ...doubtsIn(clause, understood, negation, attribution, reader),
    ],
    attributed: [...(teller?.speakers ?? []), ...attribution.speakers],
    quoted: attribution.quoted || (teller?.speakers.length ?? 0) > 0,
    chapters: chaptersIn(sentence.words),
    ...spanOf(sentence, from, part.to),
  };
  return { kind: 'claim', claim, context: understood.context };
}

/** Who tells it: "CNV zegt dat …". Of "volgens eigen onderzoek" the advice may know nothing. */
function tellerIn(sentence: Sentence, { from }: Frame, reader: Reader) {
  if (from === 0) return undefined;
  const head = clauseOf(sentence, 0, from - 1, reader);
  const { speakers } = withSpeakers(attributionIn(head, reader), head, reader);
  const own = sentence.words.slice(0, from).filter(({ word }) => word === ownWork);
  return { speakers, own: own.map(({ raw }) => raw) };
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
