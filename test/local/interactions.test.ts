import { App, SocketModeReceiver, type webApi } from '@slack/bolt';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Message } from '../../src/local/messages.ts';
import { openWorkspace } from '../../src/local/open-workspace.ts';
import type { Workspace } from '../../src/local/workspace.ts';
import { mutedLogger } from '../../src/slack/bolt-logger.ts';
import { respond } from '../../src/slack/respond.ts';
import { installation } from '../slack/story.ts';

const plain = (text: string) => ({ type: 'plain_text' as const, text });
const button = { type: 'button', action_id: 'deel', text: plain('Deel in kanaal'), value: 'antwoord-1' };
const menu = {
  type: 'static_select' as const,
  action_id: 'regio',
  options: [
    { text: plain('Twente'), value: 'twente' },
    { text: plain('Regio Zwolle'), value: 'zwolle' },
  ],
};
const buttons = [{ type: 'actions', elements: [button, menu] }];
const field = { type: 'plain_text_input' as const, action_id: 'vraag' };
const modal: webApi.ModalView = {
  type: 'modal',
  callback_id: 'vraag',
  title: plain('Vraag'),
  submit: plain('Vraag'),
  blocks: [
    { type: 'input', block_id: 'b-vraag', label: plain('Uw vraag'), element: field },
    { type: 'section', block_id: 'b-regio', text: { type: 'mrkdwn', text: 'Regio' }, accessory: menu },
  ],
};

