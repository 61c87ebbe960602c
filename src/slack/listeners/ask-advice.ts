import type { App } from '@slack/bolt';
import type { Bot } from '../../view/bot.ts';
import { outgoingView } from '../outgoing-view.ts';
import { shortcuts } from '../surfaces.ts';

/** 'Vraag het advies' from the menu of the workspace: a modal to ask in, and the answer in its place. */
export function listenForAskAdvice(app: App, bot: Bot): void {
  app.shortcut({ callback_id: shortcuts.askAdvice.callbackId, type: 'shortcut' }, async ({ shortcut, ack, client }) => {
    await ack();
    await client.views.open({ trigger_id: shortcut.trigger_id, view: outgoingView(bot.openModal('ask')) });
  });
}
