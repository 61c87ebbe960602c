import type { Period, Typing } from '../knowledge/knowledge.ts';
import type { Amount } from './amount.ts';
import type { Doubt } from './doubt.ts';
import type { Span } from './reading/span.ts';
import type { Statement } from './statement/read.ts';

/** A measure in a region: what one figure can be about. */
export interface Slot {
  readonly measure: string;
  readonly region: string;
}

/** Something with a value of its own: a figure, or what follows from figures. */
export type Term =
  | { readonly kind: 'count'; readonly slot: Slot }
  | { readonly kind: 'sum'; readonly slots: readonly Slot[] }
  | { readonly kind: 'ratio'; readonly over: Slot; readonly under: Slot }
  | { readonly kind: 'share'; readonly part: Slot; readonly whole: readonly Slot[] }
  /** One minus other; for `either` the order does not matter. */
  | { readonly kind: 'difference'; readonly one: Slot; readonly other: Slot; readonly direction: Direction | 'either' }
  /** One divided by other. */
  | { readonly kind: 'multiple'; readonly one: Slot; readonly other: Slot }
  /** How many per cent the one is more, or less, than the other. */
  | { readonly kind: 'excess'; readonly one: Slot; readonly other: Slot; readonly direction: Direction }
  /** How a measure changed since a base period: so many times, or so many per cent more or less. */
  | {
      readonly kind: 'change';
      readonly slot: Slot;
      readonly base: Period | undefined;
      /** Some time before that moment, such as "voor corona". */
      readonly before?: boolean | undefined;
      readonly direction?: 'up' | 'down' | undefined;
    };

/** Which way a comparison goes. */
export type Direction = 'more' | 'less';

/** What a claim says. */
export type Content =
  /** The value of each term is the amount; of `none` of them; or of these and of no other region. */
  | {
      readonly kind: 'measured';
      readonly terms: readonly Term[];
      readonly amount: Amount;
      readonly period?: Period | undefined;
      readonly holds: 'all' | 'none' | 'only';
    }
  | {
      readonly kind: 'compared';
      readonly ones: readonly Term[];
      readonly others: readonly Term[];
      readonly direction: Direction | 'equal';
      /** It holds for none of them: "in geen enkele regio". */
      readonly none?: boolean | undefined;
      readonly period?: Period | undefined;
    }
  | {
      readonly kind: 'ranked';
      readonly term: Term;
      readonly among: readonly Term[];
      readonly end: 'highest' | 'lowest' | 'middle';
      readonly period?: Period | undefined;
    }
  /** That a measure went up or down since a base period, without a number. */
  | { readonly kind: 'moved'; readonly terms: readonly Term[]; readonly direction: 'up' | 'down' }
  | {
      readonly kind: 'since';
      readonly measure: string;
      readonly regions: readonly string[];
      readonly period: Period;
      /** Since then, or already before then. */
      readonly relation: 'since' | 'before';
    }
  | {
      readonly kind: 'typing';
      readonly classes: readonly string[];
      readonly regions: readonly string[];
      readonly typing: TypingClaim;
      readonly only: boolean;
    }
  | {
      readonly kind: 'scarcity';
      readonly occupation: string;
      readonly regions: readonly string[];
      readonly years?: Amount | undefined;
    }
  | {
      readonly kind: 'statement';
      readonly statement: Statement;
      /** The same with one word turned into its opposite: what it denies. */
      readonly opposed: readonly Statement[];
    }
  /** When the advice came out. */
  | { readonly kind: 'published'; readonly period: Period }
  /** It reads as a claim about figures, but not one that the advice has figures for. */
  | { readonly kind: 'unknown'; readonly unknown: Unknown };

/** How a claim types classes of occupations. */
export type TypingClaim = Typing['typing'] | 'exception' | 'tighter' | 'noException' | 'nearlyAll';

/** What a claim is about that the advice has no figure for. */
export type Unknown =
  | { readonly what: 'measure' }
  | { readonly what: 'topic'; readonly name: string }
  | { readonly what: 'group'; readonly name: string }
  | { readonly what: 'place'; readonly name: string; readonly measure?: string | undefined }
  | { readonly what: 'municipality'; readonly name: string; readonly measure?: string | undefined }
  | { readonly what: 'province'; readonly measure?: string | undefined }
  | { readonly what: 'region'; readonly measure: string }
  | { readonly what: 'mostOfWhat'; readonly term: Term }
  | { readonly what: 'notAddable' }
  | { readonly what: 'notPart'; readonly part: string; readonly whole: string }
  /** A year after the advice: there is no figure for it, and no claim about the advice. */
  | { readonly what: 'future'; readonly slot: Slot; readonly period: Period }
  | { readonly what: 'occupation'; readonly regions: readonly string[] };

/** A claim in a message: what it says, where it stands, and what about it was not understood. */
export interface Claim extends Span {
  readonly content: Content;
  readonly negated: boolean;
  readonly doubts: readonly Doubt[];
  /** Who says so, according to the message: for each, the ids that the name can stand for. */
  readonly attributed: readonly (readonly string[])[];
  /** Whether they are quoted ("volgens"), not said to want it. */
  readonly quoted: boolean;
  /** Chapters and annexes in which the message says that its figures stand, in lower case: `hoofdstuk 4`. */
  readonly chapters: readonly string[];
}
