import type { Recognizer } from './recognizer.ts';

const judging =
  /^(oordeel|oordelen|oordeelt|oordeel(je|t)|beoordeel|beoordeelt|beoordelen|beoordeling|verdict|verdicts)$/;
const asking = /^(hoe|wat|welke|waarom|uitleg|leg|betekent|betekenen|bedoel|bedoelt)$/;
/** The words of the verdicts themselves; a text with other words of its own is a claim or another question. */
const named = /\b(klopt ongeveer|klopt niet|bron verdeeld|niet te controleren|klopt)$/;
const meaning = /^(en )?(wat (is|betekent|bedoelt u met|bedoel je met|houdt)|uitleg( van)?) /;

/** What the verdicts of a fact-check mean: "hoe oordeelt krapte", "wat betekent bron verdeeld". */
export const verdicts: Recognizer = {
  name: 'verdicts',
  recognize: ({ slots }) => {
    const { reading, measures, regions } = slots;
    const words = reading.words.filter(({ kind }) => kind === 'word').map(({ typed, word }) => typed ?? word);
    const text = words.join(' ').toLowerCase();
    const others = slots.content.filter(({ word, typed = word }) => !/^krapte$/.test(typed) && !judging.test(typed));
    const isAbout = measures.length + regions.length > 0;
    const asksJudging = words.some((word) => judging.test(word)) && words.some((word) => asking.test(word));
    const ofName = meaning.test(text) && named.test(text) && words.length <= 7;
    if (isAbout || !(ofName || (asksJudging && others.length === 0))) return undefined;
    return { kind: 'smallTalk', topic: 'verdicts' };
  },
};
