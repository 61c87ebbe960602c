import { z } from 'zod';
import { viewFaults } from '../view/limits/limit-faults.ts';
import { withIds } from './blocks.ts';
import { fromJson, type JsonObject, jsonObject } from './json.ts';

export type ReadView =
  | { readonly content: JsonObject; readonly blocks: readonly JsonObject[] }
  | { readonly error: 'invalid_arguments'; readonly faults: readonly string[] };

/** A view as the app sends it, checked as Slack does. */
export function readView(value: unknown, kind: 'modal' | 'home'): ReadView {
  const form = fromJson(z.looseObject({ type: z.literal(kind), blocks: z.array(jsonObject).min(1) }));
  const parsed = form.safeParse(value);
  if (!parsed.success)
    return invalid(parsed.error.issues.map(({ message, path }) => `${message} [/view/${path.join('/')}]`));
  const faults = viewFaults(parsed.data);
  if (faults.length > 0) return invalid(faults);
  return { content: jsonObject.parse(parsed.data), blocks: withIds(parsed.data.blocks) };
}

function invalid(faults: readonly string[]): ReadView {
  return { error: 'invalid_arguments', faults };
}
