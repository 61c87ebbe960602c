import type { Unit } from '../knowledge/knowledge.ts';
import type { SearchSlots } from '../question/question.ts';
import { fractionWord, numberWord } from '../text/number-words.ts';
import { isPeople } from '../text/people.ts';
import { tokenize } from '../text/token.ts';

const dates =
  /\b(19|20)\d\d\b|\b(januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|najaar|voorjaar)\b|(korte|lange(re)?) termijn/i;
const shares = /\d ?%|procent|\b(kwart|helft|derde|vijfde)\b|\bop de (drie|zeven|\d)/i;
const money = /\beuro(['’]s)?\b|€/i;
const aboutAllRegions = /alle (drie )?(de )?(arbeidsmarkt)?regio|elke regio|drie (arbeidsmarkt)?regio/i;

/** What a text says directly, in its title and gist, as text and as index terms. */
export interface Direct {
  readonly text: string;
  readonly terms: readonly string[];
  readonly unit?: Unit | undefined;
}

/** Whether a text can give what is asked: a number of it, a date, a price, a person, something on the region that was named. */
export function gives(direct: Direct, question: SearchSlots, regions: readonly string[]): boolean {
  const isAbout =
    regions.length === 0 || aboutAllRegions.test(direct.text) || regions.some((name) => direct.text.includes(name));
  if (!isAbout) return false;
  switch (question.needs) {
    case 'number':
      return direct.unit !== 'moment' && givesNumber(direct, question.counted);
    case 'share':
      return direct.unit === 'percent' || direct.unit === 'oneIn' || shares.test(direct.text);
    case 'date':
      return direct.unit ? direct.unit === 'moment' : dates.test(direct.text);
    case 'money':
      return money.test(direct.text);
    case 'allWords':
      return question.words.every(
        ({ weight, whole }) => weight < 1 || whole.some((term) => direct.terms.includes(term)),
      );
    case undefined:
      return direct.unit !== 'moment';
  }
}

/** So far a number may stand from what it counts. */
const reach = 5;

/** A number, or with a noun of its own: a number near that noun. Years are no numbers here. */
function givesNumber({ text, unit }: Direct, counted: string | undefined): boolean {
  const tokens = tokenize(text);
  const places = tokens
    .flatMap(({ kind, word }, index) =>
      (kind === 'number' && !/^(19|20)\d\d$/.test(word)) || (numberWord(word) ?? fractionWord(word)) !== undefined
        ? [index]
        : [],
    )
    .filter((index) => tokens[index]?.word !== 'een');
  if (!counted) return places.length > 0 || unit !== undefined;
  const isCounted = isPeople(counted)
    ? isPeople
    : (word: string) => word.startsWith(counted.slice(0, Math.max(4, counted.length - 1)));
  if (isPeople(counted) && (unit || shares.test(text))) return unit !== undefined || places.length > 0;
  const nouns = tokens.flatMap(({ word }, index) => (isCounted(word) ? [index] : []));
  return places.some((place) => nouns.some((noun) => Math.abs(noun - place) <= reach));
}
