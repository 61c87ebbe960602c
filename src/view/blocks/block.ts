import type {
  ActionsBlock,
  CarouselBlock,
  ContextActionsBlock,
  ContextBlock,
  DataTableBlock,
  DividerBlock,
  HeaderBlock,
  InputBlock,
  PlainTextElement,
  RichTextBlock,
  SectionBlock,
  TableBlock,
} from '@slack/types';

/** One line or group of bars: a value for each category. */
export interface BarSeries {
  name: string;
  data: { label: string; value: number }[];
}

/** Slack's native bar chart. `@slack/types` 3.2 does not have it yet. */
export interface DataVisualizationBlock {
  type: 'data_visualization';
  block_id?: string;
  title: string;
  chart: {
    type: 'bar';
    series: BarSeries[];
    axis_config: { categories: string[]; x_label?: string; y_label?: string };
  };
}

/** The blocks that the bot makes. */
export type Block =
  | ActionsBlock
  | CarouselBlock
  | ContextActionsBlock
  | ContextBlock
  | DataTableBlock
  | DataVisualizationBlock
  | DividerBlock
  | HeaderBlock
  | InputBlock
  | RichTextBlock
  | SectionBlock
  | TableBlock;

/** A home tab as the bot makes it. */
export interface HomeTab {
  type: 'home';
  callback_id: string;
  blocks: Block[];
}

/** A modal as the bot makes it. */
export interface Modal {
  type: 'modal';
  callback_id: string;
  title: PlainTextElement;
  submit?: PlainTextElement;
  close: PlainTextElement;
  blocks: Block[];
}
