import type { AddressInfo } from 'node:net';
import { HTTPReceiver, type Receiver, SocketModeReceiver } from '@slack/bolt';
import type { HttpConfig, SlackConfig, SocketConfig } from '../config.ts';
import { boltLogger, mutedLogger } from './bolt-logger.ts';
import { clientOptions } from './client-options.ts';
import type { Log } from './log.ts';
import { stayConnected } from './stay-connected.ts';

/** How requests of Slack come in. */
export interface Transport {
  readonly receiver: Receiver;
  /** Gives the port that it listens on, if it listens. */
  start(): Promise<number | undefined>;
  stop(): Promise<void>;
  readonly ended: Promise<string>;
}

export function createTransport(config: SlackConfig, log: Log): Transport {
  return config.mode === 'socket' ? socketTransport(config, log) : httpTransport(config, log);
}

function socketTransport(config: SocketConfig, log: Log): Transport {
  const receiver = new SocketModeReceiver({
    appToken: config.appToken,
    logger: mutedLogger(),
    autoReconnectEnabled: false,
    installerOptions: { clientOptions: clientOptions(config) },
  });
  const connection = stayConnected(receiver.client, log);
  return {
    receiver,
    start: () => connection.start().then(() => undefined),
    stop: connection.stop,
    ended: connection.ended,
  };
}

function httpTransport(config: HttpConfig, log: Log): Transport {
  const receiver = new HTTPReceiver({ signingSecret: config.signingSecret, logger: boltLogger(log) });
  return {
    receiver,
    async start() {
      const server = await receiver.start(config.port);
      return portOf(server.address());
    },
    stop: () => receiver.stop(),
    ended: new Promise(() => {}),
  };
}

function portOf(address: AddressInfo | string | null): number | undefined {
  return typeof address === 'object' ? address?.port : undefined;
}
