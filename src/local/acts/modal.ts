import { changeView, closeView } from '../change.ts';
import type { Delivery } from '../delivery.ts';
import { elementsIn } from '../elements.ts';
import { topModal } from '../find.ts';
import { asObject, asText, jsonObject } from '../json.ts';
import { showModal } from '../methods/views.ts';
import { readView } from '../read-view.ts';
import { type Chosen, chosenValue, isEmpty, withValue } from '../values.ts';
import { viewPayload } from '../view-payload.ts';
import type { OpenView } from '../views.ts';
import type { World } from '../world.ts';
import { type From, interact, placeOf, type Stage } from './act.ts';

export interface Submission {
  readonly delivery?: Delivery;
  /** Fields that Slack itself wants filled in: nothing was sent. */
  readonly missing: readonly string[];
  /** What the app says is wrong, by field. */
  readonly errors: Readonly<Record<string, string>>;
}

/** A person fills in fields of the modal on top, by their action's id, and submits it. */
export async function submit(stage: Stage, fields: Readonly<Record<string, Chosen>>, from: From): Promise<Submission> {
  const { world } = stage;
  const { person } = placeOf(stage, from);
  const view = fillIn(world, modalOf(world, person.id), fields);
  const missing = elementsIn(view.blocks)
    .filter(({ input, blockId, actionId }) => input && !input.optional && isEmpty(view.values[blockId]?.[actionId]))
    .map(({ actionId }) => actionId);
  if (missing.length > 0) return { missing, errors: {} };
  const trigger = world.triggers.issue(person.id, view.id);
  const payload = { type: 'view_submission', trigger_id: trigger, view: viewPayload(view, world), response_urls: [] };
  const delivery = await interact(stage, person, payload, `submit ${asText(view.content['callback_id'])}`);
  const errors = delivery.outcome === 'acknowledged' ? obey(world, view, delivery.response) : {};
  return { delivery, missing: [], errors };
}

/** A person closes the modal on top. The app hears of it only when it asked to. */
export async function dismiss(stage: Stage, from: From): Promise<void> {
  const { world } = stage;
  const { person } = placeOf(stage, from);
  const view = modalOf(world, person.id);
  closeView(world, view);
  if (view.content['notify_on_close'] !== true) return;
  await interact(stage, person, { type: 'view_closed', view: viewPayload(view, world), is_cleared: false }, 'close');
}

function modalOf(world: World, user: string): OpenView {
  const view = topModal(world, user);
  if (!view) throw new Error('Cannot find an open modal');
  return view;
}

function fillIn(world: World, view: OpenView, fields: Readonly<Record<string, Chosen>>): OpenView {
  const elements = elementsIn(view.blocks);
  const values = Object.entries(fields).reduce((filled, [actionId, chosen]) => {
    const element = elements.find((each) => each.actionId === actionId);
    if (!element) throw new Error(`Cannot find the field "${actionId}"`);
    return withValue(filled, element, chosenValue(element, chosen));
  }, view.values);
  return changeView(world, view, { values });
}

/** Does with the modals what the app's acknowledgement says. Gives errors to show at fields. */
function obey(world: World, view: OpenView, response: unknown): Readonly<Record<string, string>> {
  const { response_action: action, view: next, errors } = asObject(response);
  switch (action) {
    case 'errors':
      return readErrors(world, view, errors);
    case 'clear':
      for (const open of [...world.views.values()])
        if (open.kind === 'modal' && open.user === view.user) closeView(world, open);
      return {};
    case 'update':
    case 'push': {
      const read = readView(next, 'modal');
      if ('error' in read)
        world.journal.add({ kind: 'refused', what: 'view', reason: read.error, detail: read.faults.join('; ') });
      else if (action === 'push') showModal(world, view.user, read, view);
      else changeView(world, view, read);
      return {};
    }
    default:
      closeView(world, view);
      return {};
  }
}

/** Errors belong to `input` blocks; for another block Slack shows nothing and says that the app failed. */
function readErrors(world: World, view: OpenView, errors: unknown): Readonly<Record<string, string>> {
  const inputs = elementsIn(view.blocks).filter(({ input }) => input);
  return Object.fromEntries(
    Object.entries(jsonObject.catch({}).parse(errors)).flatMap(([block, error]): [string, string][] => {
      const field = inputs.find(({ blockId }) => blockId === block);
      if (field) return [[field.actionId, asText(error)]];
      world.journal.add({ kind: 'refused', what: 'view', reason: 'errors for a block without input', detail: block });
      return [];
    }),
  );
}
