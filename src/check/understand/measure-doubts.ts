import type { Measure } from '../../knowledge/knowledge.ts';
import { quantities } from '../../text/quantity.ts';
import { normalizeWord, tokenize } from '../../text/token.ts';
import type { Doubt } from '../doubt.ts';
import type { Clause } from '../reading/clause.ts';
import { denials, turns } from '../reading/grammar.ts';
import { hasWord, keysOf } from '../reading/keys.ts';
import { type Party, partiesIn } from '../reading/parties.ts';
import type { Reader, Sentence } from '../reading/sentence.ts';

/** What makes a claim with the number of a national figure another claim: of others, or over another time. */
export function measureDoubts(clause: Clause, id: string, reader: Reader): readonly Doubt[] {
  const measure = reader.knowledge.measures.find((item) => item.id === id);
  if (!measure) return [];
  const ofMeasure = [durationDoubts, shareDoubts, sideDoubts, predicateDoubts];
  return ofMeasure.flatMap((find) => find(clause, measure, reader));
}

/** All texts by which a measure is known. */
function textsOf({ name, sentence, aliases }: Measure): readonly string[] {
  return [name, sentence, ...aliases];
}

/**
 * A figure about some people, claimed of more people: "40% van de werkenden" for those with a practical training. Beside
 * the other parts of its whole it is clear which people are meant: "1.200 deeltijders en 3.500 werklozen".
 */
export function populationDoubts(
  { sentence, from, to }: Clause,
  measure: string,
  { knowledge: { claimWords, measures }, language }: Reader,
): readonly Doubt[] {
  const population = claimWords.populations.find((item) => item.measure === measure);
  if (!population) return [];
  const named = sentence.words.slice(from, to + 1).map(({ word }) => language.stemOf(word));
  const isNamed = population.words.some((word) => named.includes(language.stemOf(normalizeWord(word))));
  const whole = measures.find(({ id }) => id === measure)?.partOf;
  const isPart = ({ id, partOf }: Measure) => id !== measure && whole !== undefined && [id, partOf].includes(whole);
  const family = new Set(measures.filter(isPart).map(({ id }) => id));
  const isAmongParts = sentence.names.some(({ senses }) => senses.some(({ id }) => family.has(id)));
  return !isNamed && !isAmongParts ? [{ effect: 'weakens', reason: 'not-stated', words: [] }] : [];
}

/** A share of others than the figure is about: "6% van de werkgevers" where the source has it of employees. */
function shareDoubts({ sentence, amount }: Clause, measure: Measure, reader: Reader): readonly Doubt[] {
  const source = reader.source(measure.sentence);
  const there = partyAfter(
    source,
    source.words.findIndex(({ word }) => word === 'value'),
    reader,
  );
  const here = amount && partyAfter(sentence, amount.to, reader);
  const isOther = there && here && !here.ids.some((body) => there.ids.includes(body));
  return isOther ? [{ effect: 'blocks', reason: 'not-understood', words: [here.name] }] : [];
}

/** So many words after a share tell of whom it is: "van de praktisch opgeleide werkenden". */
const shareReach = 5;

function partyAfter(sentence: Sentence, index: number, reader: Reader): Party | undefined {
  if (sentence.words[index + 1]?.word !== 'van') return undefined;
  return partiesIn(sentence, index + 1, Math.min(index + shareReach, sentence.words.length - 1), reader)[0];
}

/** A duration that the figure is not about: changed in two years, where the source says ten. */
function durationDoubts({ sentence, from, to }: Clause, measure: Measure): readonly Doubt[] {
  const known = new Set(textsOf(measure).flatMap((text) => quantities(tokenize(text)).map(({ value }) => value)));
  const other = sentence.amounts.filter(
    (item) => item.form === 'years' && item.from >= from && item.to <= to && !known.has(item.value),
  );
  const isAboutYears = measure.unit === 'years';
  // "Het afgelopen jaar" for "de afgelopen tien jaar".
  const isUncounted = sentence.words.some(
    ({ word }, index) =>
      index >= from && index <= to && word === 'jaar' && sentence.words[index - 1]?.word === 'afgelopen',
  );
  if (known.size > 0 && isUncounted) return [{ effect: 'blocks', reason: 'not-understood', words: ['jaar'] }];
  return other.length > 0 && !isAboutYears ? [{ effect: 'refutes', reason: 'other-fact', words: [] }] : [];
}

/** So many times with its sides turned round: what the source has before the number stands after it here. */
function sideDoubts(
  { sentence, amount, to }: Clause,
  { sentence: text }: Measure,
  { language }: Reader,
): readonly Doubt[] {
  const number = text.indexOf('{value}');
  const turn = tokenize(text).find(({ word, start }) => start > number && turns.has(word));
  if (!amount || number < 0 || !turn) return [];
  const [left, right] = [keysOf([text.slice(0, number)], language), keysOf([text.slice(turn.end)], language)];
  const counts = (word: string) => language.weightOf(word) !== 'stop' || denials.has(word);
  const isLeft = (word: string) => counts(word) && hasWord(left, word, language) && !hasWord(right, word, language);
  const here = sentence.words.map(({ word }) => word);
  const before = here.slice(0, amount.from).filter(isLeft);
  const after = here.slice(amount.to + 1, to + 1).filter(isLeft);
  // "Met uitkering … zonder uitkering": one small word tells which side is which.
  const isDeniedLate = after.some((word) => denials.has(word)) && !before.some((word) => denials.has(word));
  return isDeniedLate || after.length > before.length
    ? [{ effect: 'blocks', reason: 'not-understood', words: [] }]
    : [];
}

/**
 * Another verb than the source has: "krijgt een loopbaancheck" for who wants one. What somebody wants is not so yet, so a
 * claim about that needs a word for it.
 */
function predicateDoubts(
  { sentence, from, to }: Clause,
  measure: Measure,
  { knowledge: { claimWords }, language, phrases: { has } }: Reader,
): readonly Doubt[] {
  const own = claimWords.predicates.find((item) => item.measure === measure.id)?.words ?? [];
  const source = keysOf([...textsOf(measure), ...own], language);
  const isWanted = tokenize(measure.sentence).some(({ word }) => has('wants', word) && !has('onlySays', word));
  const words = sentence.words.slice(from, to + 1);
  const isClaimed = words.some(({ word }) => has('wants', word) || has('can', word) || has('must', word));
  const other = words
    .filter(({ word }) => has('lightVerb', word) || has('can', word) || has('must', word) || has('wants', word))
    .filter(({ word }) => !has('onlySays', word) && !(isWanted && has('wants', word)))
    .filter(({ word }) => !hasWord(source, word, language));
  return other.length > 0 || (isWanted && !isClaimed)
    ? [{ effect: 'weakens', reason: 'not-understood', words: other.map(({ raw }) => raw) }]
    : [];
}
