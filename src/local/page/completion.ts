/** Something that can be typed, and what it is. */
export interface Completion {
  readonly insert: string;
  readonly label: string;
  readonly hint: string;
}

/** Questions to try, beside the suggested ones. */
export const examples: readonly string[] = [
  'vacatures Twente',
  'vergelijk de vacatures van Twente en Regio Zwolle',
  'vacatures per regio',
  'aanbeveling 1',
  'wat is onbenut arbeidspotentieel',
  'hulp',
];

/**
 * What can follow on what is typed: a command, an example of what to ask with it, the bot's name.
 *
 * @example
 * completionsFor('/kr', ['/krapte'])[0]?.insert // → '/krapte '
 * completionsFor('hoi @k', ['/krapte'])[0]?.insert // → 'hoi @Krapte '
 */
export function completionsFor(typed: string, commands: readonly string[]): readonly Completion[] {
  const name = typed.match(/(?:^|\s)@(\w*)$/);
  if (name && 'krapte'.startsWith((name[1] ?? '').toLowerCase()))
    return [{ insert: typed.replace(/@\w*$/, '@Krapte '), label: '@Krapte', hint: 'stel een vraag in dit gesprek' }];
  if (/^\/\S*$/.test(typed))
    return commands
      .filter((command) => command.startsWith(typed.toLowerCase()))
      .map((command) => ({ insert: `${command} `, label: command, hint: 'vraag een cijfer, regio of aanbeveling' }));
  const command = commands.find((each) => typed.startsWith(`${each} `));
  if (!command) return [];
  const asked = typed.slice(command.length + 1).toLowerCase();
  return examples
    .filter((example) => example.toLowerCase().startsWith(asked) && example.toLowerCase() !== asked)
    .map((example) => ({ insert: `${command} ${example}`, label: `${command} ${example}`, hint: '' }));
}
