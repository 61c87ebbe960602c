import type { Clock } from './clock.ts';
import { newSecret } from './ids.ts';

/** A `response_url` takes five answers within half an hour, in the conversation where a person did something. */
export interface ResponseUrls {
  issue(about: ResponseContext): string;
  use(id: string): ResponseContext | { readonly error: 'expired_url' | 'used_url' };
}

export interface ResponseContext {
  readonly channel: string;
  readonly user: string;
  /** The bot's message that was clicked on. */
  readonly message?: string;
}

const lifetime = 30 * 60_000;
const mostUses = 5;

/** @param base the address under which the ids live */
export function createResponseUrls(clock: Clock, base: () => string): ResponseUrls {
  const issued = new Map<string, { readonly about: ResponseContext; readonly at: number; readonly uses: number }>();
  return {
    issue(about) {
      const id = newSecret();
      issued.set(id, { about, at: clock.now(), uses: 0 });
      return `${base()}/response/${id}`;
    },
    use(id) {
      const url = issued.get(id);
      if (!url || clock.now() - url.at > lifetime) return { error: 'expired_url' };
      if (url.uses >= mostUses) return { error: 'used_url' };
      issued.set(id, { ...url, uses: url.uses + 1 });
      return url.about;
    },
  };
}
