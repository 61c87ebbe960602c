import type { Knowledge } from '../../knowledge/knowledge.ts';
import { table } from '../../text/table.ts';
import type { Word } from '../reading.ts';
import type { Recognizer } from './recognizer.ts';

const ordinals = table({ eerste: '1', tweede: '2', derde: '3', vierde: '4', vijfde: '5' });
const counted =
  /^(hoofdstuk|hfst|bijlage|kwartaal|pagina|bladzijde|regio|regios|q|k|keer|maal|jaar|uur|procent|op|van)$/;

/** A recommendation by its number: `2.3`, `aanbeveling 1`, `3e advies`, `tweede voorstel`. */
export const recommendationNumber: Recognizer = {
  name: 'recommendationNumber',
  recognize: ({ slots, knowledge }) => {
    const { words } = slots.reading;
    if (slots.actors.includes('ser') && !slots.actors.includes('ser-overijssel')) return undefined;
    const alone = words.filter(({ kind }) => kind !== 'sign').length === 1;
    const dotted =
      words.some(({ kind, word }) => kind === 'number' && /^\d\.\d$/.test(word)) && slots.measures.length === 0;
    if (!slots.has('recommendation') && !alone && !dotted) return undefined;
    const id = numberedRecommendation(words, knowledge);
    if (id) return { kind: 'entry', id };
    const number = uncounted(words).find(({ kind, word }) => kind === 'number' && /^\d(\.\d)?$/.test(word));
    if (!number || slots.content.length > 1 || slots.measures.length > 0) return undefined;
    const offer = { kind: 'entries', filter: { kind: 'recommendation', numbered: true } } as const;
    return { kind: 'declined', missing: { what: 'recommendation', name: number.word }, offer };
  },
};

/** Words that do not count or number something else: not the 9 of "hoofdstuk 9". */
function uncounted(words: readonly Word[]): readonly Word[] {
  return words.filter(
    (_, index) => ![words[index - 1], words[index + 1]].some((near) => counted.test(near?.word ?? '')),
  );
}

/** The id of the recommendation that a text names by number, if the advice has it. */
export function numberedRecommendation(words: readonly Word[], { entries }: Knowledge): string | undefined {
  const ids = new Set(entries.filter(({ kind }) => kind === 'recommendation').map(({ id }) => id));
  return uncounted(words)
    .map(({ kind, word }) => (kind === 'number' ? word.replace(',', '.') : (ordinals(word) ?? '')))
    .find((number) => ids.has(number));
}
