import { changeView } from '../change.ts';
import type { Delivery } from '../delivery.ts';
import { type Element, elementsIn, labelsOf, textOf } from '../elements.ts';
import { asObject, type JsonObject } from '../json.ts';
import type { Message } from '../messages.ts';
import { asPayload } from '../methods/chat.ts';
import type { Person } from '../people.ts';
import { type Chosen, chosenValue, withValue } from '../values.ts';
import { viewPayload } from '../view-payload.ts';
import type { OpenView } from '../views.ts';
import { type From, interact, placeOf, type Stage } from './act.ts';

/** What a person clicks on: what is written on it, or its action's id with what they choose there. */
export type Pick = string | PickedAction;

/** An action by its id. Where several have the same, the block and the value of the button tell them apart. */
export interface PickedAction {
  readonly action: string;
  readonly block?: string;
  readonly value?: string;
  readonly choose?: Chosen;
}

/** A person clicks a button or chooses from a menu, in a message or in a view. */
export async function click(stage: Stage, target: Message | OpenView, pick: Pick, from: From): Promise<Delivery> {
  const { person } = placeOf(stage, from);
  const element = findElement(target.blocks, pick);
  const action = actionOf(element, pick, stage.world.clock.nextTs());
  const place = 'hash' in target ? inView(stage, target, element, action, person) : inMessage(stage, target, person);
  const what = `action ${element.actionId}`;
  return interact(stage, person, { type: 'block_actions', actions: [action], ...place }, what);
}

function findElement(blocks: readonly JsonObject[], pick: Pick): Element {
  const elements = elementsIn(blocks);
  const element = elements.find((each) =>
    typeof pick === 'string' ? labelsOf(each).includes(pick) : isPicked(each, pick),
  );
  if (element) return element;
  const there = elements.map((each) => `${each.actionId} (${labelsOf(each).join(', ')})`);
  throw new Error(`Cannot find ${JSON.stringify(pick)} among: ${there.join('; ')}`);
}

function isPicked({ actionId, blockId, content }: Element, { action, block, value }: PickedAction): boolean {
  const fits = (wanted: string | undefined, found: unknown) => wanted === undefined || wanted === found;
  return actionId === action && fits(block, blockId) && fits(value, content['value']);
}

function actionOf(element: Element, pick: Pick, ts: string): JsonObject {
  const common = { type: element.type, action_id: element.actionId, block_id: element.blockId, action_ts: ts };
  const choice = typeof pick === 'string' ? pick : (pick.choose ?? '');
  if (element.type === 'button') {
    return { ...common, text: element.content['text'], value: element.content['value'] };
  }
  if (element.type === 'feedback_buttons') {
    const buttons = [element.content['positive_button'], element.content['negative_button']].map(asObject);
    const button = buttons.find(({ text, value }) => textOf(text) === choice || value === choice);
    if (!button) throw new Error(`Cannot find the feedback button "${String(choice)}"`);
    return { ...common, text: button['text'], value: button['value'] };
  }
  return { ...common, ...chosenValue(element, choice) };
}

function inMessage({ world }: Stage, message: Message, person: Person): JsonObject {
  const isEphemeral = message.onlyFor !== undefined;
  const channel = world.channels.get(message.channel);
  return {
    container: {
      type: 'message',
      message_ts: message.ts,
      channel_id: message.channel,
      is_ephemeral: isEphemeral,
      ...(message.thread && { thread_ts: message.thread }),
    },
    channel: { id: message.channel, name: channel?.kind === 'direct' ? 'directmessage' : channel?.name },
    // Slack does not send an ephemeral message along: an app cannot read back what it said.
    ...(!isEphemeral && { message: { ...asPayload(message), bot_id: world.app.botId, app_id: world.app.id } }),
    state: { values: {} },
    response_url: world.responseUrls.issue({ channel: message.channel, user: person.id, message: message.ts }),
    trigger_id: world.triggers.issue(person.id),
  };
}

function inView({ world }: Stage, view: OpenView, element: Element, action: JsonObject, person: Person): JsonObject {
  const isStateful = element.type !== 'button';
  const changed = isStateful ? changeView(world, view, { values: withValue(view.values, element, action) }) : view;
  return {
    container: { type: 'view', view_id: view.id },
    view: viewPayload(changed, world),
    trigger_id: world.triggers.issue(person.id, view.id),
  };
}
