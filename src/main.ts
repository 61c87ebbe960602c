import { fileURLToPath } from 'node:url';
import packageFile from '../package.json' with { type: 'json' };
import { createAnswering } from './ask.ts';
import { loadConfig, type SlackConfig } from './config.ts';
import { faultLine } from './knowledge/fault.ts';
import { loadKnowledge } from './knowledge/load.ts';
import { createApp } from './slack/app.ts';
import { converse } from './terminal.ts';
import { type Bot, createBot } from './view/bot.ts';
import { namesIn } from './view/headline.ts';

/** Starts the bot: against Slack with its tokens, in the terminal without. Any fault ends it with exit code 1. */
async function main(): Promise<void> {
  const config = loadConfig();
  if (config.mode === 'fault') return giveUp(config.sentences);
  const loaded = loadKnowledge(fileURLToPath(new URL('../knowledge', import.meta.url)));
  if ('faults' in loaded) return giveUp(loaded.faults.map(faultLine));
  const { knowledge } = loaded;
  const answering = createAnswering(knowledge, Date.now);
  if (config.mode === 'local') return converse(answering.ask, namesIn(knowledge), config.missing);
  return connect(config, createBot({ knowledge, ...answering, version: packageFile.version }));
}

async function connect(config: SlackConfig, bot: Bot): Promise<void> {
  const app = createApp(config, bot);
  const started = await app.start();
  if (!started.started) return giveUp([started.sentence]);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void app.stop());
  const ending = await app.ended;
  if (ending) giveUp([ending]);
}

function giveUp(sentences: readonly string[]): void {
  for (const sentence of sentences) console.error(sentence);
  process.exitCode = 1;
}

await main();
