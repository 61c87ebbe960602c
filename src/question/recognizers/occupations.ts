import { covers } from '../../text/word-range.ts';
import { keyMeasures } from '../key-measures.ts';
import type { Slots } from '../slots.ts';
import { isPolar } from './polar.ts';
import type { Recognizer } from './recognizer.ts';

/** Which occupations are scarce where, and how classes of occupations are typed. */
export const occupations: Recognizer = {
  name: 'occupations',
  recognize: ({ slots }) => {
    const { regions } = slots;
    const measures = slots.measures.filter((id) => id !== keyMeasures.tightSince);
    const [occupation] = slots.occupations;
    const [occupationalClass] = slots.classes;
    const asksText = slots.has('recommendation', 'position', 'definition', 'why');
    const named = occupation ?? occupationalClass;
    if (asksText && !named) return undefined;
    const [place] = slots.elsewhere;
    if (named && place) return { kind: 'declined', missing: { what: 'place', name: place } };
    if (named && slots.absent[0])
      return isPolar(slots) ? undefined : { kind: 'declined', missing: { what: 'topic', name: slots.absent[0] } };
    const counts = named && measures.length === 0 && slots.has('howMany') && !slots.has('since', 'occupations');
    if (counts) return { kind: 'declined', missing: { what: 'topic', name: 'aantallen per beroep' } };
    const asksTyping =
      slots.has('classes', 'exception', 'scarcity', 'occupations', 'ratio') ||
      slots.measures.includes(keyMeasures.tightSince) ||
      regions.length > 0;
    const nothingElse = slots.absent.length + slots.groups.length === 0 && !asksText && !saysMore(slots);
    if (
      occupationalClass &&
      measures.length === 0 &&
      (asksTyping || nothingElse) &&
      !(occupation && !slots.has('classes'))
    ) {
      return { kind: 'classes', class: occupationalClass, regions, exceptions: false };
    }
    if (occupation && measures.length === 0 && (asksTyping || nothingElse))
      return { kind: 'occupations', occupation, regions };
    if (measures.length > 0 || slots.unexplained.length > 1) return undefined;
    if (slots.has('since') && !slots.has('occupations')) return undefined;
    if (slots.has('exception')) return { kind: 'classes', regions, exceptions: true };
    if (slots.has('classes') && (regions.length > 0 || slots.allRegions || slots.has('scarcity', 'province', 'list')))
      return { kind: 'classes', regions, exceptions: false };
    const list =
      slots.has('occupations') &&
      (slots.has('scarcity', 'figures', 'list', 'highest') || regions.length > 0 || slots.allRegions);
    return list ? { kind: 'occupations', regions } : undefined;
  },
};

/** Words that are explained neither by figures nor by the occupation or class that is named. */
function saysMore({ reading, unexplained }: Slots): boolean {
  const named = reading.mentions.filter(({ senses }) =>
    senses.some(({ kind }) => kind === 'occupation' || kind === 'class'),
  );
  return unexplained.some((word) => !named.some((span) => covers(span, reading.words.indexOf(word))));
}
