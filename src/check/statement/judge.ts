import type { Knowledge } from '../../knowledge/knowledge.ts';
import { type Outcome, outcome } from '../judge/outcome.ts';
import { hasWord } from '../reading/keys.ts';
import type { Reader } from '../reading/sentence.ts';
import type { Reason, Verdict } from '../verdict.ts';
import { datesAgree, numbersAgree } from './agree.ts';
import { type Fact, factOf, isStance } from './facts.ts';
import type { Statement } from './read.ts';
import { type Scales, sharesBody } from './scales.ts';
import { type Weighed, weigh } from './weigh.ts';

/** Judges statements by the texts of the advice. */
export type JudgeStatement = (statement: Statement) => Outcome;

const verdicts: Readonly<Record<Weighed['fit'], readonly [Verdict, Reason]>> = {
  states: ['klopt', 'stated'],
  otherActor: ['klopt niet', 'other-actor'],
  otherFact: ['klopt niet', 'other-fact'],
  denies: ['klopt niet', 'denies-source'],
  unsure: ['niet te controleren', 'not-stated'],
  limited: ['niet te controleren', 'not-stated'],
  partly: ['niet te controleren', 'not-stated'],
  none: ['niet te controleren', 'not-stated'],
};

/**
 * Makes the judge, reading the texts as facts one by one. A text that states it wins, else the one that says most of it
 * and something else.
 */
export function* statementJudge(reader: Reader): Generator<void, JudgeStatement> {
  const { knowledge, language } = reader;
  const facts = yield* readFacts(reader);
  const groups = new Map(knowledge.actors.map(({ id, memberOf }) => [id, memberOf]));
  const { opposites } = knowledge.claimWords;
  const scales = { language, opposites, groups, frequency: frequencies(facts) };
  return (statement) => {
    if (statement.belongs === false) return wrongBody(statement, knowledge);
    const weighed = facts.map((fact) => weigh(statement, fact, scales)).filter(({ fit }) => fit !== 'none');
    const ordered = [...weighed].sort((a, b) => b.coverage - a.coverage);
    const first = (...fits: readonly Weighed['fit'][]) => ordered.find(({ fit }) => fits.includes(fit));
    const best = first('states') ?? first('unsure', 'denies') ?? ordered[0];
    // Who has a text of its own about it is not refuted by somebody else's.
    const isOpen =
      (best?.fit === 'otherActor' &&
        (ordered.some(({ fit }) => fit === 'partly') || facts.some(ownOf(statement, scales)))) ||
      (best?.fit === 'otherFact' && facts.some(hasTheFacts(statement, scales)));
    if (!best || isOpen) return outcome('niet te controleren', 'not-stated');
    const [verdict, reason] = verdicts[best.fit];
    return outcome(verdict, reason, { entries: [best.fact.entry] });
  };
}

function* readFacts(reader: Reader): Generator<void, readonly Fact[]> {
  const facts: Fact[] = [];
  for (const entry of reader.knowledge.entries) {
    facts.push(factOf(entry, reader));
    yield;
  }
  return facts;
}

/** Whether a text is the speaker's own and has all that the statement is about, in whatever words it says so. */
function ownOf({ speakers, words }: Statement, { groups, language }: Scales) {
  const subject = words.filter(({ word }) => language.weightOf(word) === 'content');
  return ({ entry, owners, keys }: Fact) =>
    isStance(entry) &&
    subject.length > 0 &&
    speakers.some(({ ids }) => sharesBody(ids, owners, groups)) &&
    subject.every(({ word }) => hasWord(keys, word, language));
}

/** Whether a sentence of a text has all that the statement is about, and its dates and numbers too. */
function hasTheFacts(statement: Statement, { language }: Scales) {
  const { words, periods, numbers } = statement;
  const subject = words.filter(({ weight }) => weight === 'content');
  return (fact: Fact) =>
    periods.length + numbers.length > 0 &&
    subject.length > 0 &&
    fact.sentences.some((sentence) => {
      const agreement = [...datesAgree(statement, fact, sentence, language), ...numbersAgree(statement, sentence)];
      const isThere = subject.every(({ word }) => hasWord(sentence.keys, word, language));
      return isThere && agreement.every((item) => item === 'yes');
    });
}

/** A person who is said to belong to another body than the advice says. */
function wrongBody({ others, speakers, subjects }: Statement, { claimWords, actors, entries }: Knowledge): Outcome {
  const named = [...speakers, ...subjects, ...others].map(({ words }) => words.join(' '));
  const person = claimWords.people.find(({ name }) => named.includes(name.toLowerCase()));
  const body = actors.find(({ id }) => id === person?.actor);
  const entry = entries.find((item) => item.kind === 'position' && body && item.actor.includes(body.id));
  return outcome('klopt niet', 'other-actor', {
    entries: entry ? [entry] : [],
    person: person && body && { name: person.name, body },
  });
}

/** In how many texts each key occurs. */
function frequencies(facts: readonly Fact[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { keys } of facts) for (const key of keys.whole) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
