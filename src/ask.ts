import type { Answer } from './answer/answer.ts';
import { respond } from './answer/respond.ts';
import type { Knowledge } from './knowledge/knowledge.ts';
import { languageOf } from './question/language.ts';
import { lexiconOf } from './question/lexicon.ts';
import { parse } from './question/parse.ts';
import { read } from './question/reading.ts';
import { textSearch } from './search/text-search.ts';

/** Answers a question in Dutch. */
export type Ask = (text: string) => Answer;

/**
 * Makes the one public function of the bot: from text to answer. Everything is built here, once; asking changes nothing.
 *
 * @example
 * createAsk(knowledge)('vacatures twente').figures[0]?.id // → 'open-vacancies-twente'
 */
export function createAsk(knowledge: Knowledge): Ask {
  const language = languageOf(knowledge);
  const lexicon = lexiconOf(knowledge, language);
  const library = { knowledge, texts: textSearch(knowledge, language) };
  return (text) => respond(parse(read(text, language, lexicon), knowledge, language), library);
}
