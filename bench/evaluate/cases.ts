import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

/** One question with what a right answer contains. */
export interface QuestionCase {
  readonly question: string;
  readonly kind: string;
  readonly expect: readonly RegExp[];
  readonly not: readonly RegExp[];
  readonly section?: RegExp | undefined;
}

/** A conversation: turns in order. */
export interface ThreadCase {
  readonly turns: readonly Pick<QuestionCase, 'question' | 'expect' | 'not'>[];
}

const patterns = z
  .array(z.string())
  .default([])
  .transform((list) => list.map((text) => new RegExp(text, 'i')));
const own = z.array(
  z.object({ q: z.string(), kind: z.string(), expect: patterns, not: patterns, section: z.string().optional() }),
);
const shared = z.object({ q: z.string(), type: z.string(), headline: patterns, not: patterns, section: z.string() });
const turn = z.object({ q: z.string(), expect: patterns, headline: patterns, not: patterns });
const thread = z.object({ turns: z.array(turn) });

/** The project's own questions: the name of each set with its files in test/cases. */
export const questionSets = {
  own: ['questions', 'questions-second'],
  third: ['questions-third'],
  fourth: ['questions-fourth'],
  paragraphs: ['questions-paragraphs'],
  short: ['questions-short'],
  everyday: ['questions-everyday'],
  fifth: ['questions-fifth'],
  sixth: ['questions-sixth'],
} as const;
/** The project's own conversations: the name of each set with its file in test/cases. */
export const threadSets = {
  own: 'threads',
  third: 'threads-third',
  fourth: 'threads-fourth',
  short: 'threads-short',
  everyday: 'threads-everyday',
  fifth: 'threads-fifth',
  sixth: 'threads-sixth',
} as const;

/** The questions of a set. */
export function ownQuestions(set: keyof typeof questionSets = 'own'): readonly QuestionCase[] {
  const rows = questionSets[set].flatMap((name) => own.parse(parse(read(`test/cases/${name}.yml`))));
  return rows.map(({ q, section, ...rest }) => ({
    ...rest,
    question: q,
    section: section ? new RegExp(section, 'i') : undefined,
  }));
}

/** The conversations of a set. */
export function ownThreads(set: keyof typeof threadSets = 'own'): readonly ThreadCase[] {
  return z
    .array(thread)
    .parse(parse(read(`test/cases/${threadSets[set]}.yml`)))
    .map(toThread);
}

/** Example questions from outside, when they are there. */
export function sharedQuestions(): readonly QuestionCase[] {
  return jsonLines('../shared/questions/questions.jsonl').map((line) => {
    const { q, type, headline, not, section } = shared.parse(line);
    return {
      question: q,
      kind: type === 'oos' ? 'outOfScope' : type,
      expect: headline,
      not,
      section: section ? new RegExp(section, 'i') : undefined,
    };
  });
}

/** Example conversations from outside, when they are there. */
export function sharedThreads(): readonly ThreadCase[] {
  return jsonLines('../shared/questions/threads.jsonl').map((line) => toThread(thread.parse(line)));
}

function toThread({ turns }: z.output<typeof thread>): ThreadCase {
  return {
    turns: turns.map(({ q, expect, headline, not }) => ({ question: q, expect: [...expect, ...headline], not })),
  };
}

function jsonLines(path: string): readonly unknown[] {
  if (!existsSync(path)) return [];
  return read(path)
    .split('\n')
    .filter(Boolean)
    .map((line): unknown => JSON.parse(line));
}

const read = (path: string) => readFileSync(path, 'utf8');
