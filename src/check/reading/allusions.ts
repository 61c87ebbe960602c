import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Language } from '../../question/language.ts';
import { tokenize } from '../../text/token.ts';
import type { ClaimWord } from './words.ts';

/** A measure that a clause speaks of in its own words, and the words by which. */
export interface Allusion {
  readonly measure: string;
  readonly words: readonly number[];
}

/** Finds the measure of which all words of one name stand in a clause, in whatever order. */
export type FindAllusion = (words: readonly ClaimWord[], from: number, to: number) => Allusion | undefined;

interface Bag {
  readonly measure: string;
  readonly stems: readonly string[];
}

/**
 * Builds the finder for measures without figures per region. People put those in many ways ("hun werk is de afgelopen
 * tien jaar veranderd"), and there are few of them to mix up.
 */
export function allusionsOf(knowledge: Knowledge, language: Language): FindAllusion {
  const { measures, figures, regions } = knowledge;
  const perRegion = new Set(regions.filter(({ level }) => level === 'labourMarketRegion').map(({ id }) => id));
  const hasRegions = (id: string) => figures.some(({ measure, region }) => measure === id && perRegion.has(region));
  const bags = measures
    .filter(({ id, changeOf }) => !changeOf && !hasRegions(id))
    .flatMap(({ id, name, aliases, topics }) =>
      [name, ...aliases, ...topics].map((text): Bag => ({ measure: id, stems: contentOf(text, language) })),
    )
    .filter(({ stems }) => stems.length > 0)
    .sort((a, b) => b.stems.length - a.stems.length);
  return (words, from, to) => {
    const places = new Map<string, number>();
    for (let index = from; index <= to; index++) {
      const word = words[index];
      if (word && word.kind !== 'sign') places.set(language.stemOf(word.word), index);
    }
    const found = bags.find(({ stems }) => stems.every((stem) => places.has(stem)));
    return found && { measure: found.measure, words: found.stems.map((stem) => places.get(stem) ?? from) };
  };
}

function contentOf(text: string, { stemOf, weightOf }: Language): readonly string[] {
  const words = tokenize(text).filter(({ kind, word }) => kind !== 'sign' && weightOf(word) !== 'stop');
  return [...new Set(words.map(({ word }) => stemOf(word)))];
}
