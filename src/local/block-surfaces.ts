/** Where blocks stand. Slack refuses a block in a place where it does not show. */
export type Surface = 'message' | 'modal' | 'home';

/** From Slack's block reference. */
const surfacesByType: Readonly<Record<string, readonly Surface[]>> = {
  actions: ['message', 'modal', 'home'],
  alert: ['modal'],
  card: ['message', 'home'],
  carousel: ['message', 'home'],
  context: ['message', 'modal', 'home'],
  context_actions: ['message'],
  data_table: ['message'],
  data_visualization: ['message'],
  divider: ['message', 'modal', 'home'],
  header: ['message', 'modal', 'home'],
  image: ['message', 'modal', 'home'],
  input: ['message', 'modal', 'home'],
  markdown: ['message'],
  rich_text: ['message', 'modal', 'home'],
  section: ['message', 'modal', 'home'],
  table: ['message'],
  video: ['message', 'modal', 'home'],
};

const most: Readonly<Record<Surface, number>> = { message: 50, modal: 100, home: 100 };

/** What is wrong with the choice and the number of blocks, in Slack's way of saying it. */
export function surfaceFaults(blocks: readonly { readonly type?: unknown }[], surface: Surface): readonly string[] {
  const misplaced = blocks.flatMap(({ type }, index) => {
    const places = surfacesByType[String(type)];
    if (!places) return [`unsupported type: ${String(type)} [json-pointer:/blocks/${index}/type]`];
    return places.includes(surface)
      ? []
      : [`${String(type)} is not allowed in a ${surface} [json-pointer:/blocks/${index}]`];
  });
  const tooMany =
    blocks.length > most[surface] ? [`no more than ${most[surface]} items allowed [json-pointer:/blocks]`] : [];
  return [...tooMany, ...misplaced, ...tooManyOf('table', 1), ...tooManyOf('data_visualization', 2)];

  function tooManyOf(type: string, allowed: number): string[] {
    return blocks.filter((block) => block.type === type).length > allowed
      ? [`only ${allowed} ${type} allowed [json-pointer:/blocks]`]
      : [];
  }
}
