import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Missing } from '../question.ts';
import type { Slots } from '../slots.ts';

/** The labour-market regions of the municipalities in a text, each once. */
export function homesOf({ municipalities }: Slots, knowledge: Knowledge): readonly string[] {
  const homes = knowledge.municipalities.filter(({ name }) => municipalities.includes(name));
  return [...new Set(homes.map(({ region }) => region))];
}

/** A place in a text that the advice has no figures of: somewhere else, or a municipality. */
export function placeWithoutFigures({ elsewhere, municipalities, has }: Slots): Missing | undefined {
  if (elsewhere[0]) return { what: 'place', name: elsewhere[0] };
  if (municipalities[0]) return { what: 'municipality', name: municipalities[0] };
  return has('municipality') ? { what: 'municipality', name: '' } : undefined;
}
