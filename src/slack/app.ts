import { setImmediate as nextTurn, setTimeout as wait } from 'node:timers/promises';
import { App } from '@slack/bolt';
import type { SlackConfig } from '../config.ts';
import type { Bot } from '../view/bot.ts';
import { answerForSure } from './answer-for-sure.ts';
import { boltLogger } from './bolt-logger.ts';
import { clientOptions } from './client-options.ts';
import { type Count, countFeedback, feedbackLine } from './feedback.ts';
import { createInFlight } from './in-flight.ts';
import { listenForAskAdvice } from './listeners/ask-advice.ts';
import { listenForCheckFacts } from './listeners/check-facts.ts';
import { listenForClicks } from './listeners/clicks.ts';
import { listenForCommand } from './listeners/command.ts';
import { listenForDirectMessages } from './listeners/direct-message.ts';
import { listenForHome } from './listeners/home.ts';
import { listenForMentions } from './listeners/mention.ts';
import { listenForSubmissions } from './listeners/submissions.ts';
import { listenForWorkflowStep } from './listeners/workflow-step.ts';
import { createLog, type Log } from './log.ts';
import { refusalSentence } from './refusal.ts';
import { rememberEvents } from './seen-events.ts';
import { createTransport } from './transport.ts';

/** Started, with the port if it listens on one; or not, with one sentence for the operator. */
export type Started =
  | { readonly started: true; readonly port: number | undefined }
  | { readonly started: false; readonly sentence: string };

export interface SlackApp {
  start(): Promise<Started>;
  /** Returns when everything that had begun is answered and the connection is closed. */
  stop(): Promise<void>;
  /** Resolves with one sentence for the operator when Slack will not have the app back. Then end the process. */
  readonly ended: Promise<string>;
  /** How often each answer helped, by its id. Gone when the process ends. */
  readonly feedback: ReadonlyMap<string, Count>;
}

export interface AppOptions {
  readonly log?: Log;
  /** The clock, in milliseconds. */
  readonly now?: () => number;
  /** Milliseconds that one call to Slack may take. */
  readonly timeout?: number;
}

/** Longest wait, at a stop, for answers that are under way. */
const drainFor = 10_000;

/** The bot in Slack: one Bolt app, with a listener for every surface. The bot must be ready to answer before `start`. */
export function createApp(config: SlackConfig, bot: Bot, options: AppOptions = {}): SlackApp {
  const { log = createLog(config.logLevel), now = Date.now } = options;
  const transport = createTransport(config, log);
  const app = new App({
    token: config.botToken,
    receiver: transport.receiver,
    clientOptions: clientOptions(config, options.timeout),
    logger: boltLogger(log),
    convoStore: false,
    deferInitialization: true,
  });
  const feedback = countFeedback();
  const inFlight = createInFlight();
  const answer = answerForSure({ process: app.processEvent.bind(app), client: app.client, log });
  // Every receiver hands its requests to this one method: the only place where nothing can slip past.
  app.processEvent = (event) => inFlight.track(answer(event));
  // Faults go up to `answer`, which knows whom to tell.
  app.error((error) => Promise.reject(error));
  handleOnce(app, now);
  listenForCommand(app, bot);
  listenForMentions(app, bot);
  listenForDirectMessages(app, bot);
  listenForHome(app, bot);
  listenForAskAdvice(app, bot);
  listenForCheckFacts(app, bot);
  listenForClicks(app, bot, feedback);
  listenForSubmissions(app, bot);
  listenForWorkflowStep(app, bot);

  return {
    ended: transport.ended,
    feedback: feedback.counts,
    async start() {
      try {
        await app.init();
      } catch (error) {
        return { started: false, sentence: startSentence(error, 'SLACK_BOT_TOKEN', config) };
      }
      try {
        return { started: true, port: await transport.start() };
      } catch (error) {
        return { started: false, sentence: startSentence(error, 'SLACK_APP_TOKEN', config) };
      }
    },
    async stop() {
      await nextTurn();
      await drain();
      await transport.stop();
      await drain();
      const line = feedbackLine(feedback.counts);
      if (line) log('info', line);
    },
  };

  async function drain(): Promise<void> {
    const late = wait(drainFor, 'late' as const, { ref: false });
    if ((await Promise.race([inFlight.idle(), late])) === 'late') log('warn', 'Stopping with answers under way.');
  }
}

/** Drops an event that was already handled, before any listener sees it. */
function handleOnce(app: App, now: () => number): void {
  const seen = rememberEvents(now);
  app.use(async ({ body, next }) => {
    if ('event_id' in body && !seen.isFirst(body.event_id)) return;
    await next();
  });
}

function startSentence(error: unknown, variable: string, config: SlackConfig): string {
  const refusal = refusalSentence(error, variable);
  if (refusal) return refusal;
  if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
    return `PORT ${config.port} is in use: stop what uses it, or give another PORT.`;
  }
  return `Cannot reach Slack at ${config.slackApiUrl}: look at the network of this machine, and at SLACK_API_URL if it is set.`;
}
