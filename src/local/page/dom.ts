type Value = string | number | boolean | undefined;

/** What goes in an element: elements, texts, or nothing. */
export type Child = Node | string | undefined | false;

/**
 * Makes an element. An attribute that is `true` is there without a value; `false` and `undefined` are not there.
 * A text is always a text: nothing that somebody typed becomes markup.
 */
export function h<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, Value>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  return filled(document.createElement(tag), attributes, children);
}

/** The same for a drawing. */
export function svg<Tag extends keyof SVGElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, Value>> = {},
  ...children: readonly Child[]
): SVGElementTagNameMap[Tag] {
  return filled(document.createElementNS('http://www.w3.org/2000/svg', tag), attributes, children);
}

/** A button that does something. */
export function button(
  label: string,
  attributes: Readonly<Record<string, Value>>,
  press: (event: MouseEvent) => void,
): HTMLButtonElement {
  const element = h('button', { type: 'button', ...attributes }, label);
  element.addEventListener('click', press);
  return element;
}

let count = 0;

/** A name for an element that another refers to. */
export function newId(prefix: string): string {
  count += 1;
  return `${prefix}-${count}`;
}

function filled<T extends Element>(
  element: T,
  attributes: Readonly<Record<string, Value>>,
  children: readonly Child[],
): T {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === true) element.setAttribute(name, '');
    else if (value !== false && value !== undefined) element.setAttribute(name, String(value));
  }
  element.append(...children.filter((child) => child !== undefined && child !== false));
  return element;
}
