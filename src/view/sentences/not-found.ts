import type { Body } from '../../answer/answer.ts';
import type { Entry, Region } from '../../knowledge/knowledge.ts';
import type { StatedNumber } from '../../question/stated-number.ts';
import { formatNumber } from '../../text/number-format.ts';
import { formatPeriod, inARow, withArticle } from '../format.ts';
import { numberNames } from './number-places.ts';
import { senselessSentence } from './senseless.ts';

/** A refusal: what was understood, and what the advice does not have. No figure. */
export function notFoundHeadline(body: Body & { kind: 'notFound' }): string {
  const { missing, measures, municipality, region, regions = [], near = [] } = body;
  const about = measures.length > 0 ? ` over ${inARow(measures.map(({ name }) => name))}` : '';
  switch (missing.what) {
    case 'place':
      return `Het advies heeft geen cijfers${about} van ${missing.name}.`;
    case 'municipality':
      return municipality && region
        ? `Het advies heeft geen cijfers per gemeente. ${municipality.name} hoort bij ${region.name}, een van de drie arbeidsmarktregio’s.`
        : 'Het advies heeft geen cijfers per gemeente.';
    case 'period':
      return `Het advies heeft geen cijfer${about} voor ${periodName(missing.name)}.`;
    case 'base':
      return `Het advies heeft geen cijfer${about} voor ${periodName(missing.name)}. Het zegt alleen hoeveel groter het aantal sindsdien werd. Daaruit volgt geen precies aantal.`;
    case 'per':
      return `Het advies heeft geen cijfer${about} per ${cut(missing.name)}.`;
    case 'topic':
      return `Het advies heeft geen cijfer over ${missing.name}.`;
    case 'section':
      return `Het advies heeft geen ${missing.name.toLowerCase()}.`;
    case 'item':
      return `Zo veel staan er niet in de lijst: het zijn er ${missing.count}.`;
    case 'number':
      return `${numbersMissing(missing.numbers, missing.apart)} niet in het advies, voor zover ik weet.`;
    case 'inSection':
      if (missing.numbers)
        return `${numbersMissing(missing.numbers, missing.apart)} niet in ${missing.name.toLowerCase()}, voor zover ik weet.`;
      return measures.length > 0
        ? `${missing.name} noemt geen cijfer${about}${inOne(regions)}.`
        : `In ${missing.name.toLowerCase()} vond ik hier niets over.`;
    case 'recommendation':
      return `Het advies heeft geen aanbeveling ${missing.name}.`;
    case 'offTopic':
      return `Het advies gaat niet over ${missing.name}.`;
    case 'group':
      return `Het advies splitst de cijfers${about} niet uit naar ${missing.name}.`;
    case 'province':
      return `Het advies heeft geen cijfer${about} voor de provincie als geheel. De drie arbeidsmarktregio’s samen zijn niet de provincie.`;
    case 'sense':
      return senselessSentence(missing, about);
    case 'value':
      return `Geen enkele regio heeft in het advies ${formatNumber(missing.value)}${
        measures.length > 0
          ? ` als aantal ${inARow(
              measures.map(({ name }) => name),
              'of',
            )}`
          : ''
      }.`;
    case 'figure':
      return `Het advies heeft geen cijfer${about} voor deze vraag.`;
    case 'words':
      return `${unsure(near)} Ik zocht op: ${inARow([...new Set(missing.words)].slice(0, 5).map((word) => `‘${cut(word)}’`))}.${pointer(near)}`;
    case 'nothing':
      return `${unsure(near)}${pointer(near)}`;
  }
}

/** ` in Twente`, when just one region was asked for. */
function inOne([only, ...more]: readonly Region[]): string {
  return only && more.length === 0 ? ` in ${only.name}` : '';
}

/** `13.100 staat`, `13.101 en 14.401 staan`. */
function numbersMissing(numbers: readonly StatedNumber[], apart = false): string {
  return `${numberNames(numbers, apart)} ${apart ? 'staan' : 'staat'}`;
}

/** With texts below that come near, the advice may have it: then only that is in doubt. */
function unsure(near: readonly Entry[]): string {
  return near.length > 0
    ? 'Ik weet niet zeker of het advies hier iets over zegt.'
    : 'Dit staat niet in het advies, voor zover ik het begrijp.';
}

function pointer(near: readonly Entry[]): string {
  if (near.length === 0) return '';
  return near.length > 1
    ? ' Hieronder staan de teksten die het dichtst in de buurt komen.'
    : ' Hieronder staat de tekst die het dichtst in de buurt komt.';
}

/** What a reader recognises of a word that is longer than words are. */
const cut = (word: string) => (word.length > 40 ? `${word.slice(0, 40)}…` : word);

const periodName = (name: string) => (/^\d{4}/.test(name) ? withArticle(formatPeriod(name)) : name);
