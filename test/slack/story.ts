import { readConfig } from '../../src/config.ts';
import type { Message } from '../../src/local/messages.ts';
import { openWorkspace, type WorkspaceOptions } from '../../src/local/open-workspace.ts';
import type { Workspace } from '../../src/local/workspace.ts';
import { createApp, type SlackApp } from '../../src/slack/app.ts';
import { createLog } from '../../src/slack/log.ts';
import { installation } from '../../src/start/installation.ts';
import type { Bot } from '../../src/view/bot.ts';
import { echoBot } from './echo-bot.ts';

export { installation };

export const modes = ['socket', 'http'] as const;
export type Mode = (typeof modes)[number];

export interface Story {
  readonly workspace: Workspace;
  readonly app: SlackApp;
  /** What the app logged. */
  readonly lines: readonly string[];
  end(): Promise<void>;
}

/** The real app, started, connected to a workspace in the given way. */
export async function startStory(
  mode: Mode,
  { bot = echoBot, timeout, ...options }: Partial<WorkspaceOptions> & { bot?: Bot; timeout?: number } = {},
): Promise<Story> {
  const workspace = await openWorkspace({ installation, ...options });
  const lines: string[] = [];
  const config = readConfig(workspace.environment(mode));
  if (config.mode !== 'socket' && config.mode !== 'http') throw new Error(`Cannot start in mode ${config.mode}`);
  const app = createApp(config, bot, {
    log: createLog('info', (line) => lines.push(line)),
    ...(timeout && { timeout }),
  });
  const started = await app.start();
  if (!started.started) throw new Error(started.sentence);
  if (started.port !== undefined) workspace.deliverTo(`http://127.0.0.1:${started.port}/slack/events`);
  return {
    workspace,
    app,
    lines,
    async end() {
      await app.stop();
      await workspace.close();
    },
  };
}

/** A message that must be there. */
export function visible(message: Message | undefined): Message {
  if (!message) throw new Error('Cannot see a message');
  return message;
}

/** Long enough for an answer that must not come. */
export function quiet(milliseconds = 100): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
