import type { Modal } from '../blocks/block.ts';
import { buttonRow } from '../blocks/buttons.ts';
import { plain, sections } from '../blocks/text.ts';
import { formValues } from '../form-values.ts';
import { firstQuestions } from '../sentences/examples.ts';
import { askTexts } from '../sentences/modals.ts';
import { modal } from './modal.ts';

const field = 'question';
const longestQuestion = 1000;

/** A field for a question, and some to choose from. */
export function askModal(): Modal {
  const { title, submit, label, placeholder, choices } = askTexts;
  return modal({
    id: 'ask',
    title,
    submit,
    blocks: [
      ...sections(choices),
      ...buttonRow(
        firstQuestions.map((text) => ({ label: text, spoken: `Vraag: ${text}`, value: { do: 'ask', text } })),
      ),
      {
        type: 'input',
        block_id: field,
        label: plain(label),
        element: {
          type: 'plain_text_input',
          action_id: 'pick-question',
          max_length: longestQuestion,
          placeholder: plain(placeholder),
          focus_on_load: true,
        },
      },
    ],
  });
}

/** What was asked, or what is wrong, by field. */
export type Asked = { readonly text: string } | { readonly errors: Readonly<Record<string, string>> };

/** The question of a submitted form, from `view.state.values`. */
export function questionIn(values: unknown): Asked {
  const [text] = formValues(values).get(field) ?? [];
  return text === undefined ? { errors: { [field]: askTexts.empty } } : { text };
}
