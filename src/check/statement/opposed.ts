import { type Clause, clauseOf } from '../reading/clause.ts';
import { type Reader, readSentence } from '../reading/sentence.ts';
import { readStatement, type Statement } from './read.ts';

/** A statement with more such words says too many things at once to be turned. */
const mostTurned = 3;

/**
 * What a statement excludes: the same statement, with one word turned into a word that cannot hold beside it. Who says
 * that SER Overijssel wants to "inperken" a rule contradicts a text by which it wants to "verruimen" it.
 */
export function opposedStatements({ sentence, from, to }: Clause, reader: Reader): readonly Statement[] {
  const pairs = reader.knowledge.claimWords.opposites.filter(({ excludes }) => excludes);
  const turned = sentence.words.flatMap(({ word, raw, start, end }, index) => {
    if (index < from || index > to || word !== raw.toLowerCase()) return [];
    const others = pairs.flatMap(({ one, other }) => (one === word ? [other] : other === word ? [one] : []));
    return others.length > 0 ? [{ others, start, end }] : [];
  });
  if (turned.length > mostTurned) return [];
  return turned.flatMap(({ others, start, end }) =>
    others.flatMap((other) => {
      const text = `${sentence.text.slice(0, start)}${other}${sentence.text.slice(end)}`;
      const opposed = readSentence({ text, start: sentence.start }, reader, () => undefined);
      return readStatement(clauseOf(opposed, from, to, reader), reader) ?? [];
    }),
  );
}
