/*
 * The words by which Dutch asks, as people type them: grammar, a closed list. Turns of phrase that ask for something are
 * cues in `knowledge/vocabulary.yml`.
 */

const counting = 'hoeveel';
const asking = /^(welke?|wat|wie|waar|wanneer|waarom|hoe|waaruit)$/;

/** "Hoeveel"; in short it is read so already. */
export function isHowMany(word: string): boolean {
  return word === counting;
}

/** A word that opens a question that yes or no does not answer: hoeveel, welke, wie. */
export function isQuestionWord(word: string): boolean {
  return isHowMany(word) || asking.test(word);
}
