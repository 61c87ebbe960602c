import type { Answer } from '../../answer/answer.ts';
import type { Question } from '../../question/question.ts';
import { headline } from '../headline.ts';
import { limitFaults } from '../limits/limit-faults.ts';
import type { Names } from '../sentences/figure.ts';
import { precisionLines } from '../sentences/precision.ts';
import { verdictTexts } from '../sentences/verdicts.ts';
import { notices, steps } from '../text.ts';
import { answerIdOf } from './answer-id.ts';
import type { Block } from './block.ts';
import { bodyBlocks } from './body-blocks.ts';
import { buttonRow, type Choice, feedbackButtons } from './buttons.ts';
import { pageOf } from './paging.ts';
import { remarkBlocks } from './remarks.ts';
import { settled } from './settled.ts';
import { placesOf } from './source-blocks.ts';
import { sourceContext } from './source-line.ts';
import { context, sections, titledSections } from './text.ts';

/** How an answer is shown. */
export interface ShowOptions {
  /** Which page of a long list, from 1. */
  readonly page?: number | undefined;
  /** Not everyone in the conversation sees the answer: the asker may show it to all. */
  readonly shareable?: boolean | undefined;
  /** The message, by its `ts`, under which a shared answer goes. */
  readonly replyTo?: string | undefined;
}

/**
 * An answer as the blocks of a message, in the order in which it is read: the answer itself, how the question was read,
 * figures, calculation, remarks, source, and what one can do next.
 */
export function renderBlocks(answer: Answer, names: Names, options: ShowOptions = {}): readonly Block[] {
  const { page = 1 } = options;
  const [first, ...more] = sections(headline(answer, names));
  const lead = [...(first ? [first] : []), ...more, ...context(notices(answer, names))];
  const calculation = [...steps(answer), ...precisionLines(answer)];
  const worked = calculation.length > 0 ? titledSections('Berekening', calculation.join('\n')) : [];
  const body = bodyBlocks(answer, names, page);
  const remarks = remarkBlocks(answer.remarks);
  const end = [...sourceContext(answer, names), ...controls(answer, names, options)];
  return firstFitting([
    [...lead, ...body, ...worked, ...remarks, ...end],
    [...lead, ...worked, ...remarks, ...end],
    [...(first ? [first] : []), ...context([tooLong]), ...end],
  ]);
}

const tooLong = 'Het hele antwoord is te lang voor één bericht. Vraag naar één regio of één cijfer tegelijk.';

/** The first form that Slack takes. */
function firstFitting(forms: readonly (readonly Block[])[]): readonly Block[] {
  return forms.find((blocks) => limitFaults(blocks, 'message').length === 0) ?? forms.at(-1) ?? [];
}

/** What one can do next. */
function controls(answer: Answer, names: Names, options: ShowOptions): readonly Block[] {
  return [
    ...buttonRow(followUps(answer)),
    ...buttonRow(tools(answer, names, options)),
    ...(answer.body.kind === 'smallTalk' ? [] : [feedbackButtons(answerIdOf(answer))]),
  ];
}

function followUps({ suggestions }: Answer): readonly Choice[] {
  return suggestions.map((text) => ({ label: text, spoken: `Vraag: ${text}`, value: { do: 'ask', text } }));
}

/** A fact-check goes back to the conversation that the message is in. */
const shareLabel = ({ kind }: Question) => (kind === 'check' ? 'Deel in gesprek' : 'Deel in kanaal');

/** What the verdict of a fact-check means. */
const verdictButton: Choice = { label: verdictTexts.button, value: { do: 'open', modal: 'verdicts' } };

/** Other pages, the source, and sharing. */
function tools(answer: Answer, names: Names, { page = 1, shareable = false, replyTo }: ShowOptions): readonly Choice[] {
  const question = settled(answer);
  if (question === undefined || question.kind === 'smallTalk') return [];
  const all = answer.body.kind === 'entries' ? answer.body.entries : [];
  const shown = pageOf(all, page);
  const hasSource = answer.body.kind !== 'source' && placesOf(answer, names).length > 0;
  return [
    ...(shown.page > 1 ? [toPage('Vorige', question, shown.page - 1)] : []),
    ...(shown.page < shown.pages ? [toPage('Volgende', question, shown.page + 1)] : []),
    ...(answer.body.kind === 'check' ? [verdictButton] : []),
    ...(hasSource ? [{ label: 'Toon bron', value: { do: 'source', question } } as const] : []),
    ...(shareable ? [{ label: shareLabel(question), value: { do: 'share', question, thread: replyTo } } as const] : []),
  ];

  function toPage(label: string, of: Question, number: number): Choice {
    return {
      label,
      spoken: `${label}: pagina ${number} van ${shown.pages}`,
      value: { do: 'page', question: of, page: number },
    };
  }
}
