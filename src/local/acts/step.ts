import { sendEvent } from '../dispatch.ts';
import type { JsonObject } from '../json.ts';
import type { StepOutcome } from '../steps.ts';
import type { Stage } from './act.ts';

/** A workflow that somebody built comes to the app's step. Slack asks for no subscription: offering the step is enough. */
export async function runStep(stage: Stage, title: string, inputs: JsonObject): Promise<StepOutcome> {
  const { world, deliver } = stage;
  const step = world.installation.steps.find((each) => each.title === title);
  if (!step) return { error: 'function_not_found' };
  const execution = world.nextId('Fx');
  world.steps.set(execution, 'running');
  const event = {
    type: 'function_executed',
    function: { id: world.nextId('Fn'), callback_id: step.callbackId, title, type: 'app', app_id: world.app.id },
    inputs,
    function_execution_id: execution,
    workflow_execution_id: world.nextId('Wx'),
    event_ts: world.clock.nextTs(),
    bot_access_token: world.tokens.bot,
  };
  await sendEvent(world, deliver, event, 'function_executed');
  return world.journal.until(() => {
    const outcome = world.steps.get(execution);
    return outcome === 'running' ? undefined : outcome;
  }, `the end of step "${title}"`);
}
