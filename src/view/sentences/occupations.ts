import type { Body, TypedClass } from '../../answer/answer.ts';
import type { Typing } from '../../knowledge/knowledge.ts';
import { capitalized, inARow } from '../format.ts';
import type { Names } from './figure.ts';

/** Where an occupation is scarce, or which occupations are scarce somewhere. */
export function occupationsHeadline(body: Body & { kind: 'occupations' }): string {
  const { occupations, regions, asked } = body;
  const years = (item = occupations[0]) => item?.occupation.scarcities[0]?.atLeastYears ?? 0;
  if (asked) {
    const where = occupations[0]?.scarceIn ?? [];
    const named = capitalized(asked.name);
    const claim = `al minimaal ${years()} jaar krapte`;
    if (regions.length === 0) return `${named}: ${claim} in ${inARow(where.map(({ name }) => name))} (november 2022).`;
    const inRegion = regions.filter((region) => where.some(({ id }) => id === region.id));
    const notIn = regions.filter((region) => !inRegion.includes(region));
    const elsewhere = where.filter((region) => !regions.some(({ id }) => id === region.id));
    return [
      ...(inRegion.length > 0
        ? [`${named}: ${claim} in ${inARow(inRegion.map(({ name }) => name))} (november 2022).`]
        : []),
      ...(notIn.length > 0
        ? [
            `${named} staan niet bij de voorbeelden van ${inARow(notIn.map(({ name }) => name))}. Wel bij die van ${inARow(elsewhere.map(({ name }) => name))}.`,
          ]
        : []),
    ].join(' ');
  }
  const scope = regions.length > 0 ? regions : [...new Set(occupations.flatMap(({ scarceIn }) => scarceIn))];
  const rows = scope.map((region) => {
    const names = occupations
      .filter(({ scarceIn }) => scarceIn.some(({ id }) => id === region.id))
      .map(({ occupation }) => occupation.name);
    return `${region.name}: ${inARow(names)}.`;
  });
  return `Voorbeelden van beroepen met al minimaal ${years()} jaar krapte (november 2022). ${rows.join(' ')}`;
}

/** How a class is typed, or which classes are an exception. */
export function classesHeadline(body: Body & { kind: 'classes' }, names: Names): string {
  const { asked, classes, others, regions, exceptions } = body;
  const where = regions.length > 0 ? ` in ${inARow(regions.map(({ name }) => name))}` : '';
  const rest = others.map(
    (typing) =>
      `${capitalized(names.region(typing.region).name)}: bijna alle andere klassen zijn ‘${typing.typing}’ (${typing.source.section})`,
  );
  if (asked && classes.length === 0) {
    return `${inARow(body.sections ?? ['Het advies'])} noemt de beroepsklasse ${asked.name}${where} niet apart. ${rest.join('. ')}.`;
  }
  const general = exceptions || asked ? [] : [`${rest.join('. ')}.`];
  return [...general, ...classes.map((item) => classSentence(item, names))].join(' ');
}

function classSentence(item: TypedClass, names: Names): string {
  const groups = new Map<string, Typing[]>();
  for (const typing of item.typings) groups.set(typing.region, [...(groups.get(typing.region) ?? []), typing]);
  const parts = [...groups].map(([region, list]) => {
    const typed = list.map(({ typing, source }) => `‘${typing}’ volgens ${source.section.toLowerCase()}`);
    return `in ${names.region(region).name} ${inARow(typed)}`;
  });
  return `De beroepsklasse ${item.class.name} is ${parts.join('; ')}.`;
}
