import { z } from 'zod';
import { checkBlocks } from '../blocks.ts';
import { method, refuse, succeed } from '../method.ts';

/** Slack's own validator of blocks: needs no scope. */
export const blockMethods = [
  method('blocks.validate', { scopes: [], args: z.object({}) }, (_, __, given) => {
    const checked = checkBlocks(given['blocks'], 'message');
    return 'error' in checked ? refuse(checked.error, checked.faults) : succeed();
  }),
];
