import type { AddressInfo, Server } from 'node:net';
import { placeOf, type Stage } from './acts/act.ts';
import { click } from './acts/click.ts';
import { runCommand } from './acts/command.ts';
import { openHome } from './acts/home.ts';
import { directMessage, mention, say } from './acts/message.ts';
import { dismiss, submit } from './acts/modal.ts';
import { globalShortcut, messageShortcut } from './acts/shortcut.ts';
import { runStep } from './acts/step.ts';
import { createWorld, type WorldOptions } from './create-world.ts';
import { dispatch, sendEvent } from './dispatch.ts';
import { homeOf, messagesIn, topModal } from './find.ts';
import { httpDelivery } from './http-delivery.ts';
import type { Message } from './messages.ts';
import { createLocalServer, type OtherRequests } from './server.ts';
import { createSocket } from './socket.ts';
import { transcript } from './transcript.ts';
import { callWebApi } from './web-api.ts';
import type { Workspace } from './workspace.ts';

export interface WorkspaceOptions extends WorldOptions {
  /** 0 takes a free port. Rejects when the port is in use. */
  readonly port?: number;
  /** Milliseconds that Slack waits for an acknowledgement. */
  readonly ackTimeout?: number;
  /** Answers requests that are not Slack's: a page. */
  readonly other?: OtherRequests;
}

/**
 * Opens a Slack workspace in this process, on loopback only.
 *
 * @example
 * const workspace = await openWorkspace({ installation });
 * const app = createApp(readConfig(workspace.environment('socket')), bot);
 * await app.start();
 * const { message } = await workspace.command('/krapte twente');
 */
export async function openWorkspace(options: WorkspaceOptions): Promise<Workspace> {
  const { port = 0, ackTimeout = 3000, other = () => false } = options;
  let url = '';
  const world = createWorld(
    options,
    () => url,
    (event, subscription) => {
      void sendEvent(world, stage.deliver, { ...event }, subscription);
    },
  );
  const server = createLocalServer({
    world,
    call: (method, args, token) => callWebApi(world, [socket.method], method, args, token),
    other,
  });
  const socket = createSocket(world, server, () => url, ackTimeout);
  let deliver = socket.deliver;
  const stage: Stage = { world, deliver: (envelope) => deliver(envelope) };
  url = `http://127.0.0.1:${await listen(server, port)}`;

  return {
    url,
    world,
    journal: world.journal,
    environment(mode) {
      const common = { SLACK_BOT_TOKEN: world.tokens.bot, SLACK_API_URL: `${url}/api/` };
      return mode === 'socket'
        ? { ...common, SLACK_APP_TOKEN: world.tokens.app }
        : { ...common, SLACK_SIGNING_SECRET: world.tokens.signingSecret, PORT: '0' };
    },
    deliverTo(requestUrl) {
      deliver = httpDelivery(requestUrl, world.tokens.signingSecret, ackTimeout);
    },

    command: (line, from = {}) => runCommand(stage, line, from),
    say: (text, spot = {}) => say(stage, text, spot),
    mention: (text, spot = {}) => mention(stage, text, spot),
    directMessage: (text, spot = {}) => directMessage(stage, text, spot),
    messageShortcut: (name, message, from = {}) => messageShortcut(stage, name, message, from),
    globalShortcut: (name, from = {}) => globalShortcut(stage, name, from),
    click: (target, pick, from = {}) => click(stage, target, pick, from),
    submit: (fields, from = {}) => submit(stage, fields, from),
    dismiss: (from = {}) => dismiss(stage, from),
    openHome: (tab, from = {}) => openHome(stage, tab, from),
    runStep: (title, inputs) => runStep(stage, title, inputs),
    event: (event, subscription) => sendEvent(world, stage.deliver, event, subscription),
    redeliver: ({ payload }) => dispatch(world, stage.deliver, { kind: 'events_api', payload, retry: 1 }, 'redelivery'),

    messages(from = {}) {
      const { person, channel } = placeOf(stage, from);
      return messagesIn(world, channel.id, person.id);
    },
    transcript: () => transcript(world),
    repliesTo,
    replyTo: ({ message }, nth = 1) =>
      world.journal.until(() => repliesTo(message)[nth - 1], `answer ${nth} to "${message.text}"`),
    modal: (from = {}) => topModal(world, placeOf(stage, from).person.id),
    home: (from = {}) => homeOf(world, placeOf(stage, from).person.id),
    prompts: (from = {}) => world.prompts.get(placeOf(stage, { ...from, in: 'direct' }).channel.id) ?? [],

    failNext: world.failures.plan,
    advance: world.clock.advance,
    async connected() {
      await world.journal.until(() => socket.isConnected() || undefined, 'a connection of the app');
    },
    refreshSocket: socket.refresh,
    dropSocket: socket.drop,
    async close() {
      socket.close();
      server.closeAllConnections();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
      });
    },
  };

  function repliesTo(message: Message): readonly Message[] {
    const thread = message.thread ?? message.ts;
    return messagesIn(world, message.channel).filter(
      (reply) => reply.fromBot && reply.thread === thread && reply.ts > message.ts,
    );
  }
}

async function listen(server: Server, port: number): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return portOf(server.address());
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('Cannot read the port of the workspace');
  return address.port;
}
