import { afterDemonstrative, beforeDemonstrative, reporting } from './grammar.ts';
import type { Phrases } from './phrases.ts';
import type { Sentence } from './sentence.ts';

/** What stands around a claim in its sentence (Dutch: inkadering): where the claim itself starts, and whether it is denied. */
export interface Frame {
  /** The first word of the claim: after "klopt het dat", "ik las dat", "kun je nagaan of". */
  readonly from: number;
  /** "Het is niet zo dat …", "…, dat klopt niet". */
  readonly denied: boolean;
}

const asksForYes = /^(klopt|is|was) (het|dat) niet (zo |waar |juist |correct )?dat\b/;
const denials =
  /\b(klopt (helemaal |dus |natuurlijk |echt )?niet|niet (waar|zo|juist|correct|het geval)|onjuist|onwaar|onzin|fout|klopt van geen kant|geen sprake van)\b/;
const lateDenials =
  /\b(klopt (helemaal |dus |natuurlijk |echt )?niet|is (niet (waar|juist|correct)|onjuist|onwaar|onzin|fout)|klopt van geen kant)$/;
const tag = /\b(toch|of) klopt (dat )?niet$/;

/** Finds the frame of a sentence. */
export function frameOf(sentence: Sentence, phrases: Phrases): Frame {
  const { words, amounts } = sentence;
  const anchor = Math.min(...amounts.map(({ from }) => from), ...firstMeasure(sentence), words.length);
  const join = words.findLastIndex(
    ({ word }, index) =>
      reporting.has(word) &&
      index < anchor &&
      !afterDemonstrative.has(words[index + 1]?.word ?? '') &&
      !beforeDemonstrative.has(words[index - 1]?.word ?? '') &&
      words.slice(0, index).some((before) => phrases.has('matrix', before.word)),
  );
  const spoken = (from: number, to?: number) =>
    words
      .slice(from, to)
      .filter(({ kind }) => kind !== 'sign')
      .map(({ word }) => word)
      .join(' ');
  const head = join < 0 ? '' : spoken(0, join + 1);
  const tail = spoken(Math.max(join + 1, 0));
  const deniedBefore = denials.test(head) && !asksForYes.test(head);
  const deniedAfter = lateDenials.test(tail) && !tag.test(tail);
  return { from: join + 1, denied: deniedBefore !== deniedAfter };
}

function firstMeasure({ names }: Sentence): readonly number[] {
  return names.filter(({ senses }) => senses.some(({ kind }) => kind === 'measure')).map(({ from }) => from);
}
