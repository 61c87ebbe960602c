import { z } from 'zod';
import type { JsonObject } from '../json.ts';
import { fromJson, jsonObject } from '../json.ts';
import { method, type Result, refuse, succeed } from '../method.ts';
import type { StepOutcome } from '../steps.ts';
import type { World } from '../world.ts';

const execution = z.object({ function_execution_id: z.string() });

/** How a step of a workflow ends. Neither needs a scope. */
export const functionMethods = [
  method(
    'functions.completeSuccess',
    { scopes: [], args: execution.extend({ outputs: fromJson(jsonObject) }) },
    ({ function_execution_id: id, outputs }, world) => finish(world, id, { outputs: outputs satisfies JsonObject }),
  ),

  method(
    'functions.completeError',
    { scopes: [], args: execution.extend({ error: z.string().min(1) }) },
    ({ function_execution_id: id, error }, world) => finish(world, id, { error }),
  ),
];

function finish(world: World, id: string, outcome: StepOutcome): Result {
  const step = world.steps.get(id);
  if (!step) return refuse('function_execution_not_found');
  if (step !== 'running') return refuse('execution_not_in_running_state');
  world.steps.set(id, outcome);
  world.journal.add({ kind: 'finished', execution: id, outcome });
  return succeed();
}
