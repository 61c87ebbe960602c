import { normalizeWord } from '../../text/token.ts';
import { covers } from '../../text/word-range.ts';
import type { Doubt } from '../doubt.ts';
import type { Clause } from '../reading/clause.ts';
import { coreOf } from '../reading/core.ts';
import { denials } from '../reading/grammar.ts';
import { type Segment, segmentsIn } from '../reading/segments.ts';
import type { Reader } from '../reading/sentence.ts';
import type { Reason } from '../verdict.ts';
import type { Attribution } from './attribution.ts';
import { definingWords, repeatedDefinition, wantedByPopulation } from './defining.ts';
import { looseDoubt, looseWords } from './loose.ts';
import type { Negation } from './negation.ts';
import { toldWords } from './told.ts';
import { isRegional, type Understood } from './understand.ts';

/** Names that narrow a figure down to something that the advice does not split out. */
const narrowing = new Map<string, Reason>([
  ['group', 'group'],
  ['absent', 'no-figure'],
  ['elsewhere', 'unknown-region'],
  ['municipality', 'municipality'],
  ['occupation', 'no-figure'],
  ['class', 'no-figure'],
]);

/**
 * What a claim leaves unexplained. Every word between and next to the parts of a claim must be a part of it or a plain
 * word; any other could narrow the figure down ("vacatures voor dakdekkers"), so it holds the verdict back.
 */
export function doubtsIn(
  clause: Clause,
  understood: Understood,
  negation: Negation,
  attribution: Attribution,
  reader: Reader,
): readonly Doubt[] {
  const { content } = understood;
  if (content.kind === 'unknown') return [];
  const { sentence } = clause;
  const core = coreOf(clause, understood.phrases, reader.phrases);
  const explained = explainedWords(clause, understood, negation, attribution, reader);
  const open = sentence.words
    .map((word, index) => ({ word, index }))
    .filter(({ word, index }) => core.has(index) && word.kind !== 'sign' && !explained.has(index));
  const named = [
    ...namedDoubts(clause, understood, explained),
    ...frequencyDoubts(clause, understood, reader),
    ...fewerRegions(clause, understood),
  ];
  const loose = open.filter(({ index }) => !named.some((span) => covers(span, index)));
  return [
    ...looseDoubt(besideCore(clause, core, negation, attribution, reader)),
    ...named.map(({ reason, from, to }) => ({
      effect: 'blocks' as const,
      reason,
      words: sentence.words.slice(from, to + 1).map(({ raw }) => raw),
    })),
    ...(loose.length > 0
      ? [{ effect: 'blocks' as const, reason: 'not-understood' as const, words: loose.map(({ word }) => word.raw) }]
      : []),
  ];
}

/** What is said behind a claim, apart from it. */
function besideCore(
  { sentence, from, to }: Clause,
  core: ReadonlySet<number>,
  { negated }: Negation,
  attribution: Attribution,
  reader: Reader,
): readonly string[] {
  const start = Math.min(...core);
  const { phrases } = reader;
  // "Niet 10.200, dat is een andere regio" tells why it is denied.
  const tellsWhy = (segment: Segment) =>
    negated && phrases.in(sentence.words.slice(segment.from, segment.to + 1), ['refersBack'])[0]?.from === 0;
  return segmentsIn(sentence, from, to)
    .filter((segment) => segment.from > start && !core.has(segment.from) && !attribution.words.has(segment.from))
    .filter((segment) => !tellsWhy(segment))
    .flatMap((segment) => looseWords(sentence, segment, reader));
}

