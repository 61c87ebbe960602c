import { bodiesNamed } from '../reading/bodies-named.ts';
import type { Clause } from '../reading/clause.ts';
import { beforeBody, belonging, definite } from '../reading/grammar.ts';
import type { Name } from '../reading/names.ts';
import type { Reader, Sentence } from '../reading/sentence.ts';

/** Whether a person belongs to the body right beside: "Kitty Jong van CNV", "CNV-bestuurslid Daems". */
export function belongsToBody({ sentence, names }: Clause, { persons, knowledge }: Reader): boolean | undefined {
  const bodies = names.filter(({ senses }) => senses.some(({ kind }) => kind === 'actor'));
  const nameOf = ({ from, to }: Name) => sentence.words.slice(from, to + 1).map(({ word }) => word);
  const person = bodies.find((name) => persons.has(nameOf(name).join(' ')));
  if (!person) return undefined;
  const own = bodiesNamed(person, sentence, knowledge.claimWords);
  const others = bodies.filter((body) => body !== person && areBeside(person, body, sentence));
  const isOwn = (body: Name) => bodiesNamed(body, sentence, knowledge.claimWords).some((id) => own.includes(id));
  return others.length === 0 ? undefined : others.some(isOwn);
}

/** So many words may stand between a person and his body: "bestuurslid", "voorzitter van de". */
const mostBetween = 5;

function areBeside(person: Name, body: Name, { words, gap }: Sentence): boolean {
  const [first, second] = person.from < body.from ? [person, body] : [body, person];
  const between = words
    .slice(first.to + 1, second.from)
    .map(({ word }) => word)
    .filter((word) => !definite.has(word));
  if (between.length === 0) return true;
  if (first === body) return between.length === 1 && gap(first.to + 1).includes('-');
  const opens = belonging.has(between[0] ?? '') || gap(first.to + 1).includes(',');
  return opens && between.length <= mostBetween && between.some((word) => beforeBody.has(word));
}
