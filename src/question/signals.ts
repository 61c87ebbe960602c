import { type SignalId, signalId, type Vocabulary } from '../knowledge/schema/vocabulary.ts';

/** What a word signals to rules (Dutch: signaalwoord): how long something takes, that somebody supposes something. */
export type Signals = ReadonlySet<SignalId>;

const none: Signals = new Set();

/** Makes the finder of what a normalised word signals. */
export function signalsOf({ signals }: Vocabulary): (word: string) => Signals {
  const byWord = new Map<string, Set<SignalId>>();
  const openings: { readonly opening: string; readonly id: SignalId }[] = [];
  for (const id of signalId.options) {
    for (const word of signals[id] ?? []) {
      if (word.endsWith('*')) openings.push({ opening: word.slice(0, -1), id });
      else byWord.set(word, (byWord.get(word) ?? new Set()).add(id));
    }
  }
  return (word) => {
    const own = byWord.get(word) ?? none;
    const opened = openings.filter(({ opening }) => word.startsWith(opening));
    return opened.length === 0 ? own : new Set([...own, ...opened.map(({ id }) => id)]);
  };
}
