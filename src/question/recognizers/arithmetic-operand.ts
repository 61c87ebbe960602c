import type { Knowledge } from '../../knowledge/knowledge.ts';
import { ownersOf } from '../../knowledge/owners.ts';
import type { CueId } from '../../knowledge/schema/vocabulary.ts';
import { numberAt } from '../../text/quantity.ts';
import { covers } from '../../text/word-range.ts';
import type { Operand } from '../question.ts';
import type { Slots } from '../slots.ts';

/** Turns of phrase that ask for the outcome of a sum, and are no part of it. */
const askingCues: ReadonlySet<string> = new Set<CueId>([
  'calculate',
  'howMany',
  'definition',
  'sum',
  'average',
  'share',
  'difference',
  'ratio',
  'check',
  'help',
  'greeting',
  'thanks',
]);
/** Words that change what is asked: with one of these a text is no plain sum. */
const changing = /^(niet|geen|zonder|per|of|als|dan|maar|versus|vs|behalve|exclusief)$/;

/**
 * One value of a sum, said by the words at these places: a typed number, a share, a figure by its name, or a number with
 * the name of what it counts. Undefined when there is a word that says something else.
 */
export function operandOf(places: readonly number[], slots: Slots, knowledge: Knowledge): Operand | undefined {
  const { reading } = slots;
  const [first = 0, last = 0] = [places[0], places.at(-1)];
  const within = ({ from, to }: { readonly from: number; readonly to: number }) => from >= first && to <= last;
  const share = reading.quantities.find(
    (item) => within(item) && (item.form === 'percent' || item.form === 'fraction'),
  );
  const at = share ? undefined : places.find((place) => numberAt(reading.words, place));
  const typed = at === undefined ? undefined : numberAt(reading.words, at);
  const mentions = reading.mentions.filter((mention) => within(mention) && !mention.partial);
  const ids = (kind: 'measure' | 'region') => [
    ...new Set(mentions.flatMap(({ senses }) => senses.flatMap((sense) => (sense.kind === kind ? [sense.id] : [])))),
  ];
  const [measures, regions] = [ids('measure'), ids('region')];
  const covered = places.filter(
    (place) =>
      (share && covers(share, place)) ||
      (at !== undefined && typed && place >= at && place < typed.next) ||
      mentions.some(
        (mention) =>
          covers(mention, place) && mention.senses.some(({ kind }) => kind === 'measure' || kind === 'region'),
      ),
  );
  const rest = places.filter((place) => !covered.includes(place));
  const isPeople = (place: number) => typed !== undefined && reading.words[place]?.signals.has('people');
  const ofPeople = typed && ownersOf(typed.value, knowledge).every(({ unit }) => unit === 'persons');
  if (
    !rest.every((place) => saysNothing(place, slots) || (ofPeople && isPeople(place))) ||
    measures.length > 1 ||
    regions.length > 1
  )
    return undefined;
  const [measure, region] = [measures[0], regions[0]];
  if (share) {
    const value = share.form === 'percent' ? share.value / 100 : share.value;
    return measure || region ? undefined : { kind: 'share', value };
  }
  if (typed) {
    const fits = (!measure && !region) || isFigure(typed.value, measure, region, knowledge);
    return fits ? { kind: 'typed', value: typed.value } : undefined;
  }
  return measure ? { kind: 'named', measure, region } : undefined;
}

/** Whether a word at a place asks for the outcome, greets, or is a word without meaning of its own. */
export function saysNothing(place: number, { reading }: Slots): boolean {
  const word = reading.words[place];
  if (!word || word.kind === 'number' || changing.test(word.word)) return false;
  if (reading.quantities.some((span) => covers(span, place))) return false;
  if (word.signals.has('command')) return true;
  const asks = reading.mentions.some(
    (mention) => covers(mention, place) && mention.senses.some(({ kind, id }) => kind === 'cue' && askingCues.has(id)),
  );
  return asks || word.weight === 'stop';
}

const pointing = /^(daarvan|ervan|hiervan|dat|dit)$/;

/** Whether a word at a place stands for what the conversation was about: "daarvan", "dat". */
export function pointsBack(place: number, { reading }: Slots): boolean {
  return pointing.test(reading.words[place]?.word ?? '');
}

/** Whether a text asks what something comes to. */
export function asksOutcome({ has }: Slots): boolean {
  return has('calculate', 'howMany', 'definition');
}

/** Whether a number stands in the advice as a count of this measure, in this region. */
function isFigure(value: number, measure: string | undefined, region: string | undefined, { figures }: Knowledge) {
  return figures.some(
    (figure) =>
      figure.amount.form === 'number' &&
      figure.amount.value === value &&
      (!measure || figure.measure === measure) &&
      (!region || figure.region === region),
  );
}
