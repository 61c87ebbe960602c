import type { Insight } from '../local/show/serve-page.ts';
import { toContract } from '../view/contract.ts';
import { renderExplanation } from '../view/explanation.ts';
import { namesIn } from '../view/headline.ts';
import type { Present } from './living.ts';

/** How a text is understood with the present knowledge, as `npm run ask -- --explain` shows, and the answer as data. */
export function inspectWith(present: () => Present): Insight['inspect'] {
  return (text, mode) => {
    const { knowledge, answering } = present();
    return {
      explanation: renderExplanation(answering.explain(text, { mode })),
      answer: toContract(answering.ask(text, { mode }), namesIn(knowledge)),
    };
  };
}
