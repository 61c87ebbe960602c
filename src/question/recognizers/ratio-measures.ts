import { keyMeasures } from '../key-measures.ts';
import { says } from '../reading.ts';
import type { Slots } from '../slots.ts';

/** "per persoon", "mensen per vacature": the other side of the ratio is people. */
export function perPerson({ reading, measures }: Slots): boolean {
  return measures.length === 1 && measures[0] === keyMeasures.vacancies && says(reading, 'person', 'people');
}

/** The measures of a ratio, what is divided first: what follows "per" or "voor elke" is what it is divided by. */
export function ratioMeasures(slots: Slots, measures: readonly string[]): readonly string[] {
  const { mentions, words } = slots.reading;
  const per = mentions.find(({ from, to, senses }) => {
    const phrase = words
      .slice(from, to + 1)
      .map(({ word }) => word)
      .join(' ');
    return (
      senses.some(({ kind, id }) => kind === 'cue' && id === 'ratio') &&
      /^(per|voor|op|gedeeld|delen|hoeveel per)\b/.test(phrase)
    );
  });
  if (!per) return both(measures, false);
  const after = mentions.find(({ from, senses }) => from > per.to && senses.some(({ kind }) => kind === 'measure'));
  const people = words.slice(per.to).some(({ word }) => /^(persoon|mens|kandidaat|hoofd|werkzoekende)$/.test(word))
    ? keyMeasures.unused
    : undefined;
  const under = after?.senses.find(({ kind }) => kind === 'measure')?.id ?? people;
  if (measures.length === 1) return both(measures, after !== undefined && under === measures[0]);
  const others = measures.filter((id) => id !== under);
  return under && others.length > 0 ? [...others.slice(0, 1), under] : measures;
}

/** One measure of a ratio with people: vacancies per person, or people per vacancy. */
function both(measures: readonly string[], isUnder: boolean): readonly string[] {
  const [only] = measures;
  if (measures.length !== 1 || !only) return measures;
  return isUnder ? [keyMeasures.unused, only] : [only, keyMeasures.unused];
}
