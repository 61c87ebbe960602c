import type { webApi } from '@slack/bolt';
import type { OneAck } from './ack-once.ts';
import type { Incoming } from './incoming.ts';
import { respond } from './respond.ts';

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
      return respond(incoming.responseUrl, { response_type: 'ephemeral', replace_original: false, text });
    case 'viewSubmission':
      if (!ack.isSent()) return ack.send({ response_action: 'update', view: apologyView(text) });
      return;
    case 'shortcut':
      if (!ack.isSent()) await ack.send();
      await client.views.open({ trigger_id: incoming.triggerId, view: apologyView(text) });
      return;
    case 'viewInteraction': {
      if (!ack.isSent()) await ack.send();
      const show = incoming.surface === 'home' ? client.views.open : client.views.push;
      await show({ trigger_id: incoming.triggerId, view: apologyView(text) });
      return;
    }
    case 'message':
      await client.chat.postMessage({ channel: incoming.channel, thread_ts: incoming.thread, text });
      return;
    case 'other':
      if (!ack.isSent()) await ack.send();
  }
}

function apologyView(text: string): webApi.ModalView {
  return {
    type: 'modal',
    title: { type: 'plain_text', text: 'Krapte' },
    close: { type: 'plain_text', text: 'Sluiten' },
    blocks: [{ type: 'section', text: { type: 'plain_text', text } }],
  };
}
