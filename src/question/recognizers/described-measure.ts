import { piecesOf } from '../../text/token.ts';
import { covers } from '../../text/word-range.ts';
import { type ExplainedMeasure, explainedMeasures } from '../explained-measure.ts';
import type { Setting } from './recognizer.ts';

/** Little words by which the groups of the unused potential differ: "zonder werk", "niet direct", "meer uren". */
const telling: ReadonlySet<string> = new Set(['niet', 'geen', 'zonder', 'meer', 'extra', 'over', 'bij']);
const denial = 'niet';
const leastWords = 2;
const leastExplained = 0.6;
const leastLead = 1.25;

/**
 * The count that a text describes without naming it: "mensen die niet meteen kunnen beginnen" are semi-unemployed. It
 * must explain most of what was said, by two words or more, and clearly better than any other count does.
 */
export function describedMeasure(setting: Setting, candidates: readonly string[]): string | undefined {
  const { slots } = setting;
  const { words, mentions } = slots.reading;
  const places = mentions.filter(({ senses }) => senses.some(({ kind, id }) => kind === 'region' || id === 'howMany'));
  const said = words.flatMap(({ word, kind, weight }, index) => {
    const counts = kind === 'word' && (weight !== 'stop' || telling.has(word));
    return counts && !places.some((place) => covers(place, index)) ? [termsOf(word, setting)] : [];
  });
  const texts = explainedMeasures(candidates, setting.knowledge).map((item) => ({
    id: item.measure.id,
    terms: termsOfMeasure(item, setting),
    isDenying: isDefinedBy(denial, item),
  }));
  const worth = (terms: readonly string[]) => {
    const holders = texts.filter(({ terms: all }) => terms.some((term) => all.has(term))).length;
    return Math.log((texts.length + 1) / (holders + 0.5));
  };
  const total = said.reduce((sum, terms) => sum + worth(terms), 0);
  const [best, second] = texts
    .map(({ id, terms: all, isDenying }) => {
      const explained = said.filter((terms) => terms.some((term) => all.has(term)));
      const score = explained.reduce((sum, terms) => sum + worth(terms), 0);
      // Who does not say "niet" cannot mean a group that is defined by it.
      const isMeant = !isDenying || said.some((terms) => terms.includes(denial));
      return { id, words: explained.length, score: isMeant ? score : 0 };
    })
    .sort((a, b) => b.score - a.score);
  if (!best || best.words < leastWords || best.score < leastExplained * total) return undefined;
  return best.score >= leastLead * (second?.score ?? 0) ? best.id : undefined;
}

function termsOf(word: string, { language }: Setting): readonly string[] {
  return [language.canonical(word), ...language.relatedTo(word)];
}

/** All words by which the knowledge names and explains a measure. */
function termsOfMeasure({ measure, concept }: ExplainedMeasure, { language }: Setting): ReadonlySet<string> {
  const explained = concept ? [concept.title, concept.gist, ...concept.details, ...concept.terms] : [];
  const texts = [measure.name, measure.sentence, ...measure.aliases, ...explained];
  return new Set(texts.flatMap((text) => piecesOf(text).map(({ word }) => language.canonical(word))));
}

/** Whether a group of people is defined by a word: the semi-unemployed are not available at once. */
function isDefinedBy(word: string, { measure, concept }: ExplainedMeasure): boolean {
  return Boolean(measure.partOf && concept && piecesOf(concept.gist).some((piece) => piece.word === word));
}
