import { tokenize } from '../../text/token.ts';
import type { Clause } from '../reading/clause.ts';
import { denials, helping, wishing } from '../reading/grammar.ts';
import type { Reader } from '../reading/sentence.ts';
import { isRegional } from './understand.ts';

/** Stems of words that say nothing more than the measure itself, or than the occupation or class that is named. */
export function definingWords(ids: readonly string[], named: readonly string[], reader: Reader): ReadonlySet<string> {
  const { knowledge } = reader;
  const measures = knowledge.measures.filter(({ id }) => ids.includes(id));
  const national = measures.filter(({ id }) => !isRegional(id, knowledge));
  const listed = [...knowledge.occupations, ...knowledge.classes].filter(({ id }) => named.includes(id));
  return stemsIn(
    [
      ...measures.map(({ sentence }) => sentence),
      ...national.flatMap(({ name, aliases, topics }) => [name, ...aliases, ...topics]),
      ...listed.flatMap(({ name, aliases }) => [name, ...aliases]),
    ],
    reader,
  );
}

/** Words after "die" that only repeat what the term means: "… die recent hebben gezocht en direct beschikbaar zijn". */
export function repeatedDefinition(
  { sentence, measures }: Clause,
  ids: readonly string[],
  reader: Reader,
): ReadonlySet<number> {
  const { knowledge, language } = reader;
  const terms = knowledge.measures.filter(({ id, unit }) => ids.includes(id) && unit === 'persons');
  const concepts = knowledge.entries.filter((entry) => terms.some(({ concept }) => concept === entry.id));
  const meaning = stemsIn(
    concepts.map(({ gist }) => gist),
    reader,
  );
  const last = Math.max(-1, ...measures.filter(({ id }) => ids.includes(id)).map(({ to }) => to));
  const which = sentence.words.findIndex(
    ({ word }, index) => index > last && last >= 0 && (word === 'die' || word === 'dat'),
  );
  if (which < 0) return new Set();
  return new Set(
    sentence.words.flatMap(({ word }, index) => (index > which && meaning.has(language.stemOf(word)) ? [index] : [])),
  );
}

/**
 * Words of the predicate that say which people are counted, where somebody wants it: "1.600 deeltijders willen meer uren
 * werken" for those who are under-employed. Who already works more hours, or wants fewer, is not counted.
 */
export function wantedByPopulation(
  { sentence, from, to }: Clause,
  ids: readonly string[],
  { knowledge }: Reader,
): ReadonlySet<number> {
  const words = sentence.words.map(({ word }) => word);
  const inside = words.flatMap((word, at) => (at >= from && at <= to && helping.has(word) ? [at] : []));
  const wanting = inside.some((at) => wishing.has(words[at] ?? '')) ? inside : [];
  const said = knowledge.claimWords.populations.flatMap((item) =>
    ids.includes(item.measure) ? (item.said ?? []) : [],
  );
  const spans = said.flatMap((phrase) => {
    const parts = phrase.split(' ');
    return words.flatMap((_, at) =>
      at >= from && at + parts.length - 1 <= to && parts.every((part, step) => words[at + step] === part)
        ? parts.map((_part, step) => at + step)
        : [],
    );
  });
  return wanting.length > 0 && spans.length > 0 ? new Set([...wanting, ...spans]) : new Set();
}

function stemsIn(texts: readonly string[], { language }: Reader): ReadonlySet<string> {
  const words = texts.flatMap((text) =>
    tokenize(text).filter(({ kind, word }) => kind === 'word' && !denials.has(word)),
  );
  return new Set(words.map(({ word }) => language.stemOf(word)));
}
