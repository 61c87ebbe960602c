import type { Period } from '../../knowledge/knowledge.ts';
import { periodsMeet } from '../../knowledge/period.ts';
import type { Clause } from '../reading/clause.ts';
import { conjunctions } from '../reading/grammar.ts';
import type { Reader, Sentence } from '../reading/sentence.ts';

/** Whether a clause is about the people in the conversation, or an opinion or a plan: nothing that the advice states. */
export function isAboutUs(clause: Clause, { phrases, knowledge }: Reader): boolean {
  const { sentence, from, to, periods } = clause;
  const words = sentence.words.slice(from, to + 1);
  // What a body finds is its standpoint: "UWV zegt dat er te weinig …".
  const isSaid = clause.named('actor').length > 0 && words.some(({ word }) => phrases.has('saysOrWants', word));
  const kinds = isSaid ? (['forecast', 'event'] as const) : (['opinion', 'forecast', 'event'] as const);
  // Of the years that the advice itself looks ahead to, it states something.
  const isAhead = (period: Period) => knowledge.entries.some(({ date }) => date && periodsMeet(date, period));
  const isFuture = periods.some(
    ({ period }) =>
      knowledge.documents.every(({ published }) => period.slice(0, 4) > published.slice(0, 4)) && !isAhead(period),
  );
  return isFuture || words.some(({ word }) => phrases.has('weOrYou', word)) || phrases.in(words, kinds).length > 0;
}

/** A stretch of a sentence. First and last word, both included. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The parts of a sentence that each have somebody who wants or says something: "CNV wil … en FNV pleit voor …". */
export function statementParts(
  { words, names }: Sentence,
  start: number,
  { phrases, language }: Reader,
): readonly Stretch[] {
  const isBody = (index: number) =>
    names.some(({ from, senses }) => from === index && senses.some(({ kind }) => kind === 'actor'));
  // "VNO-NCW en MKB-Nederland willen …": only names before it make one statement.
  const saysMore = (from: number, to: number) =>
    words
      .slice(from, to)
      .some(
        (item, step) =>
          language.weightOf(item.word) !== 'stop' &&
          !names.some((name) => name.from <= from + step && name.to >= from + step),
      ) || words.slice(from, to).some((item) => phrases.has('saysOrWants', item.word));
  const cuts = words.flatMap(({ word }, index) => {
    if (index <= start || !conjunctions.has(word) || !saysMore(start, index)) return [];
    const next = words.findIndex((_, at) => at > index && isBody(at));
    const says =
      next > 0 &&
      next - index <= 2 &&
      words.slice(next, next + 4).some((item) => phrases.has('saysOrWants', item.word));
    return says ? [index] : [];
  });
  return [start, ...cuts].map((from, index) => ({ from, to: (cuts[index] ?? words.length) - 1 }));
}
