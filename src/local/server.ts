import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { asObject, type JsonObject } from './json.ts';
import { refuse, succeed } from './method.ts';
import { respondTo } from './respond-to.ts';
import type { ApiAnswer } from './web-api.ts';
import type { World } from './world.ts';

/** Answers a request that is not Slack's, such as for a page. False when it does not know the address either. */
export type OtherRequests = (request: IncomingMessage, response: ServerResponse) => boolean;

export interface Routes {
  readonly world: World;
  readonly call: (method: string, args: JsonObject, token: string | undefined) => ApiAnswer;
  readonly other: OtherRequests;
}

/** Slack's addresses: `/api/<method>` and `/response/<id>`. */
export function createLocalServer(routes: Routes): Server {
  return createServer((request, response) => {
    handle(routes, request, response).catch((error: unknown) => {
      // A mistake of the workspace, or a client that went away halfway: say so where a test and a page look.
      routes.world.journal.add({ kind: 'refused', what: request.url ?? '', reason: 'fault', detail: String(error) });
      response.destroy();
    });
  });
}

async function handle(
  { world, call, other }: Routes,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const [, part, name = ''] = new URL(request.url ?? '/', 'http://localhost').pathname.split('/');
  if (request.method === 'POST' && part === 'api') {
    const args = await readArguments(request);
    send(response, call(decodeURIComponent(name), args, tokenOf(request, args)));
  } else if (request.method === 'POST' && part === 'response') {
    const { answer, status } = useResponseUrl(world, name, await readArguments(request));
    send(response, answer, status);
  } else if (!other(request, response)) {
    sendJson(response, 404, { ok: false, error: 'not_found' });
  }
}

function useResponseUrl(world: World, id: string, body: JsonObject): { answer: ApiAnswer; status?: number } {
  const failure = world.failures.take('response_url');
  const refusal = failure && 'error' in failure ? failure.error : undefined;
  world.journal.add({ kind: 'called', method: 'response_url', ...(refusal !== undefined && { error: refusal }) });
  if (failure) return { answer: 'error' in failure ? { body: refuse(failure.error) } : failure };
  const about = world.responseUrls.use(id);
  if ('error' in about) {
    world.journal.add({ kind: 'refused', what: 'response_url', reason: about.error });
    return { answer: { body: refuse(about.error) }, status: 404 };
  }
  const responded = respondTo(world, about, body);
  return 'error' in responded
    ? { answer: { body: refuse(responded.error) }, status: 400 }
    : { answer: { body: succeed() } };
}

function send(response: ServerResponse, answer: ApiAnswer, status = 200): void {
  // Not answering at all: the connection stays open until the client or the workspace ends it.
  if ('hang' in answer) return;
  if ('body' in answer) {
    sendJson(response, status, answer.body);
  } else {
    if (answer.retryAfter !== undefined) response.setHeader('retry-after', String(answer.retryAfter));
    sendJson(response, answer.status, { ok: false });
  }
}

function sendJson(response: ServerResponse, status: number, body: JsonObject): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify(body));
}

function tokenOf(request: IncomingMessage, args: JsonObject): string | undefined {
  const bearer = request.headers.authorization?.match(/^Bearer (.+)$/)?.[1];
  return bearer ?? (typeof args['token'] === 'string' ? args['token'] : undefined);
}

async function readArguments(request: IncomingMessage): Promise<JsonObject> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  const text = Buffer.concat(chunks).toString('utf8');
  const isJson = request.headers['content-type']?.includes('json') ?? false;
  if (!isJson) return Object.fromEntries(new URLSearchParams(text));
  try {
    return asObject(JSON.parse(text));
  } catch {
    return {};
  }
}
