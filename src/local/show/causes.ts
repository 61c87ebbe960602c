import { z } from 'zod';
import type { Entry } from '../journal.ts';
import { asObject } from '../json.ts';
import type { Workspace } from '../workspace.ts';
import type { Act } from './acts.ts';

/** What led to a message or a window of the bot. */
export type Cause =
  | { readonly text: string; readonly mode: 'ask' | 'check' }
  /** A button that carries a question in slots, and no text. */
  | { readonly button: string };

export interface Causes {
  /** Call before the act is done: what the bot says from then on comes from it. */
  begin(act: Act): void;
  /** By the `ts` of a message or the id of a window. */
  of(shown: string): Cause | undefined;
}

const buttonValue = z.looseObject({ do: z.string(), text: z.string().optional() });

/** Remembers for each message and window of the bot what it answers. For 'Waarom dit antwoord?'. */
export function rememberCauses({ journal, world }: Workspace): Causes {
  const causes = new Map<string, Cause>();
  let latest: Cause | undefined;
  journal.listen((entry) => {
    const shown = shownIn(entry);
    if (shown && latest) causes.set(shown, latest);
  });
  return {
    of: (shown) => causes.get(shown),
    begin(act) {
      latest = causeOf(act);
    },
  };

  function causeOf(act: Act): Cause | undefined {
    switch (act.act) {
      case 'write':
        return { text: act.text.replace(/^\/\S+\s*/, '').replace(/@krapte\s*/i, ''), mode: 'ask' };
      case 'messageShortcut':
        return { text: world.messages.get(act.message)?.text ?? '', mode: 'check' };
      case 'click':
        return causeOfClick(act.target, act.value ?? (typeof act.choose === 'string' ? act.choose : ''));
      case 'submit': {
        const [asked] = Object.values(act.fields);
        return typeof asked === 'string' && Object.keys(act.fields).length === 1
          ? { text: asked, mode: 'ask' }
          : undefined;
      }
      default:
        return undefined;
    }
  }

  function causeOfClick(target: string, value: string): Cause | undefined {
    const asked = buttonValue.safeParse(parsed(value)).data;
    if (asked?.do === 'ask' && asked.text) return { text: asked.text, mode: 'ask' };
    // Shared, turned over or asked where it stands: the same answer as before.
    return asked?.do === 'show' ? { button: value } : causes.get(target);
  }
}

/** The message of the bot or the window that something is about. */
function shownIn(entry: Entry): string | undefined {
  switch (entry.kind) {
    case 'posted':
    case 'updated':
      return entry.message.fromBot ? entry.message.ts : undefined;
    case 'opened':
    case 'changed':
      return entry.view.kind === 'modal' ? entry.view.id : undefined;
    default:
      return undefined;
  }
}

function parsed(value: string): unknown {
  try {
    return asObject(JSON.parse(value));
  } catch {
    return {};
  }
}
