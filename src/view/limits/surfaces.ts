/** Where blocks stand. Slack refuses a block in a place where it does not show. */
export type Surface = 'message' | 'home' | 'modal';

const everywhere: readonly Surface[] = ['message', 'home', 'modal'];

/** From Slack's reference: which block stands where. */
export const surfacesByType: Readonly<Record<string, readonly Surface[]>> = {
  actions: everywhere,
  alert: ['modal'],
  card: ['message', 'home'],
  carousel: ['message', 'home'],
  container: everywhere,
  context: everywhere,
  context_actions: ['message'],
  data_table: ['message'],
  data_visualization: ['message'],
  divider: everywhere,
  header: everywhere,
  image: everywhere,
  input: everywhere,
  markdown: ['message'],
  rich_text: everywhere,
  section: everywhere,
  table: ['message'],
  video: everywhere,
};

/** Blocks in a message or a view. */
export const mostBlocks: Readonly<Record<Surface, number>> = { message: 50, home: 100, modal: 100 };

/** Blocks of a type in one message, where Slack counts. */
export const mostOfType: Readonly<Record<string, number>> = { table: 1, data_visualization: 2 };

/** All characters that a message shows. Not documented; others found refusals from about here. */
export const mostCharacters = 13_000;
