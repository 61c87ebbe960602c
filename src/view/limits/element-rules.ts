import { limits } from './limits.ts';
import { between, chars, count, each, inside, type Rule, required, unique } from './rule.ts';

const confirm = inside('confirm', [
  chars('title', limits.confirmation.title),
  chars('text', limits.confirmation.text),
  chars('confirm', limits.confirmation.confirm),
  chars('deny', limits.confirmation.deny),
]);
const action = [chars('action_id', limits.action_id), confirm];

const option = [
  required('text'),
  chars('text', limits.option.text),
  chars('value', limits.option.value),
  chars('description', limits.option.description),
  chars('url', limits.option.url),
];
const options = [each('options', option), unique('options', 'value')];
const optionGroups = each('option_groups', [
  chars('label', limits.option_group.label),
  count('options', limits.option_group.options),
  ...options,
]);
const placeholder = chars('placeholder', limits.select.placeholder);

const menu = [
  ...action,
  placeholder,
  count('options', limits.select.options),
  count('option_groups', limits.select.option_groups),
  ...options,
  optionGroups,
];

const button = [
  required('text'),
  chars('text', limits.button.text),
  chars('url', limits.button.url),
  chars('value', limits.button.value),
  chars('accessibility_label', limits.button.accessibility_label),
];

const feedbackButton = [
  required('text'),
  chars('text', limits.feedback_button.text),
  chars('value', limits.feedback_button.value),
  chars('accessibility_label', limits.feedback_button.accessibility_label),
];

const field = [...action, placeholder];

/** Limits of elements and text objects, by their `type`. */
export const elementRules: Readonly<Record<string, readonly Rule[]>> = {
  plain_text: [chars('text', limits.text)],
  mrkdwn: [chars('text', limits.text)],
  button: [...action, ...button],
  checkboxes: [...action, count('options', limits.checkboxes.options), ...options],
  feedback_buttons: [
    ...action,
    required('positive_button'),
    required('negative_button'),
    inside('positive_button', feedbackButton),
    inside('negative_button', feedbackButton),
  ],
  file_input: [...action, between('max_files', limits.file_input.max_files)],
  icon_button: [...action, ...button, count('visible_to_user_ids', limits.icon_button.visible_to_user_ids)],
  multi_static_select: menu,
  number_input: field,
  overflow: [...action, count('options', limits.overflow.options), ...options],
  plain_text_input: [...field, between('max_length', limits.plain_text_input.max_length)],
  radio_buttons: [...action, count('options', limits.radio_buttons.options), ...options],
  static_select: menu,
  url: [chars('url', limits.url_source.url)],
};
