import type { App } from '@slack/bolt';
import type { Bot } from '../../view/bot.ts';
import type { Reply } from '../../view/reply.ts';
import { outgoingView } from '../outgoing-view.ts';

/** A form that is sent: the answer takes its place, inside the acknowledgement; or what is wrong stands at its field. */
export function listenForSubmissions(app: App, bot: Bot): void {
  const answered = (reply: Reply) => ({
    response_action: 'update' as const,
    view: outgoingView(bot.answerModal(reply)),
  });
  const wrong = (errors: Readonly<Record<string, string>>) => ({
    response_action: 'errors' as const,
    errors: { ...errors },
  });

  app.view('ask', async ({ view, ack }) => {
    const asked = bot.questionIn(view.state.values);
    await ack('errors' in asked ? wrong(asked.errors) : answered(bot.answer(asked.text, view.root_view_id ?? view.id)));
  });

  app.view('calculator', async ({ view, ack }) => {
    const calculated = bot.calculate(view.state.values);
    await ack('errors' in calculated ? wrong(calculated.errors) : answered(calculated.reply));
  });
}
