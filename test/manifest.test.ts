import { existsSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { botScopes, command, events, shortcuts, steps } from '../src/slack/surfaces.ts';
import { prompts } from '../src/view/sentences/examples.ts';

const schemaFile = new URL('../../shared/slack/manifest.schema.2.0.0.json', import.meta.url);
const source: unknown = parse(readFileSync(new URL('../manifest.yml', import.meta.url), 'utf8'));
const manifest = z
  .object({
    display_information: z.object({ name: z.string(), long_description: z.string() }),
    features: z.object({
      app_home: z.record(z.string(), z.boolean()),
      agent_view: z.object({ suggested_prompts: z.array(z.object({ title: z.string(), message: z.string() })) }),
      shortcuts: z.array(z.object({ name: z.string(), type: z.string(), callback_id: z.string() })),
      slash_commands: z.array(z.object({ command: z.string(), should_escape: z.boolean(), usage_hint: z.string() })),
    }),
    oauth_config: z.object({ scopes: z.object({ bot: z.array(z.string()) }).strict() }).strict(),
    functions: z.record(z.string(), z.object({ title: z.string() })),
    settings: z.object({
      event_subscriptions: z.object({ bot_events: z.array(z.string()) }),
      interactivity: z.object({ is_enabled: z.boolean() }),
      socket_mode_enabled: z.boolean(),
      org_deploy_enabled: z.boolean(),
      function_runtime: z.string(),
    }),
  })
  .parse(source);

describe('the manifest', () => {
  it.skipIf(!existsSync(schemaFile))("is valid by Slack's own schema", () => {
    const ajv = new Ajv({ strict: false, formats: { uri: true } });
    const validate = ajv.compile(JSON.parse(readFileSync(schemaFile, 'utf8')));
    validate(source);
    expect(validate.errors).toBeNull();
  });

  it('has the command that the code answers, with links and names escaped', () => {
    expect(manifest.features.slash_commands).toMatchObject([{ command, should_escape: true }]);
  });

  it('has the shortcuts that the code answers', () => {
    const inCode = Object.values(shortcuts).map(({ name, type, callbackId }) => ({
      name,
      type,
      callback_id: callbackId,
    }));
    expect(manifest.features.shortcuts.map(({ name, type, callback_id }) => ({ name, type, callback_id }))).toEqual(
      inCode,
    );
  });

  it('subscribes to the events that the code hears, and to no other', () => {
    expect(manifest.settings.event_subscriptions.bot_events.toSorted()).toEqual([...events].toSorted());
  });

  it('asks for the five bot scopes that the code uses, and no user scope', () => {
    expect(manifest.oauth_config.scopes.bot.toSorted()).toEqual([...botScopes].toSorted());
    expect(botScopes).toHaveLength(5);
  });

  it('offers the workflow steps that the code runs, as Slack wants it: by an app that is ready for an organisation', () => {
    expect(Object.entries(manifest.functions).map(([callbackId, { title }]) => ({ title, callbackId }))).toEqual(
      Object.values(steps),
    );
    expect(manifest.settings).toMatchObject({ org_deploy_enabled: true, function_runtime: 'remote' });
  });

  it('suggests the prompts that the code sets', () => {
    const straight = (text: string) => text.replaceAll('’', "'");
    expect(manifest.features.agent_view.suggested_prompts).toEqual(
      prompts.map(({ title, message }) => ({ title: straight(title), message })),
    );
  });

  it('turns on the home tab, messages, interactivity and Socket Mode', () => {
    expect(manifest.features.app_home).toEqual({
      home_tab_enabled: true,
      messages_tab_enabled: true,
      messages_tab_read_only_enabled: false,
    });
    expect(manifest.settings.interactivity.is_enabled).toBe(true);
    expect(manifest.settings.socket_mode_enabled).toBe(true);
  });

  it('stays within what Slack documents but its schema does not check', () => {
    expect(manifest.display_information.name).toBe('Krapte');
    expect(manifest.display_information.long_description.length).toBeGreaterThanOrEqual(175);
    for (const { name } of manifest.features.shortcuts) expect(name.length).toBeLessThanOrEqual(24);
    expect(manifest.features.agent_view.suggested_prompts.length).toBeLessThanOrEqual(4);
  });
});
