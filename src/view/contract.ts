import type { Answer } from '../answer/answer.ts';
import { calculationsIn } from '../answer/calculation.ts';
import type { Figure } from '../knowledge/knowledge.ts';
import { headline } from './headline.ts';
import type { Names } from './sentences/figure.ts';
import { renderText } from './text.ts';

/** Kinds of answers in the contract. */
export type AnswerKind =
  | 'region'
  | 'figure'
  | 'comparison'
  | 'calculation'
  | 'check'
  | 'recommendation'
  | 'concept'
  | 'position'
  | 'passage'
  | 'list'
  | 'ambiguous'
  | 'notFound'
  | 'help'
  | 'error';

/** One answer as a line of JSON: see `docs/answer-contract.md`. */
export interface AnswerLine {
  readonly id?: string | number | undefined;
  readonly kind: AnswerKind;
  readonly headline: string;
  readonly text: string;
  readonly verdict: string | null;
  readonly reason: string | null;
  readonly claims: readonly unknown[];
  readonly figures: readonly unknown[];
  readonly calculation: readonly { label: string; formula: string; value: number; unit: string }[];
  readonly entries: readonly string[];
  readonly sources: readonly { section: string; title: string }[];
  readonly remarks: readonly string[];
  readonly suggestions: readonly string[];
}

/** The contract's line for an answer. */
export function toContract(answer: Answer, names: Names): AnswerLine {
  return {
    kind: kindOf(answer),
    headline: headline(answer, names),
    text: renderText(answer, names),
    verdict: null,
    reason: null,
    claims: [],
    figures: answer.body.kind === 'notFound' ? [] : answer.figures.map(figureLine),
    calculation: calculationsIn(answer.body).flatMap(({ steps }) => steps),
    entries: answer.entries.map(({ id }) => id),
    sources: answer.sources,
    remarks: answer.remarks.map(({ text }) => text),
    suggestions: answer.suggestions,
  };
}

/** An answer of kind `error`: what could not be done, in Dutch. */
export function errorLine(message: string): AnswerLine {
  const empty = { claims: [], figures: [], calculation: [], entries: [], sources: [], remarks: [], suggestions: [] };
  return { kind: 'error', headline: message, text: message, verdict: null, reason: null, ...empty };
}

function kindOf({ body, figures }: Answer): AnswerKind {
  switch (body.kind) {
    case 'smallTalk':
      return 'help';
    case 'figures':
      return figures.length > 1 ? 'list' : 'figure';
    case 'ratios':
    case 'calculations':
      return 'calculation';
    case 'occupations':
    case 'classes':
      return body.asked ? 'figure' : 'list';
    case 'entry':
      return body.entry.kind;
    case 'entries':
    case 'definitions':
    case 'remarks':
      return 'list';
    case 'source':
    case 'municipalities':
      return 'passage';
    case 'region':
    case 'comparison':
    case 'ambiguous':
    case 'notFound':
      return body.kind;
  }
}

function figureLine({ id, region, measure, period, unit, amount, qualifier }: Figure) {
  const value =
    amount.form === 'number'
      ? { value: amount.value }
      : amount.form === 'range'
        ? { min: amount.min, max: amount.max }
        : { since: amount.period };
  return { id, region, measure, period: period ?? null, unit, ...value, ...(qualifier ? { qualifier } : {}) };
}
