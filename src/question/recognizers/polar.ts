import { isQuestionWord } from '../question-words.ts';
import type { Slots } from '../slots.ts';

const verbs =
  /^(is|zijn|was|waren|heeft|hebben|telt|tellen|staan|staat|kan|kunnen|zit|zitten|overtreft|overtreffen|ligt|liggen|heft|kent)$/;

/** Whether a text asks for yes or no: it starts with a verb and has no question word. */
export function isPolar({ reading }: Slots): boolean {
  const words = reading.words.filter(({ kind }) => kind === 'word').map(({ word }) => word);
  const first = words.find((word) => !/^(en|maar|dus|dan|nou|of|ook|hoi|hallo|hey)$/.test(word)) ?? '';
  return verbs.test(first) && !words.some(isQuestionWord) && !words.includes('niet');
}
