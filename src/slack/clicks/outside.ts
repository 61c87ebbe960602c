import { platformError } from '../refusal.ts';

/** What Slack says where the bot may not post. A private channel does not even show itself. */
const outside = ['not_in_channel', 'channel_not_found', 'restricted_action', 'restricted_action_read_only_channel'];

/** Whether Slack refused a message because the bot is no member of the conversation. */
export function isOutside(error: unknown): boolean {
  return outside.includes(platformError(error) ?? '');
}
