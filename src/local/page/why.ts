import { type Child, h } from './dom.ts';
import { whyOf } from './server.ts';

/** Whether there is something to show. */
export function isShown(child: Child): child is Node | string {
  return child !== undefined && child !== false;
}

/** Why the bot said this: how the question was read, and the answer as data. For an editor. */
export async function whyPanel(message: string): Promise<readonly Child[]> {
  const { asked, button, explanation, answer, text, blocks } = await whyOf(message);
  return [
    asked !== undefined && h('p', {}, h('strong', {}, 'Gevraagd: '), asked),
    button !== undefined && h('p', {}, 'Dit antwoord komt van een knop. De knop vraagt:'),
    button !== undefined && h('pre', { tabindex: 0 }, indented(JSON.parse(button))),
    asked === undefined &&
      button === undefined &&
      h('p', {}, 'Van dit bericht is niet bekend welke vraag eraan voorafging.'),
    explanation !== undefined && h('p', { class: 'hint' }, 'Zo is de vraag gelezen, los van het gesprek:'),
    explanation !== undefined && h('pre', { tabindex: 0, 'aria-label': 'Uitleg' }, explanation),
    answer !== undefined && data('Antwoord als JSON', indented(answer)),
    data('Blokken als JSON', indented(blocks)),
    text !== '' && data('Tekst voor een schermlezer en een melding', text),
  ];
}

function data(title: string, content: string): HTMLElement {
  return h('details', {}, h('summary', {}, title), h('pre', { tabindex: 0 }, content));
}

function indented(value: unknown): string {
  return JSON.stringify(value, null, 2);
}
