import type { From } from './acts/act.ts';
import type { Pick } from './acts/click.ts';
import type { CommandOutcome } from './acts/command.ts';
import type { SentMessage, Spot } from './acts/message.ts';
import type { Submission } from './acts/modal.ts';
import type { Delivery } from './delivery.ts';
import type { SentEvent } from './dispatch.ts';
import type { Failure } from './failures.ts';
import type { Journal, Prompt } from './journal.ts';
import type { JsonObject } from './json.ts';
import type { Message } from './messages.ts';
import type { StepOutcome } from './steps.ts';
import type { Chosen } from './values.ts';
import type { OpenView } from './views.ts';
import type { World } from './world.ts';

/** A Slack workspace in this process, with people who do things, and an app that cannot tell it from Slack. */
export interface Workspace {
  readonly url: string;
  readonly world: World;
  readonly journal: Journal;
  /** What an operator would write in `.env` to connect to this workspace. */
  environment(mode: 'socket' | 'http'): Readonly<Record<string, string>>;
  /** From now on everything goes as signed requests to this address, instead of through the socket. */
  deliverTo(requestUrl: string): void;

  command(line: string, from?: From): Promise<CommandOutcome>;
  say(text: string, spot?: Spot): Message;
  mention(text: string, spot?: Spot): Promise<SentMessage>;
  directMessage(text: string, spot?: Spot): Promise<SentMessage>;
  messageShortcut(name: string, message: Message, from?: From): Promise<Delivery>;
  globalShortcut(name: string, from?: From): Promise<Delivery>;
  click(target: Message | OpenView, pick: Pick, from?: From): Promise<Delivery>;
  submit(fields: Readonly<Record<string, Chosen>>, from?: From): Promise<Submission>;
  dismiss(from?: From): Promise<void>;
  openHome(tab: 'home' | 'messages', from?: From): Promise<SentEvent>;
  /** A workflow that somebody built runs a step of the app. */
  runStep(title: string, inputs: JsonObject): Promise<StepOutcome>;
  /** Any other event, such as an edit or somebody who joins. */
  event(event: JsonObject, subscription: string): Promise<SentEvent>;
  /** Slack sends an event once more. */
  redeliver(sent: SentEvent): Promise<Delivery>;

  /** What a person sees in a channel, or in the conversation with the bot. */
  messages(from?: From): readonly Message[];
  /** What was said where, one line a message. */
  transcript(): readonly string[];
  /** The bot's answer under a message, once it is there; with `nth` the second and so on. */
  replyTo(sent: { readonly message: Message }, nth?: number): Promise<Message>;
  repliesTo(message: Message): readonly Message[];
  modal(from?: From): OpenView | undefined;
  home(from?: From): OpenView | undefined;
  prompts(from?: From): readonly Prompt[];

  /** The next call of a method of the Web API, or of `response_url`, fails so. */
  failNext(method: string, failure: Failure): void;
  /** Time passes: triggers and response addresses grow old. */
  advance(milliseconds: number): void;
  connected(): Promise<void>;
  /** Slack asks the app to connect again. */
  refreshSocket(): void;
  /** The network fails. */
  dropSocket(): void;
  close(): Promise<void>;
}
