import { covers } from '../../text/word-range.ts';
import type { EntryFilter } from '../question.ts';
import { says } from '../reading.ts';
import type { Recognizer, Setting } from './recognizer.ts';

/** Lists of recommendations, causes, roles, ambitions, related reports. */
export const lists: Recognizer = {
  name: 'lists',
  recognize: (setting) => {
    const { slots } = setting;
    if (slots.has('contradiction') && slots.outside.length === 0) return { kind: 'remarks' };
    const filter = slots.outside.length === 0 && !saysMore(setting) ? filterOf(setting) : undefined;
    return filter && { kind: 'entries', filter };
  },
};

/** So many plain words beside names and turns of phrase narrow a question: "dingen die niemand kan uitvoeren". */
const manyWords = 3;
const fewWords = 2;

function saysMore({ slots: { reading, has } }: Setting): boolean {
  if (has('main')) return false;
  // "wat vindt de SER van vier dagen werken": an opinion is of something.
  const enough = has('recommendation') ? manyWords : fewWords;
  const plain = reading.words.filter(
    ({ weight }, index) => weight === 'ordinary' && !reading.mentions.some((mention) => covers(mention, index)),
  );
  return plain.length >= enough;
}

function filterOf({ slots, knowledge }: Setting): EntryFilter | undefined {
  if (says(slots.reading, 'documentPart')) return undefined;
  const [theme] = slots.themes;
  const [other, ...more] = slots.actors.filter((actor) => !advisersAndProvince.has(actor));
  if (slots.has('why', 'when', 'who', 'report', 'ambition', 'role', 'composition') || slots.periods.length > 0)
    return undefined;
  if (slots.has('definition') && !slots.has('recommendation')) return undefined;
  const { elsewhere, concepts, measures, groups, absent } = slots;
  const adviserOnly = slots.has('position') && slots.actors.length === 1 && slots.actors[0] === 'ser-overijssel';
  const named = elsewhere.length + concepts.length + measures.length + groups.length + absent.length;
  if (named > 0) return undefined;
  const ofOtherSer = slots.actors.includes('ser') && !slots.actors.includes('ser-overijssel');
  if (slots.has('main') && !theme && !other && !ofOtherSer) return { kind: 'recommendation', numbered: true };
  if (!slots.has('recommendation') && !adviserOnly) return undefined;
  const horizon = slots.has('shortTerm') ? 'short' : slots.has('longTerm') ? 'long' : undefined;
  if (theme) return slots.has('list') ? { kind: 'recommendation', theme } : undefined;
  if (horizon) return { kind: 'recommendation', horizon };
  if (!other)
    return ofOtherSer ? { kind: 'recommendation', adviser: 'ser' } : { kind: 'recommendation', numbered: true };
  const isAddressee = knowledge.entries.some(
    (entry) => entry.kind === 'recommendation' && entry.addressee.includes(other),
  );
  return isAddressee && more.length === 0 ? { kind: 'recommendation', addressee: other } : undefined;
}

/** Who advises, and whom all of the advice is for: naming them narrows nothing. */
const advisersAndProvince: ReadonlySet<string> = new Set(['ser-overijssel', 'ser', 'province', 'provincial-executive']);
