import { blockRules, viewRules } from './block-rules.ts';
import { elementRules } from './element-rules.ts';
import { isObject, type Json, objectsIn, textOf } from './json.ts';
import { limits } from './limits.ts';
import { chars, check, type Fault, outside, type Rule, repeated, under } from './rule.ts';
import { mostBlocks, mostCharacters, mostOfType, type Surface, surfacesByType } from './surfaces.ts';

/**
 * What Slack would refuse of blocks on a surface: one English sentence per fault, with where it is; empty when all is
 * well. Takes plain JSON, so that it also checks what comes from elsewhere.
 *
 * @example
 * limitFaults([{ type: 'header', text: { type: 'plain_text', text: 'x'.repeat(151) } }], 'home')
 * // → ['has 151 characters, at most 150 [json-pointer:/blocks/0/text]']
 */
export function limitFaults(blocks: readonly object[], surface: Surface): readonly string[] {
  return faultsOf(objectsIn(blocks), surface).map(sentence);
}

/** What Slack would refuse of a whole modal or home tab. */
export function viewFaults(view: object): readonly string[] {
  if (!isObject(view)) return ['is no view'];
  const blocks = objectsIn(view['blocks']);
  const surface = view['type'] === 'home' ? 'home' : 'modal';
  const isForm = blocks.some(({ type }) => type === 'input');
  const wanted = surface === 'home' ? [] : ['title', ...(isForm ? ['submit'] : [])];
  const absent = wanted
    .filter((field) => view[field] === undefined)
    .map((field) => ({ at: `/${field}`, what: 'is missing' }));
  return [...check(view, viewRules), ...absent, ...faultsOf(blocks, surface)].map(sentence);
}

const sentence = ({ at, what }: Fault) => `${what} [json-pointer:${at}]`;

function faultsOf(blocks: readonly Json[], surface: Surface): readonly Fault[] {
  const faults = blocks.flatMap((block, index) => under(`/${index}`, blockFaults(block, surface)));
  return under('/blocks', [...amountFaults(blocks, surface), ...faults]);
}

function amountFaults(blocks: readonly Json[], surface: Surface): readonly Fault[] {
  const ids = blocks.flatMap((block) => textOf(block['block_id']) ?? []);
  return [
    ...outside('', blocks.length, 'blocks', [0, mostBlocks[surface]]),
    ...Object.entries(mostOfType).flatMap(([type, most]) =>
      outside('', blocks.filter((block) => block['type'] === type).length, `blocks of type ${type}`, [0, most]),
    ),
    ...repeated(ids).map((id) => ({ at: '', what: `has block_id "${id}" twice` })),
    ...(surface === 'message' ? outside('', shownCharacters(blocks), 'characters in all', [0, mostCharacters]) : []),
  ];
}

const blockId = chars('block_id', limits.block_id);

function blockFaults(block: Json, surface: Surface): readonly Fault[] {
  const type = String(block['type']);
  const [places, rules] = [surfacesByType[type], blockRules[type]];
  if (!places || !rules) return [{ at: '/type', what: `is ${type}, which is no block` }];
  const misplaced = places.includes(surface)
    ? []
    : [{ at: '', what: `is of type ${type}, which cannot stand in a ${surface}` }];
  return [...misplaced, ...check(block, [blockId, ...rules]), ...childFaults(block)];
}

/** Faults of what stands inside: elements, text objects, cards. Each is known by its `type`. */
function childFaults(part: Json): readonly Fault[] {
  return Object.entries(part)
    .flatMap(([field, value]) => childrenOf(`/${field}`, value))
    .flatMap(({ place, child }) => under(place, [...check(child, rulesFor(child)), ...childFaults(child)]));
}

function childrenOf(place: string, value: unknown): readonly { readonly place: string; readonly child: Json }[] {
  if (isObject(value)) return [{ place, child: value }];
  return Array.isArray(value) ? value.flatMap((item, index) => childrenOf(`${place}/${index}`, item)) : [];
}

function rulesFor({ type }: Json): readonly Rule[] {
  return typeof type === 'string' ? (elementRules[type] ?? blockRules[type] ?? []) : [];
}

/** Fields whose text a reader sees or hears. */
const shown = ['text', 'title', 'caption', 'label', 'alt_text', 'name'];

function shownCharacters(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((sum: number, item) => sum + shownCharacters(item), 0);
  if (!isObject(value)) return 0;
  return Object.entries(value).reduce((sum, [field, child]) => {
    if (typeof child !== 'string') return sum + shownCharacters(child);
    return shown.includes(field) ? sum + child.length : sum;
  }, 0);
}
