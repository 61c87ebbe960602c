import { z } from 'zod';
import { checkBlocks } from './blocks.ts';
import { elementsIn } from './elements.ts';
import { fromJson, type JsonObject, jsonObject } from './json.ts';
import type { World } from './world.ts';

const plainText = z.object({ type: z.literal('plain_text'), text: z.string().min(1).max(24) });
const common = { private_metadata: z.string().max(3000).optional(), callback_id: z.string().max(255).optional() };
const forms = {
  modal: z.looseObject({
    type: z.literal('modal'),
    title: plainText,
    submit: plainText.optional(),
    close: plainText.optional(),
    ...common,
  }),
  home: z.looseObject({ type: z.literal('home'), ...common }),
};

export type ReadView =
  | { readonly content: JsonObject; readonly blocks: readonly JsonObject[] }
  | { readonly error: 'invalid_arguments'; readonly faults: readonly string[] };

/** A view as the app sends it, checked as Slack does. */
export function readView(value: unknown, kind: 'modal' | 'home', world: World): ReadView {
  const parsed = fromJson(forms[kind]).safeParse(value);
  if (!parsed.success)
    return invalid(parsed.error.issues.map(({ message, path }) => `${message} [/view/${path.join('/')}]`));
  const content = jsonObject.parse(parsed.data);
  const checked = checkBlocks(content['blocks'], kind, world.validate);
  if ('error' in checked) return invalid(checked.faults);
  if (checked.blocks.length === 0) return invalid(['must have at least one block [/view/blocks]']);
  const hasInput = elementsIn(checked.blocks).some(({ input }) => input);
  if (kind === 'modal' && hasInput && !content['submit'])
    return invalid(['submit is required with input [/view/submit]']);
  return { content, blocks: checked.blocks };
}

function invalid(faults: readonly string[]): ReadView {
  return { error: 'invalid_arguments', faults };
}
