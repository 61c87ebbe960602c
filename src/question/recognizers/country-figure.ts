import type { Knowledge } from '../../knowledge/knowledge.ts';
import { covers } from '../../text/word-range.ts';
import { isShare, type Slots } from '../slots.ts';
import { countryIds, type Recognizer } from './recognizer.ts';
import { wordsOfMeasures } from './unless-explained.ts';

/** A figure that exists only for the whole country, named by its own words: "STAP-budget", "4,5 miljoen deeltijders". */
export const countryFigure: Recognizer = {
  name: 'countryFigure',
  recognize: (setting) => {
    const { slots, knowledge, language } = setting;
    const measure = onlyMeasure(slots.measures, knowledge);
    if (!measure || slots.regions.length + slots.absent.length > 0) return undefined;
    const own = slots.outside.length > 0 ? wordsOfMeasures([measure], setting) : undefined;
    if (slots.outside.some(({ word }) => !own?.has(language.stemOf(word)))) return undefined;
    if (isShare(measure, knowledge) && !asksAmount(slots)) return undefined;
    const isMoment = knowledge.measures.some(({ id, unit }) => id === measure && unit === 'moment');
    const asksMoment = slots.has('when', 'since');
    const asksText =
      slots.has('definition', 'recommendation', 'why', 'who') || (slots.has('consequence') && !asksMoment);
    if (asksText || (asksMoment && !isMoment)) return undefined;
    const [period] = slots.periods;
    return { kind: 'figures', measures: [measure], regions: regionsOf(measure, knowledge), period };
  },
};

/** So few words are the name of what is asked. */
const fewWords = 3;

/** A share of people is asked as a number, or by its name alone; else its subject is: "hulp bij een andere baan als …". */
function asksAmount({ reading, has }: Slots): boolean {
  const { words, mentions, quantities } = reading;
  const spoken = words.filter(({ kind }) => kind !== 'sign');
  const named = mentions.filter(({ senses }) => senses.some(({ kind }) => kind === 'measure'));
  const isName = words.every(({ weight }, at) => weight === 'stop' || named.some((mention) => covers(mention, at)));
  const asks = has('howMany', 'share', 'figures', 'check', 'average') || quantities.length > 0;
  return asks || isName || spoken.length <= fewWords;
}

/** The one measure that has figures for the country alone; a regional one on the same term may be said in its name. */
function onlyMeasure(measures: readonly string[], knowledge: Knowledge): string | undefined {
  const countries = new Set(countryIds(knowledge));
  const conceptOf = (id: string) => knowledge.measures.find((measure) => measure.id === id)?.concept;
  const [national, ...others] = measures.filter((id) =>
    regionsOf(id, knowledge).every((region) => countries.has(region)),
  );
  if (!national || others.length > 0) return undefined;
  const isSame = (id: string) =>
    id === national || (conceptOf(id) !== undefined && conceptOf(id) === conceptOf(national));
  return measures.every(isSame) ? national : undefined;
}

function regionsOf(id: string, { figures }: Knowledge): readonly string[] {
  return [...new Set(figures.flatMap(({ measure, region }) => (measure === id ? [region] : [])))];
}
