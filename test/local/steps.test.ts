import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { openWorkspace } from '../../src/local/open-workspace.ts';
import type { Workspace } from '../../src/local/workspace.ts';
import { installation } from '../slack/story.ts';

describe('a step of a workflow', () => {
  let workspace: Workspace;
  beforeEach(async () => {
    workspace = await openWorkspace({ installation });
  });
  afterEach(() => workspace.close());

  it('that the app does not offer is not found', async () => {
    expect(await workspace.runStep('Bestel koffie', {})).toEqual({ error: 'function_not_found' });
  });

  it('ends once, with outputs or with an error', async () => {
    workspace.world.steps.set('Fx1', 'running');
    expect(await call('functions.completeSuccess', { function_execution_id: 'Fx1', outputs: '{"a":"b"}' })).toEqual({
      ok: true,
    });
    expect(workspace.world.steps.get('Fx1')).toEqual({ outputs: { a: 'b' } });
    expect(await call('functions.completeError', { function_execution_id: 'Fx1', error: 'x' })).toMatchObject({
      error: 'execution_not_in_running_state',
    });
    expect(await call('functions.completeError', { function_execution_id: 'Fx2', error: 'x' })).toMatchObject({
      error: 'function_execution_not_found',
    });
  });

  async function call(name: string, args: Record<string, string>) {
    const response = await fetch(`${workspace.url}/api/${name}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${workspace.world.tokens.bot}` },
      body: new URLSearchParams(args),
    });
    return z.looseObject({ ok: z.boolean() }).parse(await response.json());
  }
});
