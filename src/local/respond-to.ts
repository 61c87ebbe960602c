import { addMessage, removeMessage, replaceMessage } from './change.ts';
import { readContent } from './content.ts';
import { asText, type JsonObject } from './json.ts';
import type { Message } from './messages.ts';
import type { ResponseContext } from './response-urls.ts';
import type { World } from './world.ts';

export type Responded = { readonly message?: Message } | { readonly error: string; readonly faults: readonly string[] };

/**
 * What the app says in an acknowledgement or through a `response_url`: a message for one person's eyes, or for the whole
 * conversation, also where the bot is not a member; or instead of the message that was clicked on.
 */
export function respondTo(world: World, about: ResponseContext, body: JsonObject): Responded {
  const original = about.message && world.messages.get(about.message);
  if (body['delete_original'] === true) {
    if (original) removeMessage(world, original);
    return {};
  }
  const content = readContent(body);
  if ('error' in content) {
    world.journal.add({ kind: 'refused', what: 'response', reason: content.error, detail: content.faults.join('; ') });
    return content;
  }
  if (body['replace_original'] === true && original) return { message: replaceMessage(world, original, content) };
  const thread = asText(body['thread_ts']);
  const isForAll = body['response_type'] === 'in_channel';
  return {
    message: addMessage(world, {
      channel: about.channel,
      author: world.app.botUser,
      fromBot: true,
      ...content,
      ...(thread && { thread }),
      ...(!isForAll && { onlyFor: about.user }),
    }),
  };
}
