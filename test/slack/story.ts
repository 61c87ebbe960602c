import { readConfig } from '../../src/config.ts';
import type { Installation } from '../../src/local/installation.ts';
import { openWorkspace, type WorkspaceOptions } from '../../src/local/open-workspace.ts';
import type { Workspace } from '../../src/local/workspace.ts';
import { createApp, type SlackApp } from '../../src/slack/app.ts';
import type { Bot, Reply } from '../../src/slack/bot.ts';
import { createLog } from '../../src/slack/log.ts';
import { appScopes, botScopes, command, events, shortcuts } from '../../src/slack/surfaces.ts';

export const installation: Installation = {
  botScopes,
  appScopes,
  events,
  commands: [command],
  shortcuts: Object.values(shortcuts),
};

export const modes = ['socket', 'http'] as const;
export type Mode = (typeof modes)[number];

/** A bot that repeats what it was asked, so that a test sees what arrived. `stuk` breaks it. */
export const echoBot: Bot = {
  answer(text, thread) {
    if (text === 'stuk') throw new RangeError(`geheim: ${text}`);
    return reply(`Antwoord op "${text}"`, thread);
  },
  check: (text, thread) => reply(`Oordeel over "${text}"`, thread),
};

function reply(text: string, thread = 'geen'): Reply {
  const blocks = [
    { type: 'section', text: { type: 'mrkdwn', text } },
    { type: 'data_table', rows: [['Regio'], ['Twente']] },
    { type: 'context', elements: [{ type: 'mrkdwn', text: `Gesprek: ${thread}` }] },
  ];
  return { text, blocks, suggestions: [], answerId: 'echo' };
}

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

/** Long enough for an answer that must not come. */
export function quiet(milliseconds = 150): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
