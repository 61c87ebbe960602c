import type { Fault } from '../fault.ts';
import type { ParsedDocument } from '../parsed.ts';
import { periodsMeet } from '../period.ts';
import type { FigureRecord } from '../schema/figure.ts';
import { faultAt } from './mention.ts';

/** Two leading figures in one slot would make an answer a matter of chance; a silent second value would hide a contradiction. */
export function figureFaults({ figures, remarks }: ParsedDocument): readonly Fault[] {
  const remarked = new Set(remarks.data.remarks.flatMap((remark) => remark.figures));
  const all = figures.data.figures;
  return all.flatMap((figure, index) => {
    const fault = (key: string, message: string) =>
      faultAt({ file: figures, path: ['figures', index, key], value: figure.id }, message);
    if (figure.secondary) {
      const mend = 'Zet de id bij "figures" van een kanttekening in remarks.yml.';
      return remarked.has(figure.id)
        ? []
        : [fault('secondary', `"${figure.id}" is niet leidend, maar geen kanttekening noemt het. ${mend}`)];
    }
    const other = all.slice(0, index).find((before) => !before.secondary && sameSlot(before, figure));
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
