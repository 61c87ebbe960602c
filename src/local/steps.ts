import type { JsonObject } from './json.ts';

/** What a step of a workflow gave to the next one, or why it failed. */
export type StepOutcome = { readonly outputs: JsonObject } | { readonly error: string };
