import { numberWord } from '../../text/number-words.ts';
import type { Recognizer } from './recognizer.ts';

const ordinals: Readonly<Record<string, string>> = {
  eerste: '1',
  tweede: '2',
  derde: '3',
  vierde: '4',
  vijfde: '5',
  '1ste': '1',
};
const otherCounts = /^(hoofdstuk|bijlage|kwartaal|pagina|bladzijde|regio|q|k|keer|maal|jaar|uur|procent)$/;

/** A recommendation by its number: `2.3`, `aanbeveling 1`, `3e advies`, `tweede voorstel`. */
export const recommendationNumber: Recognizer = {
  name: 'recommendationNumber',
  recognize: ({ slots, knowledge }) => {
    const { words } = slots.reading;
    const numbers = knowledge.entries.filter(({ kind, id }) => kind === 'recommendation' && /^\d+(\.\d+)?$/.test(id));
    const ids = new Set(numbers.map(({ id }) => id));
    const alone = words.filter(({ kind }) => kind !== 'sign').length === 1;
    for (const [index, { word, kind }] of words.entries()) {
      const near = [words[index - 1]?.word ?? '', words[index + 1]?.word ?? ''];
      if (near.some((neighbour) => otherCounts.test(neighbour))) continue;
      const number = kind === 'number' ? word.replace(',', '.') : (ordinals[word] ?? String(numberWord(word) ?? ''));
      const dotted = /^\d\.\d$/.test(number);
      const asked = alone || (dotted && slots.measures.length === 0) || slots.has('recommendation');
      if (number === '' || word === 'een' || !asked) continue;
      if (!slots.has('recommendation') && kind !== 'number') continue;
      if (ids.has(number)) return { kind: 'entry', id: number };
      if (slots.has('recommendation') && /^\d(\.\d)?$/.test(number) && kind === 'number' && slots.content.length <= 1) {
        return {
          kind: 'declined',
          missing: { what: 'topic', name: `aanbeveling ${number}` },
          offer: { kind: 'entries', filter: { kind: 'recommendation', numbered: true } },
        };
      }
    }
    return undefined;
  },
};
