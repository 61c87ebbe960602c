import type { Knowledge } from '../../knowledge/knowledge.ts';
import { numberWord, ordinalWord } from '../../text/number-words.ts';
import type { Word } from '../reading.ts';
import type { Recognizer } from './recognizer.ts';

/** What a word for a number behind it is the number of: "voorstel twee", but "twee voorstellen" counts them. */
const numbered =
  /^(voorstel|aanbeveling|hoofdaanbeveling|hoofdvoorstel|deelaanbeveling|advies|punt|nummer|nr|maatregel)$/;

/** Behind a number these are so many of them: "3 voorstellen", "3 concrete voorstellen". */
const several =
  /^(voorstellen|(hoofd|deel)?aanbevelingen|hoofdvoorstellen|adviezen|punten|maatregelen|dingen|zaken|terreinen|onderdelen)$/;

/** A recommendation by its number: `2.3`, `aanbeveling 1`, `voorstel twee`, `3e advies`, `tweede voorstel`. */
export const recommendationNumber: Recognizer = {
  name: 'recommendationNumber',
  recognize: ({ slots, knowledge }) => {
    const { words } = slots.reading;
    if (slots.actors.includes('ser') && !slots.actors.includes('ser-overijssel')) return undefined;
    const alone = words.filter(({ kind }) => kind !== 'sign').length === 1;
    const dotted =
      words.some(({ kind, word }) => kind === 'number' && /^\d\.\d$/.test(word)) && slots.measures.length === 0;
    const named = words.some((_, index) => spelledOut(words, index));
    if (!slots.has('recommendation') && !alone && !dotted && !named) return undefined;
    const id = numberedRecommendation(words, knowledge);
    if (id) return { kind: 'entry', id };
    if (!slots.has('recommendation') && !alone && !named) return undefined;
    const number = uncounted(words).find(({ kind, word }) => kind === 'number' && /^\d(\.\d)?$/.test(word));
    if (!number || slots.content.length > 1 || slots.measures.length > 0) return undefined;
    const offer = { kind: 'entries', filter: { kind: 'recommendation', numbered: true } } as const;
    return { kind: 'declined', missing: { what: 'recommendation', name: number.word }, offer };
  },
};

/** Words that do not count or number something else: not the 9 of "hoofdstuk 9", nor the 3 of "3 voorstellen". */
function uncounted(words: readonly Word[]): readonly Word[] {
  const wordAt = (index: number) => words[index]?.word ?? '';
  const countsSeveral = (index: number) =>
    !/^\d\.\d$/.test(wordAt(index)) && [1, 2].some((next) => several.test(wordAt(index + next)));
  const countsOther = (index: number) =>
    [words[index - 1], words[index + 1]].some((near) => near?.signals.has('countWord'));
  return words.filter((_, index) => numbered.test(wordAt(index - 1)) || !(countsSeveral(index) || countsOther(index)));
}

/** The id of the recommendation that a text names by number, if the advice has it. */
export function numberedRecommendation(words: readonly Word[], { entries }: Knowledge): string | undefined {
  const ids = new Set(entries.filter(({ kind }) => kind === 'recommendation').map(({ id }) => id));
  const spelled = words.map((_, index) => spelledOut(words, index));
  const counted = uncounted(words).map((item) =>
    item.kind === 'number' ? item.word.replace(',', '.') : ranked(words, words.indexOf(item), ids),
  );
  return [...spelled, ...counted].find((number) => number !== undefined && ids.has(number));
}

/** A number in letters behind what it numbers: the 2 of "voorstel twee"; "advies een" is more often an article. */
function spelledOut(words: readonly Word[], index: number): string | undefined {
  const { word = '' } = words[index] ?? {};
  const number = numbered.test(words[index - 1]?.word ?? '') && word !== 'een' ? numberWord(word) : undefined;
  return number?.toString();
}

/** "het tweede voorstel", "de laatste": before what it numbers, or at the end; not "bij de eerste de beste". */
function ranked(words: readonly Word[], index: number, ids: ReadonlySet<string>): string | undefined {
  const next = words[index + 1];
  if (next && next.kind !== 'sign' && !numbered.test(next.word)) return undefined;
  const { word = '' } = words[index] ?? {};
  return word === 'laatste' ? lastOf(ids) : ordinalWord(word)?.toString();
}

/** The number of the last main recommendation. */
function lastOf(ids: ReadonlySet<string>): string | undefined {
  return [...ids]
    .filter((id) => /^\d$/.test(id))
    .sort()
    .at(-1);
}
