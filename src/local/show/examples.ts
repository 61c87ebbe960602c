import type { NewChannel } from '../channels.ts';
import type { Workspace } from '../workspace.ts';

/** Two channels: the bot is a member of the first, and not of the second. */
export const channels: readonly NewChannel[] = [
  { name: 'arbeidsmarkt', kind: 'public', withBot: true },
  { name: 'coalitie', kind: 'public', withBot: false },
];

const messages = [
  { by: 'bram', in: 'arbeidsmarkt', text: 'In Twente staan 15.000 vacatures open.' },
  { by: 'fatima', in: 'arbeidsmarkt', text: 'En in Regio Zwolle zijn er bijna twee vacatures per werkzoekende.' },
  { by: 'bram', in: 'arbeidsmarkt', text: 'Welke regio heeft eigenlijk de meeste vacatures?' },
  { by: 'fatima', in: 'coalitie', text: 'Ik las dat Twente meer vacatures heeft dan Regio Zwolle. Klopt dat?' },
  { by: 'bram', in: 'coalitie', text: 'Het onbenut arbeidspotentieel in Twente is 10.200.' },
] as const;

/** What people wrote before you came in: with figures to check. One is right, others are not. */
export function writeExamples(workspace: Workspace): void {
  for (const { text, ...spot } of messages) workspace.say(text, spot);
}
