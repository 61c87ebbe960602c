import { styleText } from 'node:util';

/** A text with its first paragraph bold, where the terminal can. */
export function forTerminal(text: string): string {
  const [first = '', ...rest] = text.split('\n\n');
  return [styleText('bold', first, { stream: process.stdout }), ...rest].join('\n\n');
}
