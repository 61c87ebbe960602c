import type { Answer } from '../answer/answer.ts';
import { answerIdOf } from './blocks/answer-id.ts';
import type { Block } from './blocks/block.ts';
import { escaped } from './blocks/escape.ts';
import { forView } from './blocks/plainer.ts';
import { renderBlocks, type ShowOptions } from './blocks/render-blocks.ts';
import { placeBlocks, placesOf } from './blocks/source-blocks.ts';
import { sections } from './blocks/text.ts';
import { headline } from './headline.ts';
import type { Names } from './sentences/figure.ts';
import { renderText, sourceLine } from './text.ts';

/** An answer in the form that Slack takes. */
export interface Reply {
  /** The direct answer in one to three sentences, escaped. */
  readonly headline: string;
  /** Where it stands, in one sentence, escaped; empty when nowhere. */
  readonly source: string;
  /** All of it, escaped: what a screen reader and a notification get. */
  readonly text: string;
  /** For a message. */
  readonly blocks: readonly Block[];
  /** The same for a modal. */
  readonly viewBlocks: readonly Block[];
  /** Follow-up questions that the bot can really answer. */
  readonly suggestions: readonly string[];
  /** Names the answer, not the asker. */
  readonly answerId: string;
}

/** An answer for Slack: text, blocks for a message and for a modal, and what it is counted by. */
export function renderReply(answer: Answer, names: Names, options: ShowOptions = {}): Reply {
  const blocks = renderBlocks(answer, names, options);
  return {
    headline: escaped(headline(answer, names)),
    source: escaped(sourceLine(answer)),
    text: escaped(renderText(answer, names)),
    blocks,
    viewBlocks: forView(blocks),
    suggestions: answer.suggestions,
    answerId: answerIdOf(answer),
  };
}

/** 'Toon bron': where in the advice an answer stands, and what stands there in our words. Undefined when nowhere. */
export function renderSource(answer: Answer, names: Names): Reply | undefined {
  const places = placesOf(answer, names);
  if (places.length === 0) return undefined;
  const lead = 'Hier staat dit in het advies. De zinnen zijn van Krapte.';
  const text = [lead, ...places.map(({ title, lines }) => [title, ...lines].join('\n'))].join('\n\n');
  const blocks = [...sections(lead), ...placeBlocks(places)];
  return {
    headline: lead,
    source: escaped(sourceLine(answer)),
    text: escaped(text),
    blocks,
    viewBlocks: blocks,
    suggestions: [],
    answerId: answerIdOf(answer),
  };
}
