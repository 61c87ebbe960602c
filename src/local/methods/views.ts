import { z } from 'zod';
import { changeView, openView } from '../change.ts';
import { homeOf, topModal } from '../find.ts';
import type { JsonObject } from '../json.ts';
import { method, type Result, refuse, succeed } from '../method.ts';
import { readView } from '../read-view.ts';
import { initialValues } from '../values.ts';
import { viewPayload } from '../view-payload.ts';
import type { OpenView } from '../views.ts';
import type { World } from '../world.ts';

const deepest = 3;
const trigger = z.object({ trigger_id: z.string() });

export const viewMethods = [
  method('views.open', { scopes: [], args: trigger }, ({ trigger_id }, world, given) => {
    const read = readView(given['view'], 'modal');
    if ('error' in read) return refuse(read.error, read.faults);
    const used = world.triggers.use(trigger_id);
    if ('error' in used) return refuse(used.error);
    return shown(showModal(world, used.user, read), world);
  }),

  method('views.push', { scopes: [], args: trigger }, ({ trigger_id }, world, given) => {
    const read = readView(given['view'], 'modal');
    if ('error' in read) return refuse(read.error, read.faults);
    const used = world.triggers.use(trigger_id);
    if ('error' in used) return refuse(used.error);
    const below = topModal(world, used.user);
    if (!below) return refuse('not_found');
    if (depth(below, world) >= deepest) return refuse('push_limit_reached');
    return shown(showModal(world, used.user, read, below), world);
  }),

  method(
    'views.update',
    { scopes: [], args: z.object({ view_id: z.string(), hash: z.string().optional() }) },
    (args, world, given) => {
      const view = world.views.get(args.view_id);
      if (!view) return refuse('not_found');
      if (args.hash && args.hash !== view.hash) return refuse('hash_conflict');
      const read = readView(given['view'], view.kind);
      if ('error' in read) return refuse(read.error, read.faults);
      return shown(changeView(world, view, { ...read, values: initialValues(read.blocks, view.values) }), world);
    },
  ),

  method(
    'views.publish',
    { scopes: [], args: z.object({ user_id: z.string(), hash: z.string().optional() }) },
    (args, world, given) => {
      if (!world.people.has(args.user_id)) return refuse('user_not_found');
      const read = readView(given['view'], 'home');
      if ('error' in read) return refuse(read.error, read.faults);
      const home = homeOf(world, args.user_id);
      if (home && args.hash && args.hash !== home.hash) return refuse('hash_conflict');
      if (home)
        return shown(changeView(world, home, { ...read, values: initialValues(read.blocks, home.values) }), world);
      return shown(
        openView(world, { kind: 'home', user: args.user_id, ...read, values: initialValues(read.blocks) }),
        world,
      );
    },
  ),
];

/** Opens a modal, on top of another where there is one below. */
export function showModal(
  world: World,
  user: string,
  read: { readonly content: JsonObject; readonly blocks: readonly JsonObject[] },
  below?: OpenView,
): OpenView {
  const values = initialValues(read.blocks);
  return openView(world, { kind: 'modal', user, ...read, values, ...(below && { previous: below.id }) });
}

function shown(view: OpenView, world: World): Result {
  return succeed({ view: viewPayload(view, world) });
}

function depth(view: OpenView, world: World): number {
  const below = view.previous && world.views.get(view.previous);
  return below ? depth(below, world) + 1 : 1;
}
