import type { Answer, Body } from '../../answer/answer.ts';
import type { StatedNumber } from '../../question/stated-number.ts';
import { formatNumber } from '../../text/number-format.ts';
import { inARow } from '../format.ts';
import { entryTitle } from './entry.ts';
import { figureSentence, type Names } from './figure.ts';

/** More places than this are in the table, not in the sentence. */
const mostInSentence = 3;

/** Where a number stands, and what it is there: `67% staat in hoofdstuk 4. Het aantal openstaande vacatures …` */
export function numberPlacesHeadline(
  { numbers, apart, nowhere }: Body & { kind: 'numberPlaces' },
  { figures, entries }: Answer,
  names: Names,
): string {
  const records = figures.length > 0 ? figures : entries;
  const places = [...new Set(records.map(({ source }) => source.section))];
  const found = numbers.filter((number) => !nowhere.includes(number));
  const lead = `${numberNames(found, apart)} ${found.length > 1 && apart ? 'staan' : 'staat'} in ${inARow(places.map((label) => label.toLowerCase()))}.`;
  const several = places.length > 1;
  const says =
    figures.length > 0
      ? figures.map((figure) => ({
          section: figure.source.section,
          text: figureSentence({ ...figure, secondary: undefined }, names),
        }))
      : entries.map((entry) => ({ section: entry.source.section, text: `${entryTitle(entry)}: ${entry.gist}` }));
  const shown = says.slice(0, figures.length > 0 ? mostInSentence : 1);
  const rest = figures.length - shown.length;
  return [
    lead,
    ...shown.map(({ section, text }) => (several ? `${section}: ${text}` : text)),
    ...(nowhere.length > 0 && apart ? [`${numberNames(nowhere, apart)} staat er niet in, voor zover ik weet.`] : []),
    ...(figures.length > 0 && rest > 0 ? [`En nog op ${rest} ${rest > 1 ? 'plekken' : 'plek'}.`] : []),
  ].join(' ');
}

/** The texts that name the number too. */
export function alsoInTexts({ figures, entries }: Answer): readonly string[] {
  const others = figures.length > 0 ? entries : entries.slice(1);
  const lines = others.map((entry) => `- ${entryTitle(entry)} (${entry.source.section}): ${entry.gist}`);
  return lines.length > 0 ? ['Ook in deze teksten:', ...lines] : [];
}

/** `13.000 tot 15.000`, `13.100 en 14.400`, `67%`, `1 op de 7`. */
export function numberNames(numbers: readonly StatedNumber[], apart = false): string {
  return numbers.map(numberName).join(apart ? ' en ' : ' tot ');
}

function numberName({ form, value }: StatedNumber): string {
  switch (form) {
    case 'number':
      return formatNumber(value, 4);
    case 'percent':
      return `${formatNumber(value, 4)}%`;
    case 'factor':
      return `${formatNumber(value, 4)} keer`;
    case 'oneIn':
      return `1 op de ${formatNumber(value, 4)}`;
    case 'fraction':
      return `1 op de ${formatNumber(1 / value, 2)}`;
  }
}
