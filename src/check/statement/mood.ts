import { asking } from '../reading/grammar.ts';
import type { Phrases } from '../reading/phrases.ts';

/** How sure something is: it can be so, it must become so, or somebody wishes it. None of these: it is so (Dutch: modaliteit). */
export interface Mood {
  readonly can: boolean;
  readonly must: boolean;
  readonly wish: boolean;
  /** Somebody asks whether, how or what: "zij vraagt of meer werken de oplossing is". */
  readonly question: boolean;
}

/** The mood of a sentence, by its words. */
export function moodOf(words: readonly string[], { has }: Phrases): Mood {
  return {
    can: words.some((word) => has('can', word)),
    must: words.some((word) => has('must', word)),
    // "Vindt" and "zegt" only tell who says it.
    wish: words.some((word) => has('wants', word) && !has('onlySays', word) && !has('must', word)),
    question: words.some((word, at) => has('asks', word) && words.slice(at + 1).some((next) => asking.has(next))),
  };
}

/** Whether it is told as so. */
export const isFactual = ({ can, must, wish }: Mood): boolean => !can && !must && !wish;

/**
 * Whether a statement is no surer of it than the text: what can be, is not so yet and need not be; what is so, nobody
 * wants by that.
 */
export function bearsMood(statement: Mood, text: Mood): boolean {
  const wants = ({ must, wish }: Mood) => must || wish;
  if (text.can && !statement.can) return false;
  if (wants(statement) && !wants(text)) return false;
  if (wants(text) && !wants(statement)) return false;
  return !text.question || statement.question;
}
