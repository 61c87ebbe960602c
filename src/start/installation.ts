import type { Installation } from '../local/installation.ts';
import { appScopes, botScopes, command, events, shortcuts, steps } from '../slack/surfaces.ts';

/** The app as its manifest installs it in a workspace. */
export const installation: Installation = {
  botScopes,
  appScopes,
  events,
  commands: [command],
  shortcuts: Object.values(shortcuts),
  steps: Object.values(steps),
};
