import { z } from 'zod';

const option = z.object({ value: z.string() });
const element = z.object({
  value: z.string().nullish(),
  selected_option: option.nullish(),
  selected_options: z.array(option).nullish(),
});
const state = z.record(z.string(), z.record(z.string(), element));

/** What is filled in, by the id of the block that the field is in. A field that is empty has no values. */
export type FormValues = ReadonlyMap<string, readonly string[]>;

/**
 * Reads `view.state.values` of a form. What is no form gives no values.
 *
 * @example
 * formValues({ question: { text: { type: 'plain_text_input', value: ' twente ' } } }).get('question') // → ['twente']
 */
export function formValues(values: unknown): FormValues {
  const parsed = state.safeParse(values);
  if (!parsed.success) return new Map();
  return new Map(
    Object.entries(parsed.data).map(([block, elements]) => [block, Object.values(elements).flatMap(filledIn)]),
  );
}

function filledIn({ value, selected_option, selected_options }: z.output<typeof element>): readonly string[] {
  const texts = [value ?? '', selected_option?.value ?? '', ...(selected_options ?? []).map((chosen) => chosen.value)];
  return texts.map((text) => text.trim()).filter((text) => text !== '');
}
