import { afterDemonstrative, asksBack, beforeDemonstrative, beforeVerdict, reporting } from './grammar.ts';
import type { Phrases } from './phrases.ts';
import type { Sentence } from './sentence.ts';

/** What stands around a claim in its sentence (Dutch: inkadering): where the claim itself starts, and whether it is denied. */
export interface Frame {
  /** The first word of the claim: after "klopt het dat", "ik las dat", "kun je nagaan of". */
  readonly from: number;
  /** "Het is niet zo dat …", "…, dat klopt niet". */
  readonly denied: boolean;
}

/** "…, klopt dat?", "…, staat dat erin?": so few words behind the verb are no claim. */
const longestTag = 2;

const asksForYes = /^(klopt|is|was) (het|dat) niet (zo |waar |juist |correct )?dat\b/;

/** Finds the frame of a sentence. */
export function frameOf(sentence: Sentence, phrases: Phrases): Frame {
  const { words, amounts } = sentence;
  const anchor = Math.min(...amounts.map(({ from }) => from), ...firstMeasure(sentence), words.length);
  const join = words.findLastIndex(
    ({ word }, index) =>
      reporting.has(word) &&
      index < anchor &&
      words.length - index > longestTag &&
      !afterDemonstrative.has(words[index + 1]?.word ?? '') &&
      !beforeDemonstrative.has(words[index - 1]?.word ?? '') &&
      words.slice(0, index).some((before) => phrases.has('introducesClaim', before.word)),
  );
  const head = words.slice(0, join + 1).filter(({ kind }) => kind !== 'sign');
  const asks = asksForYes.test(head.map(({ word }) => word).join(' '));
  const deniedBefore = !asks && phrases.in(head, ['notTrue']).length > 0;
  return { from: join + 1, denied: deniedBefore !== isDeniedLast(sentence, join + 1, phrases) };
}

/** "…, dat klopt niet", "… is onwaar", "…: onzin". */
function isDeniedLast({ words, gap, text }: Sentence, from: number, phrases: Phrases): boolean {
  const spoken = words.filter(({ kind }, index) => kind !== 'sign' && index >= from);
  const last = phrases.in(spoken, ['notTrue']).find(({ to }) => to === spoken.length - 1);
  if (!last) return false;
  const [before, first] = [spoken[last.from - 1]?.word ?? '', spoken[last.from]];
  const isApart = first !== undefined && /[,:;.!]/.test(gap(words.indexOf(first))) && !text.includes('?');
  const says = [before, first?.word ?? ''].some((word) => beforeVerdict.has(word));
  return (says || isApart) && !asksBack.has(before);
}

function firstMeasure({ names }: Sentence): readonly number[] {
  return names.filter(({ senses }) => senses.some(({ kind }) => kind === 'measure')).map(({ from }) => from);
}
