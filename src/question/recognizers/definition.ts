import { normalizeWord, tokenize } from '../../text/token.ts';
import type { Slots } from '../slots.ts';
import type { Recognizer, Setting } from './recognizer.ts';

/** A party is explained when the text has no more words of its own than a name has: "wat is SER Overijssel". */
const wordsOfParty = 2;

/** What a term means: "wat betekent GWU", "onderbenutte deeltijder?", "verschil tussen werkloos en semi-werkloos". */
export const definition: Recognizer = {
  name: 'definition',
  recognize: (setting) => {
    const { slots, knowledge } = setting;
    const { measures, regions, allRegions, periods, outside } = slots;
    const concepts = [...slots.concepts, ...(slots.content.length <= wordsOfParty ? slots.parties : [])];
    const strange = outside.filter(({ known }) => known);
    if (slots.elsewhere.length + slots.municipalities.length > 0 || slots.has('today')) return undefined;
    if (regions.length > 0 || allRegions || periods.length > 0 || strange.length > 0) return undefined;
    if (
      slots.has(
        'howMany',
        'share',
        'sum',
        'ratio',
        'highest',
        'lowest',
        'since',
        'growth',
        'recommendation',
        'why',
        'consequence',
      ) ||
      (slots.has('who') && !(slots.has('definition') && measures.length > 0))
    )
      return undefined;
    const ofMeasures = measures.flatMap((id) => knowledge.measures.find((measure) => measure.id === id)?.concept ?? []);
    if (slots.has('difference') && ofMeasures.length > 1) return { kind: 'definitions', concepts: ofMeasures };
    const [term] = [...concepts, ...ofMeasures];
    const asks =
      slots.has('definition') ||
      endsInEquals(slots) ||
      namesOne(setting) ||
      namesAbbreviation(setting) ||
      namesOnlyConcept(slots);
    return term && asks ? { kind: 'entry', id: term } : undefined;
  },
};

/** "GWU = ?" */
function endsInEquals({ reading: { text, quantities } }: Slots): boolean {
  return quantities.length === 0 && /=\s*\??\s*$/.test(text);
}

/** The name of one term, alone: "arbeidsmarktinfrastructuur?". The name of a measure or of the subject asks for figures. */
function namesOnlyConcept({ reading, concepts, parties, measures }: Slots): boolean {
  const [mention, ...more] = reading.mentions;
  const isTerm = mention?.senses.every(({ kind }) => ['concept', 'theme', 'actor', 'cue'].includes(kind)) === true;
  const spoken = reading.words.filter(({ kind, weight }) => kind === 'word' && weight !== 'stop').length;
  const named = mention ? mention.to - mention.from + 1 : 0;
  return (
    concepts.length + parties.length === 1 && measures.length === 0 && isTerm && more.length === 0 && spoken <= named
  );
}

/** An abbreviation of a measure, alone: who types "GWU?" wants to know what it stands for. */
function namesAbbreviation({ slots, knowledge }: Setting): boolean {
  const [word, ...more] = slots.reading.words.filter(({ kind }) => kind === 'word');
  const abbreviation = word?.word.toUpperCase() ?? '';
  return (
    more.length === 0 &&
    abbreviation.length > 1 &&
    knowledge.measures.some(({ id, aliases }) => slots.measures.includes(id) && aliases.includes(abbreviation))
  );
}

/** The name of a measure in the singular, or what one of that group is, alone, asks what it is. */
function namesOne({ slots, knowledge }: Setting): boolean {
  const text = slots.reading.words
    .filter(({ kind }) => kind === 'word')
    .map(({ typed, word }) => normalizeWord(typed ?? word));
  const last = text.at(-1);
  const [only, ...more] = slots.measures;
  const measure = knowledge.measures.find(({ id }) => id === only && more.length === 0);
  return [measure?.singular, measure?.adjective].some((name = '') => {
    const words = tokenize(name).map(({ word }) => word);
    return words.length > 0 && words.length === text.length && words.at(-1) === last;
  });
}
