import type { z } from 'zod';
import type { JsonObject } from './json.ts';
import type { World } from './world.ts';

/** One method of the Web API. */
export interface Method {
  readonly name: string;
  readonly token: 'bot' | 'app';
  /** Any one of these; none means that no scope is needed. */
  readonly scopes: readonly string[];
  run(args: JsonObject, world: World): Result;
}

export type Result = JsonObject & { readonly ok: boolean; readonly error?: string };

export function succeed(fields: JsonObject = {}): Result {
  return { ...fields, ok: true };
}

export function refuse(error: string, faults: readonly string[] = []): Result {
  const messages = faults.map((fault) => `[ERROR] ${fault}`);
  return { ok: false, error, ...(faults.length > 0 && { errors: faults, response_metadata: { messages } }) };
}

/** A method whose arguments have a form: what does not fit it is refused before the method runs. */
export function method<T extends z.ZodType>(
  name: string,
  { token = 'bot', scopes, args }: { token?: Method['token']; scopes: readonly string[]; args: T },
  run: (args: z.output<T>, world: World, given: JsonObject) => Result,
): Method {
  return {
    name,
    token,
    scopes,
    run(given, world) {
      const parsed = args.safeParse(given);
      if (parsed.success) return run(parsed.data, world, given);
      return refuse(
        'invalid_arguments',
        parsed.error.issues.map((issue) => `${issue.message} [${issue.path.join('/')}]`),
      );
    },
  };
}
