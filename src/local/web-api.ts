import type { Failure } from './failures.ts';
import type { JsonObject } from './json.ts';
import { type Method, type Result, refuse } from './method.ts';
import { assistantMethods } from './methods/assistant.ts';
import { authMethods } from './methods/auth.ts';
import { blockMethods } from './methods/blocks.ts';
import { chatMethods } from './methods/chat.ts';
import { conversationMethods } from './methods/conversations.ts';
import { functionMethods } from './methods/functions.ts';
import { viewMethods } from './methods/views.ts';
import type { World } from './world.ts';

/** An answer of Slack's Web API, or the way in which it fails. */
export type ApiAnswer = { readonly body: Result } | Extract<Failure, { status: number } | { hang: true }>;

const commonMethods: readonly Method[] = [
  ...authMethods,
  ...chatMethods,
  ...viewMethods,
  ...assistantMethods,
  ...conversationMethods,
  ...blockMethods,
  ...functionMethods,
];

/** A call by its method's name: who calls, may they, and then what the method does. */
export function callWebApi(
  world: World,
  more: readonly Method[],
  name: string,
  args: JsonObject,
  token: string | undefined,
): ApiAnswer {
  const failure = world.failures.take(name);
  if (failure && !('error' in failure)) {
    world.journal.add({ kind: 'called', method: name, error: 'status' in failure ? `http_${failure.status}` : 'hang' });
    return failure;
  }
  const body = failure ? refuse(failure.error) : run();
  world.journal.add({ kind: 'called', method: name, ...(body.error && { error: body.error }) });
  return { body };

  function run(): Result {
    const method = [...commonMethods, ...more].find((candidate) => candidate.name === name);
    if (!method) return refuse('unknown_method');
    return refusalOf(method, world, token) ?? method.run(args, world);
  }
}

function refusalOf({ token: kind, scopes }: Method, world: World, token: string | undefined): Result | undefined {
  if (!token) return refuse('not_authed');
  if (token !== world.tokens.bot && token !== world.tokens.app) return refuse('invalid_auth');
  if (token !== world.tokens[kind]) return refuse('not_allowed_token_type');
  const granted = kind === 'bot' ? world.installation.botScopes : world.installation.appScopes;
  if (scopes.length === 0 || scopes.some((scope) => granted.includes(scope))) return undefined;
  return { ...refuse('missing_scope'), needed: scopes.join(','), provided: granted.join(',') };
}
