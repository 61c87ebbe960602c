import type { Fault } from '../fault.ts';
import type { ParsedFiles } from '../parsed.ts';
import { periodsMeet } from '../period.ts';
import { type FigureRecord, figure as figureSchema } from '../schema/figure.ts';
import { faultAt, inside, type Mention, mentionsIn } from './mention.ts';

interface Placed {
  readonly figure: FigureRecord;
  readonly mention: Mention;
}

/**
 * Two leading figures in one slot would make an answer a matter of chance; a silent second value would hide a
 * contradiction. Figures whose own shape is wrong are left out: they have a fault already.
 */
export function figureFaults(document: ParsedFiles): readonly Fault[] {
  const remarked = new Set(mentionsIn(document, ['remarks', 'remarks.*.figures.*']).map(({ value }) => value));
  const all = mentionsIn(document, ['figures', 'figures.*']).flatMap((mention): Placed[] => {
    const { data } = figureSchema.safeParse(mention.value);
    return data ? [{ figure: data, mention }] : [];
  });
  return all.flatMap(({ figure, mention }, index) => {
    const fault = (key: string, message: string) => faultAt(inside(mention, key)[0] ?? mention, message);
    if (figure.secondary) {
      const mend = 'Zet de id bij "figures" van een kanttekening in remarks.yml.';
      return remarked.has(figure.id)
        ? []
        : [fault('secondary', `"${figure.id}" is niet leidend, maar geen kanttekening noemt het. ${mend}`)];
    }
    const before = all.slice(0, index).map((placed) => placed.figure);
    const other = before.find((earlier) => !earlier.secondary && sameSlot(earlier, figure));
    const mend = 'Haal er een weg, of zet "secondary: true" bij de plek die niet leidend is.';
    return other
      ? [fault('id', `"${figure.id}" en "${other.id}" gaan over dezelfde indicator, regio en periode. ${mend}`)]
      : [];
  });
}

function sameSlot(a: FigureRecord, b: FigureRecord): boolean {
  const samePeriod = a.period === b.period || (!!a.period && !!b.period && periodsMeet(a.period, b.period));
  return a.measure === b.measure && a.region === b.region && a.basePeriod === b.basePeriod && samePeriod;
}
