import type { webApi } from '@slack/bolt';
import type { Bot } from '../../view/bot.ts';
import type { Feedback } from '../feedback.ts';

/** All that is needed to do what a click asks for. */
export interface Desk {
  readonly bot: Bot;
  readonly client: webApi.WebClient;
  readonly feedback: Feedback;
}
