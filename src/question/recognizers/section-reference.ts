import type { Recognizer } from './recognizer.ts';

/** A longer text asks something of its own. */
const longestReference = 7;

/** What a chapter or annex is about: "bijlage 2", "wat staat er in hoofdstuk 5". */
export const sectionReference: Recognizer = {
  name: 'sectionReference',
  recognize: ({ slots, knowledge }) => {
    const { words } = slots.reading;
    const at = words.findIndex(({ word }) => word === 'hoofdstuk' || word === 'hfst' || word === 'bijlage');
    const number = words[at + 1];
    const named =
      slots.measures.length + slots.regions.length + slots.themes.length + slots.concepts.length + slots.outside.length;
    const spoken = words.filter(({ kind }) => kind !== 'sign').length;
    if (
      at < 0 ||
      spoken > longestReference ||
      number?.kind !== 'number' ||
      named > 0 ||
      slots.has('recommendation', 'check')
    )
      return undefined;
    const label = `${words[at]?.word === 'bijlage' ? 'Bijlage' : 'Hoofdstuk'} ${number.word}`;
    const exists = knowledge.documents.some(({ sections }) => sections.some((section) => section.label === label));
    if (!exists) return { kind: 'declined', missing: { what: 'section', name: label } };
    return { kind: 'entries', filter: { kind: 'passage', section: label } };
  },
};
