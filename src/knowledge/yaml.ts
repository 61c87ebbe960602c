import { createRequire } from 'node:module';
import type * as Yaml from 'yaml';
import type { Place } from './fault.ts';

/** Steps from the top of a YAML file to a value: keys and indexes. */
export type Path = readonly PropertyKey[];

/** A YAML text as read, with the place of each value. */
export interface YamlText {
  /** What makes it no YAML; then `data` says nothing. */
  readonly errors: readonly { readonly message: string; readonly at: Place }[];
  readonly data: unknown;
  /** Where the value at a path starts; where it is missing, where its nearest parent starts. */
  readonly place: (path: Path) => Place;
}

const require = createRequire(import.meta.url);

/** The parser. A start with compiled knowledge does without. */
const parser = (): typeof Yaml => require('yaml');

/** Which parser reads the files. */
export function parserVersion(): string {
  const { name, version }: { readonly name: string; readonly version: string } = require('yaml/package.json');
  return `${name}@${version}`;
}

/**
 * Reads a YAML text.
 *
 * @example
 * readYaml('name: 3').data // → { name: 3 }
 * @example
 * readYaml('name: 3').place(['name']) // → { line: 1, column: 7 }
 */
export function readYaml(text: string): YamlText {
  const { LineCounter, parseDocument } = parser();
  const lines = new LineCounter();
  const yaml = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  return {
    errors: yaml.errors.map(({ message, pos }) => ({ message, at: at(pos[0]) })),
    data: yaml.errors.length > 0 ? undefined : yaml.toJS(),
    place: (path) => at(offsetOf(yaml, path)),
  };
}

function offsetOf(yaml: Yaml.Document, path: Path): number {
  const { isMap, isNode } = parser();
  for (let length = path.length; length > 0; length--) {
    const parent = length === 1 ? yaml.contents : yaml.getIn(path.slice(0, length - 1), true);
    const last = path[length - 1];
    const isLeaf = length === path.length;
    if (isMap(parent)) {
      const pair = parent.items.find(({ key }) => String(key) === String(last));
      const node = isLeaf && isNode(pair?.value) && pair.value.range ? pair.value : pair?.key;
      if (isNode(node) && node.range) return node.range[0];
    }
    const node = yaml.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}
