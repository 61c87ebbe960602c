import type { App } from '@slack/bolt';
import { z } from 'zod';
import type { Bot } from '../../view/bot.ts';
import { emptyStep } from '../sentences.ts';
import { steps } from '../surfaces.ts';
import { silence } from '../without-pings.ts';

const stepInputs = z.object({ question: z.string().trim().min(1) });

/**
 * 'Zoek in het advies' as a step in a workflow that somebody builds: a question in; the headline, the whole text and the
 * source out. It needs no scope: finishing a step is allowed to every app that offers one.
 */
export function listenForWorkflowStep(app: App, bot: Bot): void {
  app.function(steps.searchAdvice.callbackId, async ({ inputs, complete, fail }) => {
    const given = stepInputs.safeParse(inputs);
    if (!given.success) {
      await fail({ error: emptyStep });
      return;
    }
    const { headline, text, source } = bot.answer(given.data.question);
    await complete({ outputs: { headline: silence(headline), text: silence(text), source: silence(source) } });
  });
}
