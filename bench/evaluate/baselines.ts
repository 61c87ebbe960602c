import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { namesIn } from '../../src/view/headline.ts';
import { figureSentence } from '../../src/view/sentences/figure.ts';

/** A text as what a user would pick instead searches it: one headline, and the words around it. */
export interface BaselineText {
  readonly id: string;
  readonly headline: string;
  readonly words: string;
  readonly section: string;
}

/** A search engine as it comes, on the raw question. */
export interface Baseline {
  readonly name: string;
  readonly best: (question: string) => BaselineText | undefined;
}

/** Everything the knowledge can say in one sentence: each text entry and each figure. */
export function baselineTexts(knowledge: Knowledge): readonly BaselineText[] {
  const names = namesIn(knowledge);
  return [
    ...knowledge.entries.map(({ id, title, gist, details, terms, source }) => ({
      id,
      headline: `${title}: ${gist}`,
      words: [...terms, ...details].join(' '),
      section: source.section,
    })),
    ...knowledge.figures.map((figure) => ({
      id: figure.id,
      headline: figureSentence(figure, names),
      words: names.measure(figure.measure).aliases.join(' '),
      section: figure.source.section,
    })),
  ];
}

/** The engines to compare with, over the same texts. */
export function baselines(texts: readonly BaselineText[]): readonly Baseline[] {
  const keys = ['headline', 'words'];
  const fuse = new Fuse(texts, { keys, ignoreLocation: true });
  const tokens = new Fuse(texts, { keys, useTokenSearch: true });
  const mini = new MiniSearch<BaselineText>({ fields: keys });
  mini.addAll([...texts]);
  const byId = new Map(texts.map((text) => [text.id, text]));
  return [
    { name: 'Fuse op de hele vraag', best: (question) => fuse.search(question, { limit: 1 })[0]?.item },
    { name: 'Fuse useTokenSearch', best: (question) => tokens.search(question, { limit: 1 })[0]?.item },
    { name: 'MiniSearch standaard', best: (question) => byId.get(String(mini.search(question)[0]?.id)) },
  ];
}
