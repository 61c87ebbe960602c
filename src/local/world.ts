import type { Channel } from './channels.ts';
import type { Clock } from './clock.ts';
import type { Failures } from './failures.ts';
import type { Installation } from './installation.ts';
import type { Journal, Prompt } from './journal.ts';
import type { Message } from './messages.ts';
import type { Person } from './people.ts';
import type { ResponseUrls } from './response-urls.ts';
import type { StepOutcome } from './steps.ts';
import type { Triggers } from './triggers.ts';
import type { OpenView } from './views.ts';

/** Everything that the workspace holds. The maps change; what is in them does not, it is replaced. */
export interface World {
  readonly team: { readonly id: string; readonly domain: string };
  readonly app: { readonly id: string; readonly botId: string; readonly botUser: string };
  readonly tokens: { readonly bot: string; readonly app: string; readonly signingSecret: string };
  readonly installation: Installation;
  readonly clock: Clock;
  readonly journal: Journal;
  readonly failures: Failures;
  readonly triggers: Triggers;
  readonly responseUrls: ResponseUrls;
  readonly nextId: (prefix: string) => string;
  readonly people: ReadonlyMap<string, Person>;
  readonly channels: Map<string, Channel>;
  /** By `ts`, oldest first. */
  readonly messages: Map<string, Message>;
  /** Modals, the top one last, and home tabs. */
  readonly views: Map<string, OpenView>;
  /** By direct channel. */
  readonly prompts: Map<string, readonly Prompt[]>;
  /** Steps of workflows, by execution. */
  readonly steps: Map<string, 'running' | StepOutcome>;
  /** Sends an event to the app, without waiting. Set by what connects the app. */
  readonly tell: (event: object, subscription: string) => void;
}
