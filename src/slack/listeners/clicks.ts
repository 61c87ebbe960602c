import type { App } from '@slack/bolt';
import { actionIds } from '../../view/blocks/button-value.ts';
import type { Bot } from '../../view/bot.ts';
import { readClick } from '../clicks/click.ts';
import { clickInMessage } from '../clicks/in-message.ts';
import { clickInView } from '../clicks/in-view.ts';
import type { Feedback } from '../feedback.ts';

/** Every button and menu of the bot, wherever it stands. What it asks for is in its value. */
export function listenForClicks(app: App, bot: Bot, feedback: Feedback): void {
  app.action(actionIds, async ({ action, body, ack, client }) => {
    await ack();
    const { place, value } = readClick(body, action);
    const desk = { bot, client, feedback };
    await (place.on === 'message' ? clickInMessage(place, value, desk) : clickInView(place, value, desk));
  });
}
