import type { Amount } from '../amount.ts';
import type { Unknown } from '../claim.ts';
import type { Clause } from '../reading/clause.ts';
import { coreOf } from '../reading/core.ts';
import type { Frame } from '../reading/frame.ts';
import type { Reader, Sentence } from '../reading/sentence.ts';
import { isRegional, type Understood } from './understand.ts';

/** Whether a clause only plans, hopes, foresees or has an opinion, so that there is nothing to check. */
export function isNoClaim(clause: Clause, understood: Understood, frame: Frame, reader: Reader): boolean {
  const { phrases, knowledge } = reader;
  const { sentence } = clause;
  const core = coreOf(clause, understood.phrases, phrases);
  const inCore = sentence.words.filter((_, index) => core.has(index));
  const before = sentence.words.slice(0, frame.from);
  const isForecast =
    foresees(clause, understood, frame, reader) || isFuture(clause, knowledge.documents[0]?.published ?? '9999');
  const knowsFuture = knowledge.figures.some(
    (figure) =>
      understood.measures.includes(figure.measure) && isAfter(figure.period, knowledge.documents[0]?.published),
  );
  const isWish =
    understood.measures.some((id) => isRegional(id, knowledge)) && clause.phrase('wouldLike') !== undefined;
  const opines = [inCore, before].some((words) => phrases.in(words, ['opinion']).length > 0);
  const isSupposition = isSupposed(clause, reader);
  const isEvent = understood.content.kind === 'unknown' && phrases.in(sentence.words, ['event']).length > 0;
  return (isForecast && !knowsFuture) || opines || isWish || isSupposition || isEvent;
}

/**
 * A value in a year after the document came out, as a claim that the advice has no figure for: its figures have an
 * earlier date, and that is worth saying.
 */
export function aboutFuture(clause: Clause, understood: Understood, frame: Frame, reader: Reader): Unknown | undefined {
  const { content } = understood;
  if (foresees(clause, understood, frame, reader)) return undefined;
  const moment = clause.periods.find(({ period }) => isAfter(period, reader.knowledge.documents[0]?.published));
  const [term] = content.kind === 'measured' ? content.terms : [];
  return moment && term?.kind === 'count' ? { what: 'future', slot: term.slot, period: moment.period } : undefined;
}

/**
 * "Als Twente …", "stel dat …": only supposed. It stands at the start, without a comma before what is claimed. "Als ik
 * het goed heb" supposes nothing.
 */
function isSupposed({ sentence, amount, measures }: Clause, { phrases }: Reader): boolean {
  const { words, gap } = sentence;
  if (isUnreal(sentence)) return true;
  const start = words.findIndex(({ word }) => !phrases.has('mayFollowNumber', word));
  const opening = phrases.in(words, ['supposed']).find(({ from }) => from <= Math.max(start, 0));
  const claimed = Math.min(amount?.to ?? words.length, measures[0]?.to ?? words.length);
  const next = words[(opening?.to ?? 0) + 1]?.word ?? '';
  if (!opening || next === 'het' || phrases.has('weOrYou', next)) return false;
  return words.every((_, index) => index <= opening.to || index > claimed || !/[,:;]/.test(gap(index)));
}

/** "Had Twente maar …": not so. */
function isUnreal({ words, text }: Sentence): boolean {
  const isInverted = words[0]?.word === 'had' || words[0]?.word === 'hadden';
  return isInverted && words.some(({ word }) => word === 'maar') && !text.includes('?');
}

/** "Ik verwacht dat …", "… zal hebben". */
function foresees(clause: Clause, understood: Understood, frame: Frame, { phrases }: Reader): boolean {
  const core = coreOf(clause, understood.phrases, phrases);
  const words = clause.sentence.words;
  const inCore = words.filter((_, index) => core.has(index));
  return [inCore, words.slice(0, frame.from)].some((part) => phrases.in(part, ['forecast']).length > 0);
}

/** A year after the document came out. */
function isFuture({ periods }: Clause, published: string): boolean {
  return periods.some(({ period }) => isAfter(period, published));
}

function isAfter(period: string | undefined, published: string | undefined): boolean {
  return period !== undefined && published !== undefined && period.slice(0, 4) > published.slice(0, 4);
}

/** A small or broken number of something unknown is a price, a score or a house number sooner than a figure. */
export function isTooSmall({ content }: Understood, amount: Amount | undefined): boolean {
  return (
    content.kind === 'unknown' &&
    !('measure' in content.unknown && content.unknown.measure) &&
    content.unknown.what !== 'topic' &&
    content.unknown.what !== 'region' &&
    amount?.form === 'number' &&
    (amount.value < 100 || amount.value % 1 !== 0)
  );
}
