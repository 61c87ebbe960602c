export interface Channel {
  readonly id: string;
  /** For a direct conversation: the name of the person. */
  readonly name: string;
  readonly kind: 'public' | 'private' | 'direct';
  /** Ids of people, and of the bot. */
  readonly members: ReadonlySet<string>;
}

export interface NewChannel {
  readonly name: string;
  readonly kind: 'public' | 'private';
  /** Is the bot a member? */
  readonly withBot: boolean;
}

/** The bot is in the first, and not in the others. */
export const defaultChannels: readonly NewChannel[] = [
  { name: 'arbeidsmarkt', kind: 'public', withBot: true },
  { name: 'coalitie', kind: 'public', withBot: false },
  { name: 'kernteam', kind: 'private', withBot: false },
];
