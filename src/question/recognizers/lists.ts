import type { EntryFilter } from '../question.ts';
import type { Recognizer, Setting } from './recognizer.ts';

/** Lists of recommendations, causes, roles, ambitions, related reports. */
export const lists: Recognizer = {
  name: 'lists',
  recognize: (setting) => {
    const { slots } = setting;
    if (slots.has('contradiction') && slots.unexplained.length === 0) return { kind: 'remarks' };
    const filter = slots.unexplained.length === 0 ? filterOf(setting) : undefined;
    return filter && { kind: 'entries', filter };
  },
};

function filterOf({ slots }: Setting): EntryFilter | undefined {
  const { themes, actors } = slots;
  const [theme] = themes;
  const others = actors.filter((actor) => !['ser-overijssel', 'ser'].includes(actor));
  const wantsAll = slots.has('list', 'main', 'howMany') || bareRecommendations(slots.content.length);
  if (slots.has('recommendation')) {
    const horizon = slots.has('shortTerm') ? 'short' : slots.has('longTerm') ? 'long' : undefined;
    if (horizon && !theme) return { kind: 'recommendation', horizon };
    if (!theme && others.length === 0 && wantsAll) return { kind: 'recommendation', numbered: true };
    if (theme && slots.has('list')) return { kind: 'recommendation', theme };
    if (others[0] && !theme && others.length === 1) return { kind: 'recommendation', addressee: others[0] };
  }
  if (slots.has('main') && !theme && others.length === 0) return { kind: 'recommendation', numbered: true };
  return undefined;
}

const bareRecommendations = (contentWords: number) => contentWords <= 1;
