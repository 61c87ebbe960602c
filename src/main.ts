import { fileURLToPath } from 'node:url';
import packageFile from '../package.json' with { type: 'json' };
import { type LocalConfig, loadConfig } from './config.ts';

const origin = {
  knowledgeDirectory: fileURLToPath(new URL('../knowledge', import.meta.url)),
  version: packageFile.version,
};

/**
 * Starts the bot: against Slack with its tokens; without, or with `--local`, in a workspace of its own that shows itself in
 * a browser. Any fault ends it with exit code 1.
 */
async function main(): Promise<void> {
  const config = loadConfig(process.argv.includes('--local'));
  if (config.mode === 'fault') return giveUp(config.sentences);
  if (config.mode === 'local') return showHere(config);
  const { startInSlack } = await import('./start/slack.ts');
  const ending = await startInSlack(config, origin);
  if (ending) giveUp(ending);
}

async function showHere({ port, logLevel, missing }: LocalConfig): Promise<void> {
  const { startLocal } = await import('./start/local.ts');
  const bot = await startLocal({ ...origin, port, logLevel });
  if ('faults' in bot) return giveUp(bot.faults);
  console.log(`Krapte draait op ${bot.url} (alleen op deze computer). Stoppen: Ctrl+C.`);
  console.log(`Voor Slack zelf: zet ${missing.join(' en ')} in .env (zie README).`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void bot.stop());
}

function giveUp(sentences: readonly string[]): void {
  for (const sentence of sentences) console.error(sentence);
  process.exitCode = 1;
}

await main();
