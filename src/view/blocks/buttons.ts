import type { ActionsBlock, Button, ContextActionsBlock } from '@slack/types';
import { capitalized } from '../format.ts';
import { limits } from '../limits/limits.ts';
import { type ButtonValue, writeButton } from './button-value.ts';
import { chunks, plain, shortened } from './text.ts';

const { text, accessibility_label } = limits.button;

/** A button before it has its place among others. */
export interface Choice {
  readonly label: string;
  readonly value: ButtonValue;
  /** For a screen reader, where the label alone says too little. */
  readonly spoken?: string;
}

/** A button, or none when its value is longer than Slack takes. `number` tells it from the others in its block. */
export function button({ label, value, spoken = label }: Choice, number = 1): Button | undefined {
  const written = writeButton(value);
  if (written === undefined) return undefined;
  return {
    type: 'button',
    action_id: `${value.do}-${number}`,
    text: plain(capitalized(label), text.max_length),
    value: written,
    accessibility_label: shortened(spoken, accessibility_label.max_length),
  };
}

/** Buttons in a row: no block where there are none. */
export function buttonRow(choices: readonly Choice[]): ActionsBlock[] {
  const buttons = choices.flatMap((choice, index) => button(choice, index + 1) ?? []);
  return chunks(buttons, limits.actions.elements.max_items).map((elements) => ({ type: 'actions', elements }));
}

/** Whether the answer helped: two buttons, counted by the id of the answer. */
export function feedbackButtons(answerId: string): ContextActionsBlock {
  const feedback = (label: string, spoken: string, helped: boolean) => ({
    text: plain(label),
    accessibility_label: spoken,
    value: JSON.stringify({ do: 'feedback', answerId, helped } satisfies ButtonValue),
  });
  return {
    type: 'context_actions',
    elements: [
      {
        type: 'feedback_buttons',
        action_id: 'feedback-1',
        positive_button: feedback('Nuttig', 'Dit antwoord hielp mij', true),
        negative_button: feedback('Niet nuttig', 'Dit antwoord hielp mij niet', false),
      },
    ],
  };
}
