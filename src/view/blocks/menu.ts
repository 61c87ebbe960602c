import type { MultiStaticSelect, PlainTextElement, PlainTextOption, StaticSelect } from '@slack/types';
import { limits } from '../limits/limits.ts';
import { type ButtonValue, writeButton } from './button-value.ts';
import { chunks, plain } from './text.ts';

/** A choice in a menu: a value of our own, or what choosing it asks for. */
export interface MenuChoice {
  readonly label: string;
  readonly value: string | ButtonValue;
}

const { text, value: optionValue } = limits.option;

/** A choice as Slack has it; none when its value is longer than Slack takes. */
export function option({ label, value }: MenuChoice): PlainTextOption[] {
  const written = typeof value === 'string' ? value : writeButton(value, optionValue.max_length);
  return written === undefined ? [] : [{ text: plain(label, text.max_length), value: written }];
}

interface MenuOptions {
  readonly actionId: string;
  readonly placeholder: string;
  readonly choices: readonly MenuChoice[];
  /** The choice that is made beforehand. */
  readonly initial?: MenuChoice | undefined;
}

/** A menu with one choice. */
export function menu({ actionId, placeholder, choices, initial }: MenuOptions): StaticSelect {
  const [chosen] = initial ? option(initial) : [];
  return {
    type: 'static_select',
    action_id: actionId,
    placeholder: plain(placeholder, limits.select.placeholder.max_length),
    ...optionsOf(choices),
    ...(chosen && { initial_option: chosen }),
  };
}

/** A menu with several choices. */
export function multiMenu({ actionId, placeholder, choices }: MenuOptions): MultiStaticSelect {
  return {
    type: 'multi_static_select',
    action_id: actionId,
    placeholder: plain(placeholder, limits.select.placeholder.max_length),
    ...optionsOf(choices),
  };
}

interface Group {
  label: PlainTextElement;
  options: PlainTextOption[];
}

/** Slack takes a hundred options in a menu; more go in groups, named by their first letters. */
function optionsOf(choices: readonly MenuChoice[]): { options?: PlainTextOption[]; option_groups?: Group[] } {
  const { max_items: most } = limits.select.options;
  if (choices.length <= most) return { options: choices.flatMap(option) };
  const groups = chunks(choices, most).map((group) => ({
    label: plain(`${firstLetter(group[0])} tot ${firstLetter(group.at(-1))}`),
    options: group.flatMap(option),
  }));
  return { option_groups: groups };
}

const firstLetter = (choice: MenuChoice | undefined) => choice?.label.charAt(0).toUpperCase() ?? '';
