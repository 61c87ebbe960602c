import type { CardBlock, CarouselBlock } from '@slack/types';
import { respondToRegion } from '../../answer/region.ts';
import type { Knowledge, Region } from '../../knowledge/knowledge.ts';
import { formatNumber } from '../../text/number-format.ts';
import { button } from '../blocks/buttons.ts';
import { mrkdwn, shortened } from '../blocks/text.ts';
import { labourMarketRegions } from '../comparable.ts';
import { formatFigure } from '../format.ts';
import { limits } from '../limits/limits.ts';
import { periodInBrackets } from '../sentences/figure.ts';

/** The regions as cards next to each other, each with its main figures and a button to all of them. */
export function regionCards(knowledge: Knowledge): CarouselBlock {
  return { type: 'carousel', elements: labourMarketRegions(knowledge).map((region) => card(region, knowledge)) };
}

function card(region: Region, knowledge: Knowledge): CardBlock {
  const all = button({
    label: 'Alle cijfers',
    spoken: `Alle cijfers van ${region.name}`,
    value: { do: 'show', question: { kind: 'regionCard', region: region.id } },
  });
  return {
    type: 'card',
    title: mrkdwn(shortened(region.name, limits.card.title.max_length)),
    body: mrkdwn(shortened(cardLines(region, knowledge).join('\n'), limits.card.body.max_length)),
    ...(all && { actions: [all] }),
  };
}

/** `13.100 openstaande vacatures (eind 2e kwartaal 2022)`: the figures of which the ratio is made, and the ratio. */
function cardLines(region: Region, knowledge: Knowledge): readonly string[] {
  const { body } = respondToRegion(region.id, knowledge);
  const ratio = body.kind === 'region' ? body.ratio : undefined;
  if (!ratio) return ['Bekijk alle cijfers van deze regio.'];
  return [
    ...ratio.inputs.map(({ figure, measure }) => `${formatFigure(figure)} ${measure.name}${periodInBrackets(figure)}`),
    `${formatNumber(ratio.result)} vacatures per persoon`,
  ];
}
