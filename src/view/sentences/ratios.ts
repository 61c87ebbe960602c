import type { Body } from '../../answer/answer.ts';
import type { Calculation } from '../../calculators/calculation.ts';
import type { Ranked } from '../../calculators/ranking.ts';
import { formatNumber } from '../../text/number-format.ts';
import { capitalized, inARow, yesOrNo } from '../format.ts';
import { countedNoun, periodsSentence } from './figure.ts';

/** How many of the one there are for each of the other, per region. */
export function ratiosHeadline(body: Body & { kind: 'ratios' }): string {
  const [first] = body.ranked;
  if (!first) return '';
  const [over, under] = first.item.inputs;
  if (!over || !under) return '';
  const per = `${over.measure.name} per ${under.measure.singular ?? under.measure.name}`;
  const period = periodsSentence([over.figure, under.figure]);
  const withCounts = body.direction !== 'highest' && body.direction !== 'lowest';
  const clause = ({ item }: Ranked<Calculation>) => ratioInRegion(item, withCounts);
  const rows = body.direction === 'lowest' || body.direction === 'less' ? [...body.ranked].reverse() : body.ranked;
  const verdict = body.ranked.length === 1 ? '' : verdictForAll(body);
  return `${yesOrNo(body.holds)}${leadOfRatios(body, per)}: ${inARow(rows.map(clause))}.${verdict}${period}`;
}

/** `Twente 1,28`, or with the counts `Twente 1,28 (13.100 tegenover 10.200)`. */
export function ratioInRegion({ inputs: [over, under], result }: Calculation, withCounts: boolean): string {
  const counts = ` (${formatNumber(over?.value ?? 0)} tegenover ${formatNumber(under?.value ?? 0)})`;
  return `${over?.region.name} ${formatNumber(result)}${withCounts ? counts : ''}`;
}

/** What is compared; asked for an end, which region that is: `Regio Zwolle heeft de meeste openstaande vacatures per …`. */
function leadOfRatios({ ranked, direction }: Body & { kind: 'ratios' }, per: string): string {
  const end = direction === 'lowest' ? ranked.at(-1) : ranked[0];
  if ((direction !== 'highest' && direction !== 'lowest') || !end || ranked.length < 2) return capitalized(per);
  const tied = ranked.filter(({ value }) => value === end.value).map(({ item }) => item.inputs[0]?.region.name ?? '');
  const article = end.item.inputs[0]?.measure.mass ? 'het' : 'de';
  const most = direction === 'highest' ? 'meeste' : 'minste';
  return `${inARow(tied)} ${tied.length > 1 ? 'hebben' : 'heeft'} ${article} ${most} ${per}`;
}

function verdictForAll({ ranked, direction }: Body & { kind: 'ratios' }): string {
  if (direction !== 'more' && direction !== 'less') return '';
  const [over, under] = ranked[0]?.item.inputs ?? [];
  if (!over || !under) return '';
  const above = ranked.filter(({ value }) => value > 1);
  const word = direction === 'more' ? 'meer' : 'minder';
  const holding = direction === 'more' ? above.length : ranked.length - above.length;
  const where =
    holding === ranked.length
      ? 'in alle regio’s'
      : holding === 0
        ? 'in geen van de regio’s'
        : `in ${holding} van de ${ranked.length} regio’s`;
  return ` Er zijn ${where} ${word} ${countedNoun(over)} dan ${countedNoun(under)}.`;
}
