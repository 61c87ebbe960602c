import { z } from 'zod';
import { type Surface, surfaceFaults } from './block-surfaces.ts';
import { asText, fromJson, type JsonObject, jsonObject } from './json.ts';

/** Finds what is wrong with blocks beyond their place: Slack's limits. One English sentence per fault. */
export type BlockValidator = (blocks: readonly JsonObject[], surface: Surface) => readonly string[];

const blockList = fromJson(z.array(jsonObject));

export type CheckedBlocks =
  | { readonly blocks: readonly JsonObject[] }
  | { readonly error: 'invalid_blocks_format' | 'invalid_blocks'; readonly faults: readonly string[] };

/** Blocks as they came, checked, each with an id: Slack gives one to blocks that have none. */
export function checkBlocks(value: unknown, surface: Surface, validate: BlockValidator): CheckedBlocks {
  if (value === undefined || value === '') return { blocks: [] };
  const parsed = blockList.safeParse(value);
  if (!parsed.success) return { error: 'invalid_blocks_format', faults: ['blocks must be an array of objects'] };
  const faults = [
    ...surfaceFaults(parsed.data, surface),
    ...repeatedIds(parsed.data),
    ...validate(parsed.data, surface),
  ];
  if (faults.length > 0) return { error: 'invalid_blocks', faults };
  return { blocks: parsed.data.map((block, index) => ({ block_id: `b${index + 1}`, ...block })) };
}

function repeatedIds(blocks: readonly JsonObject[]): string[] {
  const ids = blocks.map((block) => asText(block['block_id'])).filter(Boolean);
  return new Set(ids).size === ids.length ? [] : ['block_id must be unique [json-pointer:/blocks]'];
}
