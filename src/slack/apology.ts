import type { webApi } from '@slack/bolt';
import type { OneAck } from './ack-once.ts';
import type { Incoming } from './incoming.ts';
import { respond } from './respond.ts';
import { sentenceModal } from './sentence-modal.ts';

/**
 * What a user reads when the bot fails: what to do, and the number that finds the log line.
 *
 * @example
 * apologySentence('4821-7730').endsWith('4821-7730.') // → true
 */
export function apologySentence(reference: string): string {
  return `Het antwoord is niet gelukt. Probeer het over een minuut nog eens. Lukt het dan weer niet? Geef uw beheerder dan dit nummer: ${reference}.`;
}

/** Says sorry in the place where the user is waiting. Acknowledges what was not acknowledged yet, whatever it is. */
export async function apologize(
  incoming: Incoming,
  text: string,
  ack: OneAck,
  client: webApi.WebClient,
): Promise<void> {
  switch (incoming.kind) {
    case 'command':
      if (!ack.isSent()) return ack.send({ response_type: 'ephemeral', text });
      return respond(incoming.responseUrl, { response_type: 'ephemeral', text });
    case 'interaction':
      if (!ack.isSent()) await ack.send();
      return respond(incoming.responseUrl, {
        response_type: 'ephemeral',
        replace_original: false,
        ...(incoming.thread !== undefined && { thread_ts: incoming.thread }),
        text,
      });
    case 'viewSubmission':
      if (!ack.isSent()) return ack.send({ response_action: 'update', view: sentenceModal(text) });
      return;
    case 'shortcut':
      if (!ack.isSent()) await ack.send();
      await client.views.open({ trigger_id: incoming.triggerId, view: sentenceModal(text) });
      return;
    case 'viewInteraction': {
      if (!ack.isSent()) await ack.send();
      const show = incoming.surface === 'home' ? client.views.open : client.views.push;
      await show({ trigger_id: incoming.triggerId, view: sentenceModal(text) });
      return;
    }
    case 'message':
      await client.chat.postMessage({ channel: incoming.channel, thread_ts: incoming.thread, text });
      return;
    case 'home':
      await client.views.publish({
        user_id: incoming.user,
        view: { type: 'home', blocks: sentenceModal(text).blocks },
      });
      return;
    case 'step':
      await client.functions.completeError({ function_execution_id: incoming.execution, error: text });
      return;
    case 'other':
      if (!ack.isSent()) await ack.send();
  }
}
