import { according } from '../reading/grammar.ts';
import type { Party } from '../reading/parties.ts';
import type { Fact, FactSentence } from './facts.ts';
import type { Statement } from './read.ts';
import { type Scales, sharesBody } from './scales.ts';

/**
 * Whether everybody whom a statement names has the same part in a text: whoever acts there acts here, and nobody speaks
 * for another. From "FNV en CNV lieten PanelWizard onderzoeken …" nothing follows about what PanelWizard let them do.
 */
export function haveSameParts(
  { parties, speakers }: Statement,
  { sentences }: Fact,
  nearest: FactSentence,
  { groups }: Scales,
): boolean {
  const find: Find = (party, sentence) => findIn(party, sentence, groups);
  const named = parties.filter((party) => sentences.some((sentence) => find(party, sentence).length > 0));
  // Who says all of it may be told first or last.
  const saysAll = (party: Named) =>
    party.isVoice &&
    sentences.some(({ parties: there }) =>
      there.some(
        ({ speaks, speaksLast, name, ids }) =>
          (speaks || speaksLast) && (name === party.name || ids.some((id) => party.ids.includes(id))),
      ),
    );
  const isOrdered = named.every((one, place) =>
    named
      .slice(place + 1)
      .every(
        (other) => isOne(one, other) || saysAll(one) || saysAll(other) || inOrder(one, other, nearest, sentences, find),
      ),
  );
  const there = nearest.parties.length === 0 ? [] : named;
  const isThere = there.every((party) => party.isVoice || !party.isProper || find(party, nearest).length > 0);
  const isAlike = named.every((party) => {
    const same = find(party, nearest);
    return same.length === 0 || same.some((other) => isAlikeIn(party, other, nearest));
  });
  const first = nearest.parties.find(({ speaks, speaksLast }) => speaks || speaksLast);
  const voices = nearest.parties.filter(({ series }) => series === first?.series);
  const isOwnVoice =
    voices.length === 0 ||
    speakers.length === 0 ||
    speakers.some(({ ids }) => voices.some((voice) => sharesBody(ids, voice.ids, groups)));
  return isOrdered && isThere && isAlike && isOwnVoice && actsThere(parties, nearest, find);
}

type Named = Statement['parties'][number];

/** Named in one breath, or the same body twice. */
function isOne(one: Party, other: Party): boolean {
  return one.series === other.series || one.ids.some((id) => other.ids.includes(id));
}

type Find = (party: Party, sentence: FactSentence) => readonly Party[];

/** The places of a party in a sentence: by its name, else as a body, else by a group. A person is nobody but himself. */
export function findIn(party: Party, { parties }: FactSentence, groups: Scales['groups']): readonly Party[] {
  const bodies = party.isPerson ? [] : parties.filter(({ isPerson }) => !isPerson);
  const found = [
    parties.filter(({ name, ids }) => name === party.name && canBeOne(ids, party.ids)),
    bodies.filter(({ ids }) => ids.some((id) => party.ids.includes(id))),
    // A member for its group; of two names each is its own: the SER is not SER Overijssel.
    bodies.filter(({ ids, isProper }) => !(isProper && party.isProper) && sharesBody(party.ids, ids, groups)),
  ];
  return found.find((places) => places.length > 0) ?? [];
}

/** "SER Overijssel" and "Trendbureau Overijssel" end alike, and are two. */
const canBeOne = (ids: readonly string[], others: readonly string[]) =>
  ids.length === 0 || others.length === 0 || ids.some((id) => others.includes(id));

/** By the nearest sentence that names both; names with a capital else by which comes first in the whole text. */
function inOrder(
  one: Named,
  other: Named,
  nearest: FactSentence,
  sentences: readonly FactSentence[],
  find: Find,
): boolean {
  const pairsIn = (sentence: FactSentence) =>
    find(one, sentence).flatMap((first) =>
      find(other, sentence)
        .filter((second) => second !== first)
        .map((second) => first.at < second.at && first.series !== second.series),
    );
  const pairs = [nearest, ...sentences].map(pairsIn).find(({ length }) => length > 0);
  if (pairs) return pairs.includes(true);
  if (one.isVoice || !one.isProper || !other.isProper) return true;
  const first = (wanted: Party) => sentences.findIndex((sentence) => find(wanted, sentence).length > 0);
  return first(one) <= first(other);
}

/** Nobody acts for whom he acts with, nor is given what he gives. A word that one of both lacks tells nothing. */
function isAlikeIn({ role }: Party, other: Party, { parties }: FactSentence): boolean {
  if (role === 'namens' || other.role === 'namens') return role === other.role;
  const isFirst = other.series === parties[0]?.series;
  const there = other.role ?? (isFirst ? 'door' : undefined);
  return role === undefined || there === undefined || role === there;
}

/** The body that comes first in a statement, and is not said to speak, also comes first of those in the text. */
function actsThere(parties: Statement['parties'], nearest: FactSentence, find: Find): boolean {
  const first = parties.find(({ isVoice }) => !isVoice);
  const there = first ? find(first, nearest) : [];
  if (!first || first.ids.length === 0 || first.role !== undefined || there.length === 0) return true;
  // "Volgens VNO-NCW en MKB-Nederland is de overheid …": who only says it does not act there.
  const quoted = new Set(nearest.parties.flatMap(({ role, series }) => (according.has(role ?? '') ? [series] : [])));
  const able = there.filter(({ series }) => !quoted.has(series));
  if (able.length === 0) return false;
  const voices = nearest.parties.filter(({ speaks }) => speaks);
  const acting = nearest.parties.find(({ ids }) => !voices.some((voice) => voice.ids.some((id) => ids.includes(id))));
  return able.some(
    ({ series, ids }) => !acting || series === acting.series || ids.some((id) => acting.ids.includes(id)),
  );
}
