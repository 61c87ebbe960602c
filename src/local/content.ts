import { checkBlocks } from './blocks.ts';
import { asText, type JsonObject } from './json.ts';

export type Content =
  | { readonly text: string; readonly blocks: readonly JsonObject[] }
  | { readonly error: string; readonly faults: readonly string[] };

const longestText = 40_000;

/** Text and blocks of a message, wherever it is sent through: the Web API, an acknowledgement, a `response_url`. */
export function readContent(args: JsonObject): Content {
  const text = asText(args['text']);
  const checked = checkBlocks(args['blocks'], 'message');
  if ('error' in checked) return checked;
  if (!text && checked.blocks.length === 0) return { error: 'no_text', faults: [] };
  if (text.length > longestText) return { error: 'msg_too_long', faults: [] };
  return { text, blocks: checked.blocks };
}
