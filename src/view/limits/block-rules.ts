import { dataVisualization } from './chart-rules.ts';
import { limits } from './limits.ts';
import { chars, count, each, oneOf, type Rule, required, unique } from './rule.ts';
import { dataTable, plainTable } from './table-rules.ts';

const image = [
  required('alt_text'),
  chars('image_url', limits.image.image_url),
  chars('alt_text', limits.image.alt_text),
];

/** Limits of blocks, by their `type`. A type that is not here is no block that we know. */
export const blockRules: Readonly<Record<string, readonly Rule[]>> = {
  actions: [required('elements'), count('elements', { min_items: 1, ...limits.actions.elements }), uniqueActions()],
  alert: [required('text'), chars('text', limits.alert.text)],
  card: [
    oneOf('title', 'body', 'actions', 'hero_image'),
    chars('title', limits.card.title),
    chars('subtitle', limits.card.subtitle),
    chars('body', limits.card.body),
    chars('subtext', limits.card.subtext),
    count('actions', limits.card.actions),
    unique('actions', 'action_id'),
  ],
  carousel: [required('elements'), count('elements', limits.carousel.elements)],
  container: [
    chars('title', limits.container.title),
    chars('subtitle', limits.container.subtitle),
    count('child_blocks', limits.container.child_blocks),
  ],
  context: [required('elements'), count('elements', { min_items: 1, ...limits.context.elements })],
  context_actions: [
    required('elements'),
    count('elements', { min_items: 1, ...limits.context_actions.elements }),
    uniqueActions(),
  ],
  data_table: dataTable,
  data_visualization: dataVisualization,
  divider: [],
  header: [required('text'), chars('text', limits.header.text)],
  image,
  input: [required('label'), required('element'), chars('label', limits.input.label), chars('hint', limits.input.hint)],
  markdown: [required('text'), chars('text', limits.markdown.text)],
  rich_text: [required('elements')],
  section: [
    oneOf('text', 'fields'),
    chars('text', limits.section.text),
    count('fields', { min_items: 1, max_items: limits.section.fields.max_items }),
    each('fields', [chars('text', { max_length: limits.section.fields.item_max_length })]),
  ],
  table: plainTable,
  video: [
    required('alt_text'),
    chars('alt_text', limits.video.alt_text),
    chars('title', limits.video.title),
    chars('author_name', limits.video.author_name),
    chars('description', limits.video.description),
    chars('provider_name', limits.video.provider_name),
  ],
};

function uniqueActions(): Rule {
  return unique('elements', 'action_id');
}

/** Limits of a view as a whole, without its blocks. */
export const viewRules: readonly Rule[] = [
  required('blocks'),
  count('blocks', limits.view.blocks),
  chars('title', limits.view.title),
  chars('submit', limits.view.submit),
  chars('close', limits.view.close),
  chars('callback_id', limits.view.callback_id),
  chars('private_metadata', { min_length: 0, ...limits.view.private_metadata }),
];
