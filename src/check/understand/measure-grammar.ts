import type { Measure } from '../../knowledge/knowledge.ts';
import { covers } from '../../text/word-range.ts';
import type { Doubt } from '../doubt.ts';
import type { Clause } from '../reading/clause.ts';
import { hangsAlike, placesOf } from '../reading/hang-alike.ts';
import { bare, markersOf, type SpacedWord } from '../reading/markers.ts';
import { saysOpposite } from '../reading/opposites.ts';
import type { Reader, Sentence } from '../reading/sentence.ts';
import { gistSentences } from '../reading/sentences.ts';
import type { Attribution } from './attribution.ts';

const changed: Doubt = { effect: 'weakens', reason: 'not-understood', words: [] };

/**
 * Whether the words of a claim have the part that they have where the source gives the figure: "6% van de werkgevers
 * betaalt" turns "bij 6% van de werkenden betaalt de werkgever" round.
 */
export function grammarDoubts(clause: Clause, id: string, attribution: Attribution, reader: Reader): readonly Doubt[] {
  const { sentence, from, to, amount } = clause;
  const { language, phrases, knowledge } = reader;
  const measure = reader.knowledge.measures.find((item) => item.id === id);
  if (!measure) return [];
  const sources = sourcesOf(measure, reader);
  const spaced = spacedWords(sentence);
  const words = spaced.slice(from, to + 1).map(({ word }) => word);
  // "… al een leerrekening (CNV)": who says so.
  const isInBrackets = (index: number) => sentence.gap(index).endsWith('(') && sentence.gap(index + 1).startsWith(')');
  const isVoice = (index: number) =>
    attribution.words.has(index) || isInBrackets(index) || phrases.has('saysOrWants', spaced[index]?.word ?? '');
  const isReceived = spaced.some(({ word }) => receives.test(word));
  const checked = spaced.flatMap((_, index) => {
    const isInside = clause.names.some(({ from: start, to: end }) => index > start && index <= end);
    const isFree = !isInside && covers(clause, index) && !(amount && covers(amount, index)) && !isVoice(index);
    return isFree && language.weightOf(spaced[index]?.word ?? '') !== 'stop' ? [index] : [];
  });
  const isOf = (index: number) => {
    const own = markersOf(spaced, index, language);
    return amount !== undefined && index > amount.to && own.size === 1 && own.has('van') && !isReceived;
  };
  const placesIn = (index: number, source: readonly SpacedWord[]) =>
    placesOf(spaced[index]?.word ?? '', source, language);
  const shared = (source: readonly SpacedWord[]) =>
    checked.filter((index) => placesIn(index, source).length > 0).length;
  const most = Math.max(...sources.map(shared));
  const isBorneOut = sources.some(
    (source) =>
      shared(source) === most &&
      !saysOpposite(
        words,
        source.map(({ word }) => word),
        knowledge.claimWords.opposites,
      ) &&
      checked.every((index) => {
        const places = placesIn(index, source);
        if (places.length === 0) return true;
        if (isOf(index)) return places.some((place) => !isBare(source, place, reader));
        return hangsAlike(spaced, index, source, language);
      }),
  );
  return isBorneOut ? [] : [changed];
}

/** "Krijgt … van het kabinet": who gives it, where the source says that he gives it. */
const receives = /^(krijg|kreeg|gekregen|ontvang|ontving)/;

function isBare(words: readonly SpacedWord[], place: number, { language }: Reader): boolean {
  const found = markersOf(words, place, language);
  return found.size === 1 && found.has(bare);
}

/** What the knowledge says the figure in: its own sentence, and those of texts that give the same number. */
function sourcesOf({ id, sentence }: Measure, reader: Reader): readonly (readonly SpacedWord[])[] {
  const values = reader.knowledge.figures.flatMap(({ measure, amount }) =>
    measure === id && amount.form === 'number' ? [amount.value] : [],
  );
  const found = countingSentences(reader).filter(({ amounts }) => amounts.some(({ value }) => values.includes(value)));
  return [reader.source(sentence), ...found].map(spacedWords);
}

/** The sentences of the advice with a number: a claim about a figure is held beside those. */
function countingSentences({ knowledge, source }: Reader): readonly Sentence[] {
  const texts = knowledge.entries.flatMap(({ gist, details }) => [...gistSentences(gist), ...details]);
  return texts.map(source).filter(({ amounts }) => amounts.length > 0);
}

/** The words of a sentence, an article for each number: nothing hangs on how much it is. */
function spacedWords({ words, gap, amounts }: Sentence): readonly SpacedWord[] {
  const isNumber = (index: number) => words[index]?.word === 'value' || amounts.some((span) => covers(span, index));
  return words.map(({ word, raw }, index) => ({ word: isNumber(index) ? 'een' : word, raw, gap: gap(index) }));
}
