import type { JsonObject } from './json.ts';
import type { OpenView } from './views.ts';
import type { World } from './world.ts';

/** A view as it stands in answers of the Web API and in interactions. */
export function viewPayload(view: OpenView, world: World): JsonObject {
  return {
    private_metadata: '',
    callback_id: '',
    ...view.content,
    id: view.id,
    team_id: world.team.id,
    type: view.kind,
    blocks: view.blocks,
    hash: view.hash,
    state: { values: view.values },
    root_view_id: rootOf(view, world),
    previous_view_id: view.previous ?? null,
    app_id: world.app.id,
    bot_id: world.app.botId,
    app_installed_team_id: world.team.id,
  };
}

function rootOf(view: OpenView, world: World): string {
  const below = view.previous && world.views.get(view.previous);
  return below ? rootOf(below, world) : view.id;
}
