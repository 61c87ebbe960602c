import type { Answer } from '../answer/answer.ts';
import { calculationsIn } from '../answer/calculated.ts';
import type { JudgedClaim } from '../check/check.ts';
import type { Figure } from '../knowledge/knowledge.ts';
import { answeredSources } from './answered.ts';
import { headline } from './headline.ts';
import type { Names } from './sentences/figure.ts';
import { precisionLines } from './sentences/precision.ts';
import { understoodAs } from './sentences/understood.ts';
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
  readonly claims: readonly ClaimLine[];
  readonly figures: readonly unknown[];
  readonly calculation: readonly { label: string; formula: string; value: number; unit: string }[];
  readonly entries: readonly string[];
  readonly sources: readonly { section: string; title: string }[];
  readonly remarks: readonly string[];
  readonly suggestions: readonly string[];
}

/** A claim of a checked message: where it stands, how it was understood, and its verdict. */
export interface ClaimLine {
  /** The words of the message, and where they start and end in it. */
  readonly span: { readonly text: string; readonly start: number; readonly end: number };
  readonly understood: string;
  readonly verdict: string;
  readonly reason: string;
}

/** The contract's line for an answer. */
export function toContract(answer: Answer, names: Names): AnswerLine {
  return {
    kind: kindOf(answer),
    headline: headline(answer, names),
    text: renderText(answer, names),
    verdict: answer.body.kind === 'check' ? answer.body.verdict : null,
    reason: answer.body.kind === 'check' ? answer.body.reason : null,
    claims: answer.body.kind === 'check' ? answer.body.claims.map((claim) => claimLine(claim, names)) : [],
    figures: answer.body.kind === 'notFound' ? [] : answer.figures.map(figureLine),
    calculation: calculationsIn(answer.body).flatMap(({ steps }) => steps),
    entries: answer.entries.map(({ id }) => id),
    sources: answeredSources(answer),
    remarks: [...answer.remarks.map(({ text }) => text), ...precisionLines(answer)],
    suggestions: answer.suggestions,
  };
}

/** An answer of kind `error`: what could not be done, in Dutch. */
export function errorLine(message: string): AnswerLine {
  const empty = { claims: [], figures: [], calculation: [], entries: [], sources: [], remarks: [], suggestions: [] };
  return { kind: 'error', headline: message, text: message, verdict: null, reason: null, ...empty };
}

function kindOf({ body, figures, entries }: Answer): AnswerKind {
  switch (body.kind) {
    case 'smallTalk':
      return 'help';
    case 'figures':
      return figures.length > 1 ? 'list' : 'figure';
    case 'numberPlaces':
      return figures.length + entries.length > 1
        ? 'list'
        : figures.length > 0
          ? 'figure'
          : (entries[0]?.kind ?? 'list');
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
    case 'check':
    case 'comparison':
    case 'ambiguous':
    case 'notFound':
      return body.kind;
  }
}

function claimLine(judged: JudgedClaim, names: Names): ClaimLine {
  const { text, start, end } = judged.claim;
  return {
    span: { text, start, end },
    understood: understoodAs(judged.claim, names),
    verdict: judged.verdict,
    reason: judged.reason,
  };
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
