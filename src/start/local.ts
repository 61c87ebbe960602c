import { type LogLevel, readConfig } from '../config.ts';
import { openWithPage } from '../local/show/open-with-page.ts';
import type { Workspace } from '../local/workspace.ts';
import { createApp } from '../slack/app.ts';
import { createLog } from '../slack/log.ts';
import { currentBot } from './current-bot.ts';
import { inspectWith } from './inspect.ts';
import { installation } from './installation.ts';
import { liveOn } from './living.ts';
import type { Origin } from './slack.ts';

export interface LocalOptions extends Origin {
  readonly port: number;
  readonly logLevel: LogLevel;
  /** Where the built page is; by default where `npm run build` puts it. */
  readonly pageDirectory?: string;
}

export interface LocalBot {
  /** Where the page is. */
  readonly url: string;
  readonly workspace: Workspace;
  stop(): Promise<void>;
}

/** The real app in a workspace of our own, in one process, over the socket protocol of Slack, with a page that shows it. */
export async function startLocal(options: LocalOptions): Promise<LocalBot | { readonly faults: readonly string[] }> {
  let knowledgeRead = () => {};
  const living = liveOn(options.knowledgeDirectory, options.version, () => knowledgeRead());
  if (!('present' in living)) return living;
  const { workspace, page } = await openWithPage({
    installation,
    port: options.port,
    pageDirectory: options.pageDirectory,
    insight: { inspect: inspectWith(living.present), faults: living.faults },
  });
  knowledgeRead = () => page.knowledgeRead();
  const config = readConfig(workspace.environment('socket'));
  if (config.mode !== 'socket') throw new Error(`Cannot connect to the local workspace in mode ${config.mode}`);
  const app = createApp(
    config,
    currentBot(() => living.present().bot),
    { log: createLog(options.logLevel) },
  );
  const started = await app.start();
  if (!started.started) throw new Error(started.sentence);
  living.prepare();
  return {
    url: workspace.url.replace('127.0.0.1', 'localhost'),
    workspace,
    async stop() {
      living.stop();
      await app.stop();
      await workspace.close();
    },
  };
}
