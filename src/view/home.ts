import type { CardBlock, SectionBlock } from '@slack/types';
import { isNumbered } from '../answer/entries.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { months } from '../knowledge/period.ts';
import type { Block, HomeTab } from './blocks/block.ts';
import { buttonRow, type Choice } from './blocks/buttons.ts';
import { entryList } from './blocks/entry-list.ts';
import { menu } from './blocks/menu.ts';
import { documentLine } from './blocks/source-line.ts';
import { context, header, mrkdwn, sections } from './blocks/text.ts';
import { labourMarketRegions } from './comparable.ts';
import { formatPeriod } from './format.ts';
import { comparisonForm } from './home/comparison-form.ts';
import { conceptChoices } from './home/concept-menu.ts';
import { recommendations, themeChoices } from './home/recommendation-menu.ts';
import { regionCards } from './home/region-cards.ts';
import { roles } from './sentences/examples.ts';
import { aboutBot, howToAsk, howToBrowse, howToCompare, howToDefine, privacy } from './sentences/home.ts';

/** What the home tab needs to know beside the knowledge. */
export interface HomeOptions {
  /** The version of the bot. */
  readonly version: string;
}

/** The home tab: what the bot is, and a way into everything it knows. The same for everyone. */
export function renderHome(knowledge: Knowledge, { version }: HomeOptions): HomeTab {
  const blocks: Block[] = [
    header('Krapte'),
    ...sections(aboutBot(knowledge.documents)),
    { type: 'section', text: { type: 'mrkdwn', text: howToAsk, verbatim: true } },
    ...buttonRow(doors),
    { type: 'divider' },
    header('De regio’s'),
    regionCards(knowledge),
    header('Vergelijk'),
    ...sections(howToCompare),
    comparisonForm(knowledge),
    { type: 'divider' },
    header('Aanbevelingen'),
    ...entryList(recommendations(knowledge).filter((entry) => isNumbered(entry) && !entry.id.includes('.'))),
    withMenu(howToBrowse, menu({ actionId: 'browse-theme', placeholder: 'Thema', choices: themeChoices(knowledge) })),
    header('Begrippen'),
    withMenu(
      howToDefine,
      menu({ actionId: 'show-concept', placeholder: 'Begrip', choices: conceptChoices(knowledge) }),
    ),
    { type: 'divider' },
    header('Voorbeelden'),
    ...roles.flatMap(({ name, questions }) => [...sections(name), ...buttonRow(questions.map(example))]),
    { type: 'divider' },
    ...context([`Krapte ${version}. ${knowledgeLine(knowledge)}`, privacy]),
  ];
  return { type: 'home', callback_id: 'home', blocks };
}

const doors: readonly Choice[] = [
  { label: 'Stel een vraag', value: { do: 'open', modal: 'ask' } },
  { label: 'Reken met cijfers', value: { do: 'open', modal: 'calculator' } },
  { label: 'Blader door aanbevelingen', value: { do: 'browse', page: 1 } },
];

const example = (text: string): Choice => ({ label: text, spoken: `Vraag: ${text}`, value: { do: 'ask', text } });

function withMenu(text: string, accessory: ReturnType<typeof menu>): SectionBlock {
  return { type: 'section', text: mrkdwn(text), accessory };
}

/** Which documents the bot knows, and of when the newest figures of the regions are. */
function knowledgeLine(knowledge: Knowledge): string {
  const regions = new Set(labourMarketRegions(knowledge).map(({ id }) => id));
  const periods = knowledge.figures.flatMap(({ region, period }) => (period && regions.has(region) ? [period] : []));
  const newest = periods.toSorted((a, b) => months(b).last - months(a).last)[0];
  const documents = knowledge.documents.map(documentLine).join(' ');
  return newest ? `${documents} De nieuwste cijfers per regio zijn van ${formatPeriod(newest)}.` : documents;
}

/** The home tab for when Slack refuses cards: the same regions as sections. */
export function withoutCards(tab: HomeTab): HomeTab {
  return {
    ...tab,
    blocks: tab.blocks.flatMap((block): Block[] => (block.type === 'carousel' ? block.elements.map(section) : [block])),
  };
}

function section({ title, body, actions = [] }: CardBlock): SectionBlock {
  const text = [...(title ? [`*${title.text}*`] : []), ...(body ? [body.text] : [])].join('\n');
  const [accessory] = actions;
  return { type: 'section', text: { type: 'mrkdwn', text, verbatim: true }, ...(accessory && { accessory }) };
}
