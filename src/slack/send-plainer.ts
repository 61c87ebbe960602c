import { type OutgoingMessage, plainerForms, type Said } from './outgoing.ts';
import { errorCode } from './refusal.ts';

/** What Slack says when blocks are the trouble, and a plainer message may pass. */
const blockErrors = ['invalid_blocks', 'invalid_blocks_format', 'msg_blocks_too_long'];

/** Sends a message, in ever plainer form while Slack refuses its blocks. The text alone is the last try. */
export async function sendPlainer(said: Said, send: (form: OutgoingMessage) => Promise<void>): Promise<void> {
  const forms = plainerForms(said);
  for (const [index, form] of forms.entries()) {
    try {
      return await send(form);
    } catch (error) {
      const isLast = index === forms.length - 1;
      if (isLast || !blockErrors.includes(errorCode(error) ?? '')) throw error;
    }
  }
}
