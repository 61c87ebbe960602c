import { z } from 'zod';
import { fromJson } from '../json.ts';
import { method, refuse, succeed } from '../method.ts';
import type { World } from '../world.ts';

const prompt = z.object({ title: z.string().min(1), message: z.string().min(1) });
const promptArgs = z.object({
  channel_id: z.string(),
  thread_ts: z.string().optional(),
  prompts: fromJson(z.array(prompt).min(1).max(4)),
});
const statusArgs = z.object({ channel_id: z.string(), thread_ts: z.string(), status: z.string() });

export const assistantMethods = [
  method('assistant.threads.setSuggestedPrompts', { scopes: ['assistant:write'], args: promptArgs }, (args, world) => {
    if (!isOwnDirect(world, args.channel_id)) return refuse('channel_not_found');
    // With a thread an app with agent_view gets "ok" and nobody sees prompts.
    if (args.thread_ts !== undefined) return succeed();
    world.prompts.set(args.channel_id, args.prompts);
    world.journal.add({ kind: 'prompts', channel: args.channel_id, prompts: args.prompts });
    return succeed();
  }),

  method(
    'assistant.threads.setStatus',
    { scopes: ['assistant:write', 'chat:write'], args: statusArgs },
    (args, world) => {
      if (!world.channels.get(args.channel_id)?.members.has(world.app.botUser)) return refuse('channel_not_found');
      world.journal.add({ kind: 'status', channel: args.channel_id, thread: args.thread_ts, status: args.status });
      return succeed();
    },
  ),
];

function isOwnDirect(world: World, id: string): boolean {
  const channel = world.channels.get(id);
  return channel?.kind === 'direct' && channel.members.has(world.app.botUser);
}
