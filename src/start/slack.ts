import type { SlackConfig } from '../config.ts';
import { createApp, type SlackApp } from '../slack/app.ts';
import { createLog } from '../slack/log.ts';
import { currentBot } from './current-bot.ts';
import { liveOn } from './living.ts';

/** Where the knowledge is, and of which version the bot is. */
export interface Origin {
  readonly knowledgeDirectory: string;
  readonly version: string;
}

/** A fault that ends the process: sentences for the operator. */
export type Ending = readonly string[] | undefined;

/** The bot in Slack, until it is stopped. */
export async function startInSlack(config: SlackConfig, { knowledgeDirectory, version }: Origin): Promise<Ending> {
  const log = createLog(config.logLevel);
  const living = liveOn(knowledgeDirectory, version, (faults) => {
    if (faults.length === 0) log('info', 'The knowledge was read again.');
    for (const fault of faults) log('error', `Cannot take over the knowledge; the old one stays. ${fault}`);
  });
  if (!('present' in living)) return living.faults;
  const app = createApp(
    config,
    currentBot(() => living.present().bot),
    { log },
  );
  const started = await app.start();
  if (!started.started) return [started.sentence];
  living.prepare();
  const ending = await Promise.race([app.ended, stopped(app)]);
  living.stop();
  return ending ? [ending] : undefined;
}

/** Resolves when the operator has stopped the bot, and all that had begun is answered. */
function stopped(app: SlackApp): Promise<undefined> {
  return new Promise((resolve) => {
    const stop = () => void app.stop().then(() => resolve(undefined));
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop);
  });
}
