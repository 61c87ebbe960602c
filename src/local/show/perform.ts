import type { Delivery } from '../delivery.ts';
import type { Message } from '../messages.ts';
import type { OpenView } from '../views.ts';
import type { Workspace } from '../workspace.ts';
import type { Act } from './acts.ts';
import type { Outcome } from './protocol.ts';

const mention = /@krapte\b[,:]?\s*/i;
const silent = 'Krapte gaf geen antwoord. Probeer het nog eens.';
const gone = 'Dit bericht is er niet meer.';

/** Does in the workspace what a person did on the page, as Slack's own client would. */
export async function perform(workspace: Workspace, act: Act): Promise<Outcome> {
  switch (act.act) {
    case 'write':
      return write(workspace, act);
    case 'messageShortcut': {
      const message = workspace.world.messages.get(act.message);
      return message ? heard(await workspace.messageShortcut(act.name, message)) : { notice: gone };
    }
    case 'globalShortcut':
      return heard(await workspace.globalShortcut(act.name));
    case 'click': {
      const { action, block, value, choose } = act;
      const target = findTarget(workspace, act.target);
      if (!target) return { notice: gone };
      const pick = { action, block, ...(value !== undefined && { value }), ...(choose !== undefined && { choose }) };
      return heard(await workspace.click(target, pick));
    }
    case 'submit': {
      const { delivery, missing, errors } = await workspace.submit(act.fields);
      return { ...(delivery && heard(delivery)), missing, errors };
    }
    case 'dismiss':
      if (workspace.modal()) await workspace.dismiss();
      return {};
    case 'open':
      return heard((await workspace.openHome(act.tab)).delivery);
  }
}

async function write(workspace: Workspace, { in: place, text, thread: ts }: Act & { act: 'write' }): Promise<Outcome> {
  const thread = ts === undefined ? undefined : workspace.world.messages.get(ts);
  const spot = { in: place, ...(thread && { thread }) };
  if (text.startsWith('/')) return command(workspace, text, spot);
  if (place === 'direct') return heard((await workspace.directMessage(text, spot)).delivery);
  if (!mention.test(text)) {
    workspace.say(text, spot);
    return {};
  }
  const { delivery } = await workspace.mention(text.replace(mention, '').trim(), spot);
  return delivery.outcome === 'notSubscribed'
    ? { notice: `Krapte zit niet in #${place} en leest dit niet. Typ /krapte en uw vraag: dat werkt overal.` }
    : heard(delivery);
}

async function command(
  workspace: Workspace,
  line: string,
  { in: place, thread }: { in: string; thread?: Message },
): Promise<Outcome> {
  const name = line.split(/\s/, 1)[0] ?? '';
  if (thread) return { notice: `${name} werkt niet in een gesprek onder een bericht. Noem @Krapte en stel uw vraag.` };
  const { delivery } = await workspace.command(line, { in: place });
  return delivery.outcome === 'notSubscribed'
    ? { notice: `${name} is hier geen opdracht. Typ /krapte en uw vraag.` }
    : heard(delivery);
}

function heard({ outcome }: Delivery): Outcome {
  return outcome === 'acknowledged' || outcome === 'notSubscribed' ? {} : { notice: silent };
}

function findTarget({ world }: Workspace, id: string): Message | OpenView | undefined {
  return world.messages.get(id) ?? world.views.get(id);
}
