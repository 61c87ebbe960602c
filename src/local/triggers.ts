import type { Clock } from './clock.ts';

/** A `trigger_id` opens one modal, for the person who did something, within three seconds. */
export interface Triggers {
  issue(user: string, view?: string): string;
  use(id: string): Trigger | { readonly error: 'invalid_trigger_id' | 'expired_trigger_id' | 'exchanged_trigger_id' };
}

export interface Trigger {
  readonly user: string;
  /** The view in which the person did it. */
  readonly view?: string;
}

const lifetime = 3000;

export function createTriggers(clock: Clock): Triggers {
  const issued = new Map<string, Trigger & { readonly at: number; readonly used: boolean }>();
  return {
    issue(user, view) {
      const id = `${issued.size + 1}.${clock.nextTs()}`;
      issued.set(id, { user, at: clock.now(), used: false, ...(view && { view }) });
      return id;
    },
    use(id) {
      const trigger = issued.get(id);
      if (!trigger) return { error: 'invalid_trigger_id' };
      if (trigger.used) return { error: 'exchanged_trigger_id' };
      if (clock.now() - trigger.at > lifetime) return { error: 'expired_trigger_id' };
      issued.set(id, { ...trigger, used: true });
      return trigger;
    },
  };
}
