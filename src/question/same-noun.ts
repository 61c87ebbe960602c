import type { Entry, Knowledge, Measure } from '../knowledge/knowledge.ts';
import { tokenize } from '../text/token.ts';
import { covers } from '../text/word-range.ts';
import type { Language } from './language.ts';
import type { Question } from './question.ts';
import type { Slots } from './slots.ts';

type FiguresQuestion = Question & { readonly kind: 'figures' };

/**
 * "hoeveel deeltijders noemt het essay": one noun can name two measures. Where these chapters have no figure of the one
 * that is named, the figures there of another that has all its words in a name of its own. Undefined when a region is
 * named, or when there is none.
 *
 * @param sections chapters or annexes, by label
 */
export function figuresBySameNoun(
  slots: Slots,
  sections: readonly string[],
  knowledge: Knowledge,
  language: Language,
): FiguresQuestion | undefined {
  const isOfRegion = slots.regions.length + slots.municipalities.length + slots.elsewhere.length > 0;
  const [named, ...more] = slots.measures;
  if (!named || more.length > 0 || isOfRegion || slots.allRegions) return undefined;
  const here = knowledge.figures.filter(({ source, secondary }) => sections.includes(source.section) && !secondary);
  if (here.some(({ measure }) => measure === named)) return undefined;
  const nouns = nounsOf(named, slots, language);
  const isCalled = ({ name, aliases }: Measure) => [name, ...aliases].some((text) => hasAll(text, nouns, language));
  const measures = knowledge.measures.filter(isCalled).map(({ id }) => id);
  const found = here.filter(({ measure }) => measures.includes(measure));
  if (nouns.length === 0 || found.length === 0) return undefined;
  return {
    kind: 'figures',
    measures: [...new Set(found.map(({ measure }) => measure))],
    regions: [...new Set(found.map(({ region }) => region))],
  };
}

/** The one chapter or annex, by label, that all texts of a party stand in; undefined when there are more. */
export function onlySectionOf(actor: string, { entries }: Knowledge): string | undefined {
  const parties = (entry: Entry) => [...entry.actors, ...(entry.kind === 'position' ? entry.actor : [])];
  const texts = entries.filter((entry) => parties(entry).includes(actor));
  const [section, ...more] = new Set(texts.map(({ source }) => source.section));
  return more.length === 0 ? section : undefined;
}

function nounsOf(measure: string, { reading }: Slots, language: Language): readonly string[] {
  return reading.mentions
    .filter(({ senses }) => senses.some(({ kind, id }) => kind === 'measure' && id === measure))
    .flatMap((mention) => reading.words.filter((_, index) => covers(mention, index)))
    .map(({ word }) => language.stemOf(word));
}

function hasAll(text: string, nouns: readonly string[], language: Language): boolean {
  const stems = new Set(tokenize(text).map(({ word }) => language.stemOf(word)));
  return nouns.every((noun) => stems.has(noun));
}
