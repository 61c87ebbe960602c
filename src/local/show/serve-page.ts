import type { IncomingMessage, ServerResponse } from 'node:http';
import { json } from 'node:stream/consumers';
import { personNamed } from '../find.ts';
import type { OtherRequests } from '../server.ts';
import type { Workspace } from '../workspace.ts';
import { actSchema } from './acts.ts';
import { rememberCauses } from './causes.ts';
import { eventOf, snapshot } from './page-events.ts';
import type { PageFile } from './page-files.ts';
import { perform } from './perform.ts';
import type { PageEvent, Why } from './protocol.ts';

/** What the page knows of answers beside what Slack would show: for editors. */
export interface Insight {
  /** How a text was understood, and the answer as data. */
  readonly inspect: (text: string, mode: 'ask' | 'check') => Pick<Why, 'explanation' | 'answer'>;
  /** Faults in the knowledge on disk, as it is now. */
  readonly faults: () => readonly string[];
}

export interface Page {
  readonly handle: OtherRequests;
  /** The knowledge on disk was read again. */
  knowledgeRead(): void;
}

const headers = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-store',
};

/** Shows a workspace in a browser: the page's files, a stream of changes, and what a person does. */
export function servePage(workspace: Workspace, files: ReadonlyMap<string, PageFile>, insight: Insight): Page {
  const { world, journal } = workspace;
  const me = personNamed(world).id;
  const causes = rememberCauses(workspace);
  const watching = new Set<ServerResponse>();
  const tell = (event: PageEvent) => {
    for (const response of watching) response.write(`data: ${JSON.stringify(event)}\n\n`);
  };
  journal.listen((entry) => {
    const event = eventOf(entry, me);
    if (event) tell(event);
  });
  return {
    knowledgeRead: () => tell({ kind: 'knowledge', faults: insight.faults() }),
    handle(request, response) {
      const url = new URL(request.url ?? '/', 'http://localhost');
      const file = request.method === 'GET' ? files.get(url.pathname) : undefined;
      if (!isFromHere(request)) reply(response, 403, {});
      else if (file) response.writeHead(200, { ...headers, 'content-type': file.type }).end(file.body);
      else if (request.method === 'GET' && url.pathname === '/page/events') stream(response);
      else if (request.method === 'GET' && url.pathname === '/page/why')
        reply(response, 200, why(url.searchParams.get('message') ?? ''));
      else if (request.method === 'POST' && url.pathname === '/page/act') void act(request, response);
      else return false;
      return true;
    },
  };

  function stream(response: ServerResponse): void {
    response.writeHead(200, { ...headers, 'content-type': 'text/event-stream' });
    response.write(`data: ${JSON.stringify(snapshot(world, insight.faults()))}\n\n`);
    watching.add(response);
    response.on('close', () => watching.delete(response));
  }

  async function act(request: IncomingMessage, response: ServerResponse): Promise<void> {
    try {
      const done = actSchema.parse(await json(request));
      causes.begin(done);
      reply(response, 200, await perform(workspace, done));
    } catch (error) {
      journal.add({ kind: 'refused', what: 'page', reason: 'fault', detail: String(error) });
      reply(response, 400, { notice: 'Dit lukte niet. Laad de pagina opnieuw.' });
    }
  }

  function why(id: string): Why {
    const blocks = (world.messages.get(id) ?? world.views.get(id))?.blocks ?? [];
    const text = world.messages.get(id)?.text ?? '';
    const cause = causes.of(id);
    if (!cause) return { text, blocks };
    if ('button' in cause) return { button: cause.button, text, blocks };
    return { asked: cause.text, ...insight.inspect(cause.text, cause.mode), text, blocks };
  }
}

function reply(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { ...headers, 'content-type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify(body));
}

/** Not from another site: by this machine's own name, and a post only as JSON, which a browser does not send across. */
function isFromHere({ headers: { host = '', 'content-type': type = '' }, method }: IncomingMessage): boolean {
  const isOwnName = /^(localhost|127\.0\.0\.1)(:\d+)?$/.test(host);
  return isOwnName && (method === 'GET' || type.startsWith('application/json'));
}
