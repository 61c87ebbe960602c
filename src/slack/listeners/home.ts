import type { App, webApi } from '@slack/bolt';
import type { HomeTab } from '../../view/blocks/block.ts';
import type { Bot } from '../../view/bot.ts';
import { withoutCards } from '../../view/home.ts';
import { outgoingView } from '../outgoing-view.ts';
import { platformError } from '../refusal.ts';
import { promptsTitle } from '../sentences.ts';

/**
 * Somebody opens the place of the bot. On the home tab they get the overview; in the conversation, which is also the
 * agent pane, questions to begin with. Those go without `thread_ts`: with it, Slack shows nothing and says nothing.
 */
export function listenForHome(app: App, bot: Bot): void {
  app.event('app_home_opened', async ({ event, client }) => {
    if (event.tab === 'home') return publish(client, event.user, bot.home());
    const prompts = bot.prompts.map((prompt) => ({ ...prompt }));
    await client.assistant.threads.setSuggestedPrompts({ channel_id: event.channel, title: promptsTitle, prompts });
  });
}

/** What Slack says when a view is the trouble. */
const viewErrors = ['invalid_arguments', 'invalid_blocks', 'invalid_blocks_format'];

/** Shows the home tab; once more without cards when Slack does not take those. */
async function publish(client: webApi.WebClient, user: string, tab: HomeTab): Promise<void> {
  try {
    await client.views.publish({ user_id: user, view: outgoingView(tab) });
  } catch (error) {
    if (!viewErrors.includes(platformError(error) ?? '')) throw error;
    await client.views.publish({ user_id: user, view: outgoingView(withoutCards(tab)) });
  }
}
