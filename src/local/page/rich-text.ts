import { type Child, h } from './dom.ts';
import { type Inline, parseMrkdwn } from './mrkdwn.ts';
import { type Json, list, object, text, words } from './read.ts';

/** Who an id is. */
export type NameOf = (id: string) => string;

/** A text object: plain or with markup. */
export function textNodes(value: unknown, nameOf: NameOf): readonly Child[] {
  const { type } = object(value);
  return type === 'mrkdwn' ? mrkdwnNodes(words(value), nameOf) : plainNodes(words(value));
}

export function mrkdwnNodes(source: string, nameOf: NameOf): readonly Child[] {
  return parseMrkdwn(source).map((part) => node(part, nameOf));
}

export function plainNodes(source: string): readonly Child[] {
  return source.split('\n').flatMap((line, index): Child[] => (index === 0 ? [line] : [h('br'), line]));
}

function node(part: Inline, nameOf: NameOf): Child {
  switch (part.kind) {
    case 'text':
      return part.text;
    case 'line':
      return h('br');
    case 'code':
      return h('code', {}, part.text);
    case 'codeBlock':
      return h('pre', {}, part.text);
    case 'bold':
      return h('strong', {}, ...part.children.map((child) => node(child, nameOf)));
    case 'italic':
      return h('em', {}, ...part.children.map((child) => node(child, nameOf)));
    case 'strike':
      return h('s', {}, ...part.children.map((child) => node(child, nameOf)));
    case 'quote':
      return h('blockquote', {}, ...part.children.map((child) => node(child, nameOf)));
    case 'link':
      return link(part.url, part.text);
    case 'person':
      return h('span', { class: 'name' }, `@${part.label || nameOf(part.id)}`);
    case 'channel':
      return h('span', { class: 'name' }, `#${part.label || nameOf(part.id)}`);
    case 'broadcast':
      return h('span', { class: 'name' }, `@${part.label || part.id}`);
  }
}

/** A link, when it goes to a web page or a mailbox; else its text. */
function link(url: string, label: string): Child {
  if (!/^(?:https?|mailto):/.test(url)) return label;
  return h('a', { href: url, rel: 'noreferrer', target: '_blank' }, label);
}

/** A `rich_text` block: paragraphs, lists, quotes and preformatted text. */
export function richText(block: Json, nameOf: NameOf): HTMLElement {
  return h('div', { class: 'rich-text' }, ...list(block['elements']).map((element) => richPart(element, nameOf)));
}

function richPart(element: Json, nameOf: NameOf): HTMLElement {
  const children = () => list(element['elements']).map((child) => richInline(child, nameOf));
  switch (element['type']) {
    case 'rich_text_list': {
      const items = list(element['elements']).map((item) => h('li', {}, richPart(item, nameOf)));
      return h(element['style'] === 'ordered' ? 'ol' : 'ul', {}, ...items);
    }
    case 'rich_text_quote':
      return h('blockquote', {}, ...children());
    case 'rich_text_preformatted':
      return h('pre', {}, ...children());
    default:
      return h('p', {}, ...children());
  }
}

function richInline(element: Json, nameOf: NameOf): Child {
  const style = object(element['style']);
  const inner = richWord(element, nameOf);
  const tags = [style['bold'] && 'strong', style['italic'] && 'em', style['strike'] && 's', style['code'] && 'code'];
  return tags.reduce<Child>((child, tag) => {
    if (tag === 'strong' || tag === 'em' || tag === 's' || tag === 'code') return h(tag, {}, child);
    return child;
  }, inner);
}

function richWord(element: Json, nameOf: NameOf): Child {
  switch (element['type']) {
    case 'link':
      return link(text(element['url']), text(element['text']) || text(element['url']));
    case 'user':
      return h('span', { class: 'name' }, `@${nameOf(text(element['user_id']))}`);
    case 'channel':
      return h('span', { class: 'name' }, `#${nameOf(text(element['channel_id']))}`);
    case 'broadcast':
      return h('span', { class: 'name' }, `@${text(element['range'])}`);
    default:
      return h('span', {}, ...plainNodes(text(element['text'])));
  }
}
