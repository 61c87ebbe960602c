import type { ContextBlock } from '@slack/types';
import type { Answer } from '../../answer/answer.ts';
import type { Document } from '../../knowledge/knowledge.ts';
import { formatPeriod, inARow } from '../format.ts';
import type { Names } from '../sentences/figure.ts';
import { sourceLine } from '../text.ts';
import { context } from './text.ts';

/** Where the answer stands, of when it is, and in which document: small print under every answer with a source. */
export function sourceContext(answer: Answer, names: Names): ContextBlock[] {
  const source = sourceLine(answer);
  if (source === '') return [];
  return context([[source, ...periodLine(answer), ...documentsOf(answer, names).map(documentLine)].join(' ')]);
}

function periodLine({ figures, body }: Answer): readonly string[] {
  const dates = body.kind === 'entry' ? [body.entry.date] : figures.map(({ period }) => period);
  const periods = [...new Set(dates.flatMap((date) => (date ? [formatPeriod(date)] : [])))];
  return periods.length > 0 ? [`Periode: ${inARow(periods)}.`] : [];
}

/** The documents that the records of an answer belong to. Records without one belong to the only document there is. */
function documentsOf({ body, figures, entries }: Answer, { documents }: Names): readonly Document[] {
  if (body.kind === 'notFound') return [];
  const ids = new Set([...figures, ...entries].map(({ document }) => document));
  return ids.size === 0 && documents.length === 1 ? documents : documents.filter(({ id }) => ids.has(id));
}

/** `Advies ‘Duurzaam en effectief arbeidsmarktbeleid’, SER Overijssel, juni 2023.` */
export function documentLine({ title, publisher, published }: Document): string {
  return `Advies ‘${title}’, ${publisher}, ${formatPeriod(published)}.`;
}
