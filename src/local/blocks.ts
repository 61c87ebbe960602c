import { z } from 'zod';
import { limitFaults } from '../view/limits/limit-faults.ts';
import type { Surface } from '../view/limits/surfaces.ts';
import { fromJson, type JsonObject, jsonObject } from './json.ts';

const blockList = fromJson(z.array(jsonObject));

export type CheckedBlocks =
  | { readonly blocks: readonly JsonObject[] }
  | { readonly error: 'invalid_blocks_format' | 'invalid_blocks'; readonly faults: readonly string[] };

/** Blocks as they came, checked against Slack's limits, each with an id: Slack gives one to blocks that have none. */
export function checkBlocks(value: unknown, surface: Surface): CheckedBlocks {
  if (value === undefined || value === '') return { blocks: [] };
  const parsed = blockList.safeParse(value);
  if (!parsed.success) return { error: 'invalid_blocks_format', faults: ['blocks must be an array of objects'] };
  const faults = limitFaults(parsed.data, surface);
  return faults.length > 0 ? { error: 'invalid_blocks', faults } : { blocks: withIds(parsed.data) };
}

export function withIds(blocks: readonly JsonObject[]): readonly JsonObject[] {
  return blocks.map((block, index) => ({ block_id: `b${index + 1}`, ...block }));
}
