import type { Answer, Body } from '../answer/answer.ts';
import { calculationsIn } from '../answer/calculated.ts';
import type { Figure } from '../knowledge/knowledge.ts';
import { answeredSources } from './answered.ts';
import { capitalized, formatFigure, formatPeriod, inARow } from './format.ts';
import { headline } from './headline.ts';
import { elsewhereLines } from './sentences/bound-figures.ts';
import { checkDetails } from './sentences/check.ts';
import { entryTitle } from './sentences/entry.ts';
import { figureSentence, type Names } from './sentences/figure.ts';
import { alsoInTexts } from './sentences/number-places.ts';
import { precisionLines } from './sentences/precision.ts';
import { verdictMeanings, verdictTexts } from './sentences/verdicts.ts';

/** The whole answer as plain text: what a terminal, a screen reader and a notification get. */
export function renderText(answer: Answer, names: Names): string {
  const parts = [
    ...notices(answer, names),
    headline(answer, names),
    lines(details(answer, names)),
    lines([...steps(answer), ...precisionLines(answer)]),
    lines(answer.remarks.map(({ text }) => `Let op: ${text}`)),
    offerText(answer, names),
    sourceLine(answer),
    answer.suggestions.length > 0
      ? `U kunt ook vragen: ${answer.suggestions.map((text) => `‘${text}’`).join(', ')}.`
      : '',
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

const lines = (texts: readonly string[]) => texts.join('\n');

/** What was read as something else, and what came from the question before. */
export function notices({ parsed, figures, body }: Answer, names: Names): readonly string[] {
  const read = body.kind === 'check' ? body.claims.flatMap(({ claim }) => claim.repairs) : parsed.repairs;
  const repairs = read.map(({ typed, readAs }) => `Ik las ‘${typed}’ als ‘${readAs}’.`);
  return [
    ...new Set([...repairs, ...carriedNotices(parsed.carried, figures, names).filter(() => body.kind !== 'notFound')]),
  ];
}

/** `Zelfde cijfer, nu voor Regio Zwolle.`, `Nog steeds voor Regio Zwolle.` */
function carriedNotices(
  carried: Answer['parsed']['carried'],
  figures: readonly Figure[],
  names: Names,
): readonly string[] {
  const regions = inARow([...new Set(figures.map(({ region }) => names.region(region).name))]);
  const measures = inARow([...new Set(figures.map(({ measure }) => names.measure(measure).name))]);
  if (carried.includes('subject') || (carried.length > 0 && figures.length === 0))
    return ['Dit gaat verder op uw vorige vraag.'];
  if (carried.includes('measure') && carried.includes('region'))
    return [`Dit gaat nog over ${measures} in ${regions}.`];
  if (carried.includes('measure')) return [`Zelfde cijfer (${measures}), nu voor ${regions}.`];
  return carried.includes('region') ? [`Nog steeds voor ${regions}.`] : [];
}

/** What stands below the headline. */
export function details(answer: Answer, names: Names): readonly string[] {
  const { body, figures } = answer;
  switch (body.kind) {
    case 'region':
      return [
        ...figures.map((figure) => `- ${figureSentence(figure, names)}`),
        ...regionLines(body).map((line) => `- ${line}`),
      ];
    case 'figures':
      return elsewhereLines(answer, names);
    case 'numberPlaces':
      return alsoInTexts(answer);
    case 'comparison':
      return body.ranked.map(
        ({ item }) =>
          `- ${capitalized(names.measure(item.measure).name)} in ${names.region(item.region).name}: ${formatFigure(item)}${item.period ? ` (${formatPeriod(item.period)})` : ''}`,
      );
    case 'smallTalk':
      return body.topic === 'verdicts' ? verdictLines() : [];
    case 'entry':
      return [
        ...body.entry.details,
        ...(body.others.length > 0
          ? ['Zie ook:', ...body.others.map((entry) => `- ${entryTitle(entry)}: ${entry.gist}`)]
          : []),
      ];
    case 'entries':
      return body.entries.map((entry) => `- ${entryTitle(entry)}: ${entry.gist}`);
    case 'check':
      return checkDetails(body, names);
    case 'notFound':
      return body.near?.map((entry) => `- Bedoelt u dit? ${entryTitle(entry)}: ${entry.gist}`) ?? [];
    default:
      return [];
  }
}

/** Each verdict with what it means, and what goes for all. */
function verdictLines(): readonly string[] {
  const meanings = Object.entries(verdictMeanings).map(([verdict, meaning]) => `- ${capitalized(verdict)}: ${meaning}`);
  return [...meanings, verdictTexts.close];
}

/** What a region's card says beside its figures: scarce occupations, and the exceptions to the scarcity. */
export function regionLines({ occupations, classes }: Body & { kind: 'region' }): readonly string[] {
  const names = inARow(occupations.map(({ occupation }) => occupation.name));
  const exceptions = inARow(classes.map((item) => item.class.name));
  return [
    ...(names === '' ? [] : [`Beroepen met al minimaal 6 jaar krapte: ${names}.`]),
    ...(exceptions === '' ? [] : [`Uitzonderingen op de krapte: ${exceptions}.`]),
  ];
}

/** The arithmetic, a line for each step. */
export function steps(answer: Answer): readonly string[] {
  return calculationsIn(answer.body).flatMap((calculation) =>
    calculation.steps.map(({ label, formula }) => `${capitalized(label)}: ${formula}`),
  );
}

/** Below a refusal: what the advice does have. */
export function offerText({ body }: Answer, names: Names): string {
  if (body.kind !== 'notFound' || !body.offer) return '';
  const lead =
    body.missing.what === 'number' && calculationsIn(body.offer.body).length > 0
      ? 'Wel uit te rekenen'
      : 'Wel in het advies';
  return [`${lead}: ${headline(body.offer, names)}`, sourceLine(body.offer)].filter(Boolean).join(' ');
}

/** `Bron: Bijlage 3, Regio in Beeld november 2022 (advies SER Overijssel, 2023).` */
export function sourceLine(answer: Answer): string {
  const sources = answeredSources(answer);
  if (sources.length === 0) return '';
  return `Bron: ${sources.map(({ section, title }) => `${section}, ${title}`).join('; ')}.`;
}