/** An app as others would write it: what it is told and what it may do is what counts here. */
describe('the workspace and an app', () => {
  let workspace: Workspace;
  let app: App;

  beforeEach(async () => {
    workspace = await openWorkspace({ installation, ackTimeout: 300 });
    const clientOptions = { slackApiUrl: `${workspace.url}/api/`, retryConfig: { retries: 0 } };
    const logger = mutedLogger();
    const receiver = new SocketModeReceiver({
      appToken: workspace.world.tokens.app,
      logger,
      installerOptions: { clientOptions },
    });
    app = new App({ token: workspace.world.tokens.bot, receiver, clientOptions, logger });
    await app.start();
  });
  afterEach(async () => {
    await app.stop();
    await workspace.close();
  });

  describe('acknowledgements', () => {
    it('that do not come are missed after a while', async () => {
      expect((await workspace.command('/krapte twente')).delivery).toEqual({ outcome: 'timeout' });
    });

    it('with blocks that Slack refuses show nothing', async () => {
      app.command('/krapte', ({ ack }) => ack({ text: 'Hallo', blocks: [{ type: 'alert' }] }));
      expect((await workspace.command('/krapte twente')).message).toBeUndefined();
      expect(workspace.journal.entries).toContainEqual(
        expect.objectContaining({ kind: 'refused', reason: 'invalid_blocks' }),
      );
    });

    it('of an event that come late make Slack send it again, with the number of the attempt', async () => {
      const attempts: (number | undefined)[] = [];
      const slow = app.processEvent.bind(app);
      app.processEvent = async (event) => {
        attempts.push(event.retryNum);
        if (event.retryNum === 0) await new Promise((resolve) => setTimeout(resolve, 400));
        await slow(event);
      };
      expect((await workspace.mention('twente')).delivery.outcome).toBe('acknowledged');
      expect(attempts).toEqual([0, 1]);
      await workspace.journal.until(
        () => workspace.journal.entries.find(({ kind }) => kind === 'refused'),
        'the late one',
      );
    });
  });

  describe('what an app is not installed for', () => {
    it.each([
      ['app_mentions:read', () => workspace.mention('twente').then(({ delivery }) => delivery)],
      ['im:history', () => workspace.directMessage('twente').then(({ delivery }) => delivery)],
      ['commands', () => workspace.command('/krapte').then(({ delivery }) => delivery)],
      ['commands', () => workspace.globalShortcut('Vraag het advies')],
    ])('does not reach it without %s', async (scope, act) => {
      await reopen({ ...installation, botScopes: installation.botScopes.filter((each) => each !== scope) });
      expect(await act()).toEqual({ outcome: 'notSubscribed' });
    });

    it('does not reach it without a subscription, or from a channel that it is not in', async () => {
      expect((await workspace.mention('twente', { in: 'coalitie' })).delivery).toEqual({ outcome: 'notSubscribed' });
      await reopen({ ...installation, events: [], shortcuts: [], commands: [] });
      expect((await workspace.openHome('home')).delivery).toEqual({ outcome: 'notSubscribed' });
      expect(await workspace.globalShortcut('Vraag het advies')).toEqual({ outcome: 'notSubscribed' });
      expect((await workspace.command('/krapte')).delivery).toEqual({ outcome: 'notSubscribed' });
    });
  });

  describe('a response_url', () => {
    async function urlFromShortcut(): Promise<string> {
      const found = new Promise<string>((resolve) => {
        app.shortcut('check_facts', async ({ ack, body }) => {
          await ack();
          if ('response_url' in body) resolve(body.response_url);
        });
      });
      await workspace.messageShortcut(
        'Controleer feiten',
        workspace.say('Twente telt 13.100 vacatures', { in: 'coalitie' }),
        { by: 'bram' },
      );
      return found;
    }

    it('reaches one person or all, also where the bot is not a member', async () => {
      const url = await urlFromShortcut();
      await respond(url, { text: 'alleen voor u' });
      await respond(url, { text: 'voor allen', response_type: 'in_channel' });
      const seen = (by: string) => workspace.messages({ in: 'coalitie', by }).map(({ text }) => text);
      expect(seen('bram')).toEqual(['Twente telt 13.100 vacatures', 'alleen voor u', 'voor allen']);
      expect(seen('noor')).toEqual(['Twente telt 13.100 vacatures', 'voor allen']);
    });

    it('works five times', async () => {
      const url = await urlFromShortcut();
      for (let nth = 1; nth <= 5; nth += 1) await respond(url, { text: `antwoord ${nth}` });
      await expect(respond(url, { text: 'antwoord 6' })).rejects.toMatchObject({ code: 'used_url' });
    });

    it('works for half an hour', async () => {
      const url = await urlFromShortcut();
      workspace.advance(29 * 60_000);
      await respond(url, { text: 'op tijd' });
      workspace.advance(2 * 60_000);
      await expect(respond(url, { text: 'te laat' })).rejects.toMatchObject({ code: 'expired_url' });
    });

    it('refuses blocks that a message cannot have', async () => {
      await expect(respond(await urlFromShortcut(), { text: 'x', blocks: [{ type: 'alert' }] })).rejects.toMatchObject({
        code: 'invalid_blocks',
      });
    });

    it('of a click replaces or removes the message that was clicked on', async () => {
      app.command('/krapte', ({ ack }) => ack({ text: 'Antwoord', blocks: buttons }));
      app.action('deel', async ({ ack, body, respond: answer }) => {
        await ack();
        // An app cannot read back an ephemeral message.
        expect(body).not.toHaveProperty('message');
        await answer({ text: 'Gedeeld', replace_original: true });
        await answer({ text: '', delete_original: true });
      });
      const { message } = await workspace.command('/krapte twente');
      await workspace.click(visible(message), 'Deel in kanaal');
      await workspace.journal.until(
        () => workspace.journal.entries.find(({ kind }) => kind === 'deleted'),
        'the end of it',
      );
      const kinds = workspace.journal.entries.map(({ kind }) => kind);
      expect(kinds.filter((kind) => ['posted', 'updated', 'deleted'].includes(kind))).toEqual([
        'posted',
        'updated',
        'deleted',
      ]);
      expect(workspace.messages()).toEqual([]);
    });
  });

  describe('a trigger', () => {
    it('opens one modal, within three seconds', async () => {
      const triggers: string[] = [];
      app.shortcut('ask_advice', async ({ ack, body }) => {
        await ack();
        triggers.push(body.trigger_id);
      });
      for (let nth = 0; nth < 2; nth += 1) await workspace.globalShortcut('Vraag het advies');
      const [first = '', second = ''] = triggers;
      await app.client.views.open({ trigger_id: first, view: modal });
      await expect(app.client.views.open({ trigger_id: first, view: modal })).rejects.toThrow('exchanged_trigger_id');
      workspace.advance(3001);
      await expect(app.client.views.open({ trigger_id: second, view: modal })).rejects.toThrow('expired_trigger_id');
      await expect(app.client.views.open({ trigger_id: 'verzonnen', view: modal })).rejects.toThrow(
        'invalid_trigger_id',
      );
      expect(workspace.modal()?.content).toMatchObject({ callback_id: 'vraag' });
    });
  });

  describe('a modal', () => {
    beforeEach(async () => {
      app.shortcut('ask_advice', async ({ ack, body, client }) => {
        await ack();
        await client.views.open({ trigger_id: body.trigger_id, view: modal });
      });
      await workspace.globalShortcut('Vraag het advies');
      await workspace.journal.until(() => workspace.modal(), 'a modal');
    });

    it('wants its fields filled in before anything is sent', async () => {
      expect(await workspace.submit({})).toMatchObject({ missing: ['vraag'] });
    });

    it('sends what was filled in, and closes', async () => {
      const filled = new Promise((resolve) => {
        app.view('vraag', async ({ ack, view }) => {
          await ack();
          resolve(view.state.values);
        });
      });
      await workspace.submit({ vraag: 'Hoe krap is het?', regio: 'Regio Zwolle' });
      expect(await filled).toMatchObject({
        'b-vraag': { vraag: { value: 'Hoe krap is het?' } },
        'b-regio': { regio: { selected_option: { value: 'zwolle' } } },
      });
      expect(workspace.modal()).toBeUndefined();
    });

    it('shows errors at fields, and stays', async () => {
      app.view('vraag', ({ ack }) =>
        ack({ response_action: 'errors', errors: { 'b-vraag': 'Typ een vraag.', 'b-regio': 'Kan niet.' } }),
      );
      expect((await workspace.submit({ vraag: '?' })).errors).toEqual({ vraag: 'Typ een vraag.' });
      expect(workspace.modal()).toBeDefined();
      expect(workspace.journal.entries).toContainEqual(expect.objectContaining({ kind: 'refused', detail: 'b-regio' }));
    });

    it('can change, and get another one on top', async () => {
      const other: webApi.ModalView = { ...modal, title: plain('Antwoord') };
      app.view('vraag', ({ ack, view }) =>
        ack({ response_action: view.title.text === 'Vraag' ? 'update' : 'push', view: other }),
      );
      await workspace.submit({ vraag: 'een' });
      await workspace.submit({ vraag: 'twee' });
      expect([...workspace.world.views.values()].map(({ content }) => content['title'])).toEqual([
        other.title,
        other.title,
      ]);
      await workspace.dismiss();
      expect(workspace.world.views.size).toBe(1);
    });

    it('keeps what was filled in when a choice makes it change, and refuses an outdated change', async () => {
      const hashes: string[] = [];
      app.action('regio', async ({ ack, body, client }) => {
        await ack();
        if (!('view' in body) || !body.view) return;
        hashes.push(body.view.hash);
        await client.views.update({ view_id: body.view.id, hash: body.view.hash, view: modal });
      });
      const open = workspace.modal();
      if (!open) throw new Error('Cannot find the modal');
      await workspace.click(open, { action: 'regio', choose: 'twente' });
      await workspace.journal.until(() => (workspace.modal()?.hash !== hashes[0] ? true : undefined), 'the change');
      expect(workspace.modal()?.values).toMatchObject({
        'b-regio': { regio: { selected_option: { value: 'twente' } } },
      });
      await expect(app.client.views.update({ view_id: open.id, hash: hashes[0] ?? '', view: modal })).rejects.toThrow(
        'hash_conflict',
      );
    });

    it.each([
      ['a long title', { ...modal, title: plain('a'.repeat(25)) }],
      ['fields and no submit', { type: 'modal', title: modal.title, blocks: modal.blocks }],
      ['a table', { ...modal, blocks: [{ type: 'table', rows: [] }] }],
      ['no blocks', { ...modal, blocks: [] }],
    ])('with %s is refused', async (_, view) => {
      const view_id = workspace.modal()?.id ?? '';
      await expect(app.client.apiCall('views.update', { view_id, view })).rejects.toThrow('invalid_arguments');
    });
  });

  it('a person cannot choose what is not on the menu, or click what is not there', async () => {
    const message = { ts: '1.1', channel: 'C1', author: 'U1', fromBot: true, text: '', blocks: buttons, edited: false };
    await expect(workspace.click(message, 'Verwijder')).rejects.toThrow(
      'Cannot find "Verwijder" among: deel (Deel in kanaal)',
    );
    await expect(workspace.click(message, { action: 'regio', choose: 'utrecht' })).rejects.toThrow(
      'Cannot choose "utrecht"',
    );
  });

  it('the home tab is published for a person, and sent along the next time', async () => {
    const views: unknown[] = [];
    app.event('app_home_opened', async ({ event, client }) => {
      views.push(event.view);
      await client.views.publish({ user_id: event.user, view: { type: 'home', blocks: [{ type: 'divider' }] } });
    });
    await workspace.openHome('home', { by: 'fatima' });
    await workspace.journal.until(() => workspace.home({ by: 'fatima' }), 'the home tab');
    await workspace.openHome('home', { by: 'fatima' });
    await workspace.journal.until(() => views[1], 'the second time');
    expect(views).toMatchObject([undefined, { type: 'home', blocks: [{ type: 'divider' }] }]);
    expect(workspace.home({ by: 'noor' })).toBeUndefined();
  });

  async function reopen(changed: typeof installation): Promise<void> {
    await app.stop();
    await workspace.close();
    workspace = await openWorkspace({ installation: changed });
  }
});

function visible(message: Message | undefined): Message {
  if (!message) throw new Error('Cannot see a message');
  return message;
}
