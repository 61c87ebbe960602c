import type { Prompt } from '../journal.ts';
import type { JsonObject } from '../json.ts';
import type { Message } from '../messages.ts';
import type { Person } from '../people.ts';
import type { OpenView } from '../views.ts';

/** A conversation as the page lists it. */
export interface PageChannel {
  readonly id: string;
  readonly name: string;
  readonly kind: 'public' | 'private' | 'direct';
  readonly withBot: boolean;
}

/** Everything that the page shows to one person. */
export interface Snapshot {
  readonly kind: 'snapshot';
  readonly me: Person;
  readonly botUser: string;
  readonly people: readonly Person[];
  readonly channels: readonly PageChannel[];
  readonly messages: readonly Message[];
  readonly views: readonly OpenView[];
  readonly prompts: readonly Prompt[];
  readonly commands: readonly string[];
  readonly messageShortcuts: readonly string[];
  readonly globalShortcuts: readonly string[];
  readonly faults: readonly string[];
}

/** What the server tells the page: first everything, then each change. */
export type PageEvent =
  | Snapshot
  | { readonly kind: 'message'; readonly message: Message; readonly isNew: boolean }
  | { readonly kind: 'gone'; readonly ts: string }
  | { readonly kind: 'view'; readonly view: OpenView }
  | { readonly kind: 'closed'; readonly id: string }
  | { readonly kind: 'prompts'; readonly prompts: readonly Prompt[] }
  | { readonly kind: 'status'; readonly thread: string; readonly status: string }
  /** The knowledge on disk was read again. Without faults the bot answers with it. */
  | { readonly kind: 'knowledge'; readonly faults: readonly string[] };

/** What came of something that a person did on the page. */
export interface Outcome {
  /** A sentence, when Slack would say something itself. */
  readonly notice?: string;
  /** Fields that must be filled in, by action. */
  readonly missing?: readonly string[];
  /** What the app says is wrong, by action. */
  readonly errors?: Readonly<Record<string, string>>;
}

/** Why the bot said something: for an editor. */
export interface Why {
  /** The text that was answered. */
  readonly asked?: string;
  /** What the button asked for, when there was no text. */
  readonly button?: string;
  readonly explanation?: string;
  readonly answer?: unknown;
  readonly text: string;
  readonly blocks: readonly JsonObject[];
}