/** Names in the clause that narrow and that the claim is not about, also when they stand apart. */
function namedDoubts(clause: Clause, { kinds = [] }: Understood, explained: ReadonlySet<number>) {
  return clause.names.flatMap(({ senses, from, to }) => {
    const isExplained = Array.from({ length: to - from + 1 }, (_, step) => from + step).every((at) =>
      explained.has(at),
    );
    if (isExplained || senses.some(({ kind }) => kinds.includes(kind))) return [];
    const isOther = senses.some(({ kind }) => kind === 'region' || kind === 'measure');
    const reason = senses.map(({ kind }) => narrowing.get(kind)).find((found) => found !== undefined);
    return reason && !isOther ? [{ reason, from, to }] : [];
  });
}

/** "In geen enkele regio schaars", "in twee van de drie": what is listed or began says so of each region that it names. */
function fewerRegions({ structure }: Clause, { content: { kind } }: Understood) {
  if (kind !== 'scarcity' && kind !== 'typing' && kind !== 'since') return [];
  return structure
    .filter(({ ids }) => ids.includes('none') || ids.includes('someRegions'))
    .map(({ from, to }) => ({ reason: 'not-understood' as const, from, to }));
}

/** "Elk jaar": a figure is of one moment, unless its measure says otherwise. */
function frequencyDoubts({ structure, sentence }: Clause, { measures }: Understood, reader: Reader) {
  const defining = definingWords(measures, [], reader);
  return structure
    .filter(({ ids }) => ids.includes('frequency'))
    .filter(
      ({ from, to }) =>
        !sentence.words.slice(from, to + 1).every(({ word }) => defining.has(reader.language.stemOf(word))),
    )
    .map(({ from, to }) => ({ reason: 'not-understood' as const, from, to }));
}

function explainedWords(
  clause: Clause,
  understood: Understood,
  negation: Negation,
  attribution: Attribution,
  reader: Reader,
): ReadonlySet<number> {
  const { sentence, amount, regions, everyRegion, periods } = clause;
  // "Van Nederland": a rank among all regions is not in the advice.
  const country = understood.content.kind === 'ranked' ? undefined : clause.country;
  const measures = clause.measures.filter(({ id }) => understood.measures.includes(id));
  const others = (understood.kinds ?? []).flatMap((kind) => clause.named(kind));
  const isNational =
    understood.measures.length > 0 && !understood.measures.some((id) => isRegional(id, reader.knowledge));
  const durations = sentence.amounts.filter(
    ({ form, from, to }) => form === 'years' && from >= clause.from && to <= clause.to,
  );
  const spans = [
    ...(amount ? [amount] : []),
    ...regions,
    ...(everyRegion ? [everyRegion] : []),
    ...(country ? [country] : []),
    ...measures,
    ...others,
    ...understood.phrases,
    ...(isNational ? durations : []),
    ...negation.used,
    ...periods,
    ...clause.structure.filter(({ ids }) => ids.includes('plain') || (!isNational && ids.includes('province'))),
  ];
  const alluding = measures.length > 0 ? clause.alluding : [];
  const covered = new Set([
    ...alluding,
    ...spans.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, at) => from + at)),
  ]);
  const named = others.map(({ id }) => id);
  const defining = definingWords(understood.measures, named, reader);
  const repeated = repeatedDefinition(clause, understood.measures, reader);
  const wanted = wantedByPopulation(clause, understood.measures, reader);
  const told = toldWords(clause, reader);
  const { stemOf } = reader.language;
  return new Set(
    sentence.words.flatMap(({ word, raw }, index) => {
      const isPlain = reader.plain.has(word) || reader.plain.has(normalizeWord(raw));
      const isBody = isNational && clause.named('actor').some((span) => covers(span, index));
      const isPinged = sentence.gap(index).endsWith('@');
      const isLight = isNational && reader.phrases.has('lightVerb', word);
      const isKnown =
        isPinged ||
        isLight ||
        wanted.has(index) ||
        told.has(index) ||
        (covered.has(index) && !isBody) ||
        attribution.words.has(index) ||
        (isPlain && !isBody) ||
        (!denials.has(word) && (defining.has(stemOf(word)) || repeated.has(index)));
      return isKnown ? [index] : [];
    }),
  );
}
