import { randomUUID } from 'node:crypto';
import type { IncomingMessage, Server } from 'node:http';
import { WebSocket, WebSocketServer } from 'ws';
import { z } from 'zod';
import type { Delivery, Envelope } from './delivery.ts';
import { newSecret } from './ids.ts';
import { type Method, method, succeed } from './method.ts';
import type { World } from './world.ts';

/** Slack's side of Socket Mode: hands out addresses, says hello, sends envelopes, takes acknowledgements. */
export interface Socket {
  /** `apps.connections.open`, which hands out an address for one connection. */
  readonly method: Method;
  readonly isConnected: () => boolean;
  deliver(envelope: Envelope): Promise<Delivery>;
  /** Asks the app to connect again, as Slack does every few hours. */
  refresh(): void;
  /** The network goes, without a goodbye. */
  drop(): void;
  close(): void;
}

const acknowledgement = z.object({ envelope_id: z.string(), payload: z.unknown().optional() });
const path = '/socket';

export function createSocket(world: World, server: Server, address: () => string, ackTimeout: number): Socket {
  const tickets = new Set<string>();
  const waiting = new Map<string, (delivery: Delivery) => void>();
  const acknowledged = new Set<string>();
  const sockets = new WebSocketServer({ noServer: true });
  server.on('upgrade', (request, stream, head) => {
    if (admit(request)) sockets.handleUpgrade(request, stream, head, greet);
    else stream.end('HTTP/1.1 404 Not Found\r\n\r\n');
  });
  const open = () => [...sockets.clients].filter((client) => client.readyState === WebSocket.OPEN);

  return {
    isConnected: () => open().length > 0,
    method: method('apps.connections.open', { token: 'app', scopes: ['connections:write'], args: z.object({}) }, () => {
      const ticket = newSecret();
      tickets.add(ticket);
      return succeed({ url: `${address().replace(/^http/, 'ws')}${path}?ticket=${ticket}` });
    }),
    deliver(envelope) {
      const client = open().at(-1);
      if (!client) return Promise.resolve({ outcome: 'notConnected' });
      return send(client, envelope);
    },
    refresh() {
      for (const client of open()) client.send(JSON.stringify({ type: 'disconnect', reason: 'refresh_requested' }));
    },
    drop() {
      for (const client of sockets.clients) client.terminate();
    },
    close() {
      for (const client of sockets.clients) client.terminate();
      sockets.close();
    },
  };

  function admit(request: IncomingMessage): boolean {
    const url = new URL(request.url ?? '/', 'http://localhost');
    // A ticket is good for one connection.
    return url.pathname === path && tickets.delete(url.searchParams.get('ticket') ?? '');
  }

  function greet(client: WebSocket): void {
    client.on('message', (data) => receive(String(data)));
    client.on('close', () => world.journal.add({ kind: 'disconnected' }));
    client.send(
      JSON.stringify({ type: 'hello', num_connections: open().length, connection_info: { app_id: world.app.id } }),
    );
    world.journal.add({ kind: 'connected' });
  }

  function send(client: WebSocket, { kind, payload, retry }: Envelope): Promise<Delivery> {
    const id = randomUUID();
    const frame = {
      envelope_id: id,
      type: kind,
      accepts_response_payload: kind !== 'events_api',
      payload,
      ...(kind === 'events_api' && { retry_attempt: retry, retry_reason: retry > 0 ? 'timeout' : '' }),
    };
    return new Promise((resolve) => {
      const timer = setTimeout(() => settle({ outcome: 'timeout' }), ackTimeout);
      const settle = (delivery: Delivery) => {
        clearTimeout(timer);
        waiting.delete(id);
        resolve(delivery);
      };
      waiting.set(id, settle);
      client.send(JSON.stringify(frame));
    });
  }

  function receive(data: string): void {
    const { envelope_id: id, payload } = acknowledgement.parse(JSON.parse(data));
    const settle = waiting.get(id);
    if (settle) {
      acknowledged.add(id);
      settle({ outcome: 'acknowledged', response: payload });
    } else {
      const reason = acknowledged.has(id) ? 'second' : 'late';
      world.journal.add({ kind: 'refused', what: 'acknowledgement', reason });
    }
  }
}
