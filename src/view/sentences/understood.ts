import type { Amount, Hedge } from '../../check/amount.ts';
import type { Claim, Content, Slot, Term } from '../../check/claim.ts';
import { formatNumber } from '../../text/number-format.ts';
import { formatPeriod, inARow } from '../format.ts';
import type { Names } from './figure.ts';

/** How a claim was understood, in a few words: `openstaande vacatures in Twente: ongeveer 13.000`. */
export function understoodAs({ content, negated }: Claim, names: Names): string {
  return `${negated ? 'ontkend: ' : ''}${understood(content, names)}`;
}

function understood(content: Content, names: Names): string {
  switch (content.kind) {
    case 'measured':
      return `${inARow(content.terms.map((term) => termName(term, names)))}: ${amountName(content.amount)}${moment(content.period)}`;
    case 'compared': {
      const [ones, others] = [content.ones, content.others].map((terms) =>
        inARow(terms.map((term) => termName(term, names))),
      );
      const word = { more: 'meer dan', less: 'minder dan', equal: 'evenveel als' }[content.direction];
      return `${ones}: ${word} ${others}${moment(content.period)}`;
    }
    case 'ranked':
      return `${termName(content.term, names)}: ${{ highest: 'het meest', lowest: 'het minst', middle: 'het midden' }[content.end]} van de regio’s`;
    case 'moved':
      return `${inARow(content.terms.map((term) => termName(term, names)))}: ${content.direction === 'up' ? 'meer' : 'minder'} geworden`;
    case 'since': {
      const word = content.relation === 'before' ? 'al voor' : 'sinds';
      return `${names.measure(content.measure).name} in ${regionNames(content.regions, names)}: ${word} ${formatPeriod(content.period)}`;
    }
    case 'typing':
      return `typering van beroepsklassen in ${regionNames(content.regions, names)}`;
    case 'scarcity':
      return `krapte aan een beroep in ${regionNames(content.regions, names)}${content.years ? `: ${amountName(content.years)}` : ''}`;
    case 'statement':
      return 'uitspraak over de tekst van het advies';
    case 'published':
      return `datum van het advies: ${formatPeriod(content.period)}`;
    case 'unknown':
      return 'bewering waar het advies geen cijfer over heeft';
  }
}

const moment = (period: string | undefined) => (period ? ` (${formatPeriod(period)})` : '');

function termName(term: Term, names: Names): string {
  switch (term.kind) {
    case 'count':
      return slotName(term.slot, names);
    case 'change':
      return `${slotName(term.slot, names)}${term.base ? ` ten opzichte van ${formatPeriod(term.base)}` : ''}`;
    case 'sum':
      return `${inARow(term.slots.map((slot) => slotName(slot, names)))} samen`;
    case 'ratio':
      return `${slotName(term.over, names)} per ${names.measure(term.under.measure).singular ?? names.measure(term.under.measure).name}`;
    case 'share':
      return `aandeel van ${slotName(term.part, names)}`;
    case 'difference':
    case 'excess':
      return `verschil van ${slotName(term.one, names)} en ${slotName(term.other, names)}`;
    case 'multiple':
      return `${slotName(term.one, names)} gedeeld door ${slotName(term.other, names)}`;
  }
}

function slotName({ measure, region }: Slot, names: Names): string {
  return `${names.measure(measure).name} in ${names.region(region).name}`;
}

function regionNames(regions: readonly string[], names: Names): string {
  return inARow(regions.map((region) => names.region(region).name));
}

const hedgeWords: Readonly<Record<Hedge, string>> = {
  none: '',
  about: 'ongeveer ',
  over: 'ruim ',
  almost: 'bijna ',
  moreThan: 'meer dan ',
  lessThan: 'minder dan ',
  atLeast: 'minstens ',
  atMost: 'hoogstens ',
  between: '',
};

function amountName({ form, value, upper, hedge }: Amount): string {
  const number = upper === undefined ? formatNumber(value) : `${formatNumber(value)} tot ${formatNumber(upper)}`;
  return `${hedgeWords[hedge]}${withUnit(number, value, form)}`;
}

function withUnit(number: string, value: number, form: Amount['form']): string {
  switch (form) {
    case 'number':
      return number;
    case 'percent':
      return `${number}%`;
    case 'factor':
      return `${number} keer`;
    case 'fraction':
      return `${formatNumber(value * 100, 0)}%`;
    case 'oneIn':
      return `1 op de ${number}`;
    case 'years':
      return `${number} jaar`;
    case 'euro':
      return `${number} euro`;
  }
}
