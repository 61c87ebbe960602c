import type { Content } from '../claim.ts';
import type { Clause } from '../reading/clause.ts';
import type { Reader } from '../reading/sentence.ts';
import { scarcity, typing } from './category.ts';
import { change } from './change.ts';
import { compare } from './compare.ts';
import { difference } from './difference.ts';
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
  return unknownMeasure(clause, context);
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

const allKinds = ['municipality', 'elsewhere', 'actor', 'group', 'absent', 'occupation', 'class'] as const;

/** A number of something else, somewhere: "Twente heeft 13.100 zzp'ers". */
function unknownMeasure(clause: Clause, context: Context): Understood | undefined {
  const { amount } = clause;
  if (!amount || (amount.form !== 'number' && amount.form !== 'percent')) return undefined;
  const place = placeWithoutFigures(clause, undefined);
  if (clause.regions.length === 0 && !clause.everyRegion && !place) return undefined;
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
