import type { ScarceOccupation, TypedClass } from '../../answer/answer.ts';
import type { Typing } from '../../knowledge/knowledge.ts';
import { capitalized, formatPeriod, inARow } from '../format.ts';
import type { Names } from '../sentences/figure.ts';
import { type Table, textCell } from './table.ts';

/** Scarce occupations with where they are scarce. */
export function occupationTable(occupations: readonly ScarceOccupation[]): Table {
  return {
    caption: 'Beroepen met krapte, voorbeelden uit het advies',
    header: ['Beroep', 'Regio’s', 'Krapte', 'Datum'],
    rows: occupations.map(({ occupation: { name, scarcities }, scarceIn }) => [
      textCell(capitalized(name)),
      textCell(inARow(scarceIn.map((region) => region.name))),
      textCell(scarcities[0] ? `minimaal ${scarcities[0].atLeastYears} jaar` : ''),
      textCell(scarcities[0] ? formatPeriod(scarcities[0].period) : ''),
    ]),
  };
}

/** Classes of occupations with how the source types them, and what it says of the others. */
export function classTable(classes: readonly TypedClass[], others: readonly Typing[], names: Names): Table {
  const row = (name: string, { region, typing, source }: Typing) => [
    textCell(name),
    textCell(names.region(region).name),
    textCell(typing),
    textCell(source.section),
  ];
  return {
    caption: 'Typering van beroepsklassen',
    header: ['Beroepsklasse', 'Regio', 'Typering', 'Bron'],
    rows: [
      ...classes.flatMap((item) => item.typings.map((typing) => row(item.class.name, typing))),
      ...others.map((typing) => row('Bijna alle andere', typing)),
    ],
  };
}
