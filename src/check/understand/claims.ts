import type { Amount } from '../amount.ts';
import type { Content } from '../claim.ts';
import type { Clause } from '../reading/clause.ts';
import type { Reader } from '../reading/sentence.ts';
import { apposed } from './apposed.ts';
import { scarcity, typing } from './category.ts';
import { change } from './change.ts';
import { compare } from './compare.ts';
import { comparison, difference } from './difference.ts';
import { placeWithoutFigures } from './places.ts';
import { rank } from './rank.ts';
import { ratio } from './ratio.ts';
import { share } from './share.ts';
import { since } from './since.ts';
import { sum } from './sum.ts';
import { type Context, isRegional, type Understand, type Understood } from './understand.ts';
import { value } from './value.ts';

/** In this order; the first that fits decides what is claimed. */
const ways: readonly Understand[] = [
  typing,
  scarcity,
  since,
  change,
  apposed,
  ratio,
  share,
  difference,
  sum,
  value,
  compare,
  rank,
];

/** A clause as a claim about figures, or undefined when it is none. */
export function understandFigures(clause: Clause, context: Context, reader: Reader): Understood | undefined {
  for (const understand of ways) {
    const understood = understand(clause, context, reader);
    if (understood) return inPlace(clause, understood, reader);
  }
  return unknownMeasure(clause, context, reader) ?? unknownPlace(clause, context, reader);
}

/** The same claim about a place without figures is a claim that cannot be judged. */
function inPlace(clause: Clause, understood: Understood, reader: Reader): Understood {
  const [measure] = understood.measures;
  const isNational = measure !== undefined && !isRegional(measure, reader.knowledge);
  const place = isNational ? undefined : placeWithoutFigures(clause, measure);
  const isTyping = understood.content.kind === 'typing' && place?.what === 'province';
  if (!place || isTyping) return understood;
  return { ...understood, kinds: allKinds, content: { kind: 'unknown', unknown: place }, doubts: [] };
}

const whole = 100;
const countable: readonly Amount['form'][] = ['number', 'percent', 'fraction', 'oneIn'];

/** A number and what it counts, without more, or a part of them: about the place that the list is about. */
function isListed({ sentence, from, to }: Clause, amount: Amount, { phrases }: Reader): boolean {
  const words = sentence.words.slice(from, to + 1);
  const opens = amount.from - from <= 1 && amount.to < to;
  const isItem = opens && words.every(({ word }) => !phrases.has('verb', word));
  const isPart = amount.form === 'percent' && amount.value < whole;
  return isItem || isPart || words.some(({ word }) => phrases.has('ofThem', word));
}

const allKinds = ['municipality', 'elsewhere', 'actor', 'group', 'absent', 'occupation', 'class'] as const;

/** A number of something else, somewhere: "Twente heeft 13.100 zzp'ers", "… en 4.000 bedrijven". */
function unknownMeasure(clause: Clause, context: Context, reader: Reader): Understood | undefined {
  const { amount } = clause;
  if (!amount || !countable.includes(amount.form)) return undefined;
  const place = placeWithoutFigures(clause, undefined);
  const isPlaced = clause.regions.length > 0 || clause.everyRegion !== undefined || place !== undefined;
  if (!isPlaced && !(context.regions.length > 0 && isListed(clause, amount, reader))) return undefined;
  const [topic] = clause.named('absent');
  const [group] = clause.named('group');
  const content: Content = {
    kind: 'unknown',
    unknown: topic
      ? { what: 'topic', name: topic.id }
      : group
        ? { what: 'group', name: group.id }
        : (place ?? { what: 'measure' }),
  };
  return { content, phrases: clause.structure, measures: [], kinds: allKinds, context };
}

/** Places without figures, compared or ranked by what is counted per region: "in Almelo meer vacatures dan in Apeldoorn". */
function unknownPlace(clause: Clause, context: Context, { knowledge }: Reader): Understood | undefined {
  const [measure] = clause.measures;
  const compares = comparison(clause) ?? clause.phrase('equal', 'highest', 'lowest');
  const place = measure && compares && isRegional(measure.id, knowledge) && placeWithoutFigures(clause, measure.id);
  if (!place) return undefined;
  const content: Content = { kind: 'unknown', unknown: place };
  return { content, phrases: clause.structure, measures: [measure.id], kinds: allKinds, context };
}
