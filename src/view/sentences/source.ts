import type { Answer, Body } from '../../answer/answer.ts';
import { answeredSources } from '../answered.ts';
import { formatPeriod, inARow } from '../format.ts';
import type { Names } from './figure.ts';

/** Where the answer before stands, or of when it is. */
export function sourceHeadline(
  { ask, moments }: Body & { kind: 'source' },
  answer: Answer,
  { documents }: Pick<Names, 'documents'>,
): string {
  const places = inARow(answeredSources(answer).map(({ section, title }) => `${section} (${title})`));
  if (ask === 'source' && places === '')
    return 'Bij het vorige antwoord hoort geen plek in het advies. Vraag het met andere woorden.';
  if (ask === 'source') return `Dit staat in ${places} van het advies van SER Overijssel.`;
  const { basePeriods, undated } = moments;
  const from = places === '' ? '' : ` Bron: ${places}.`;
  const periods = inARow(moments.periods.map(formatPeriod));
  if (periods === '') {
    const dates = documents.map(({ title, published }) =>
      documents.length > 1 ? `${formatPeriod(published)} (‘${title}’)` : formatPeriod(published),
    );
    return `Het advies noemt geen datum bij dit onderdeel. Het advies zelf is van ${inARow(dates)}.${from}`;
  }
  const { length } = answer.figures;
  const lead = undated
    ? 'Een deel is van'
    : length === 0
      ? 'Het advies noemt hierbij'
      : length > 1
        ? 'De cijfers zijn van'
        : 'Het cijfer is van';
  const base = basePeriods.length > 0 ? ` Het vergelijkt met ${inARow(basePeriods.map(formatPeriod))}.` : '';
  const rest = undated ? ' Bij de rest noemt het advies geen datum.' : '';
  return `${lead} ${periods}.${base}${rest}${from}`;
}
