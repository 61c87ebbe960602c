import type { Period } from './period.ts';
import type { Actor, Theme } from './schema/actor.ts';
import type { ClaimPhraseId, ClaimWords } from './schema/claims.ts';
import type { Source } from './schema/common.ts';
import type { Document } from './schema/document.ts';
import type { Concept, Passage, Position, Recommendation } from './schema/entry.ts';
import type { FigureRecord } from './schema/figure.ts';
import type { Measure, Unit } from './schema/measure.ts';
import type {
  OccupationalClass as OccupationalClassRecord,
  Occupation as OccupationRecord,
  Typing,
} from './schema/occupation.ts';
import type { Municipality, Region } from './schema/region.ts';
import type { Related } from './schema/related.ts';
import type { Remark } from './schema/remark.ts';
import type { Vocabulary } from './schema/vocabulary.ts';

export type {
  Actor,
  ClaimPhraseId,
  ClaimWords,
  Concept,
  Document,
  Measure,
  Municipality,
  Passage,
  Period,
  Position,
  Recommendation,
  Region,
  Remark,
  Source,
  Theme,
  Typing,
  Unit,
  Vocabulary,
};

/** A value as the source gives it: one number, a range, or the moment since when something holds. */
export type Amount =
  | { readonly form: 'number'; readonly value: number }
  | { readonly form: 'range'; readonly min: number; readonly max: number }
  | { readonly form: 'since'; readonly period: Period };

/** One figure of one document (Dutch: cijfer): what is printed, for which measure, region and period, and where. */
export interface Figure extends Omit<FigureRecord, 'value' | 'min' | 'max' | 'since' | 'unit'> {
  readonly document: string;
  readonly unit: Unit;
  readonly amount: Amount;
}

/** A text that a question can lead to (Dutch: aanbeveling, begrip, standpunt, passage). */
export type Entry =
  | ({ readonly kind: 'recommendation'; readonly document: string } & Recommendation)
  | ({ readonly kind: 'concept'; readonly document: string } & Concept)
  | ({ readonly kind: 'position'; readonly document: string } & Position)
  | ({ readonly kind: 'passage'; readonly document: string } & Passage);

/** An occupation that one document names (Dutch: beroep). */
export type Occupation = OccupationRecord & { readonly document: string };

/** A class of occupations as one document types it (Dutch: beroepsklasse). */
export type OccupationalClass = OccupationalClassRecord & { readonly document: string };

/** How tight the classes are that a document does not name one by one. */
export type OtherClasses = Typing & { readonly document: string };

/** All that the bot knows: frozen, checked, in a fixed order. */
export interface Knowledge {
  readonly documents: readonly Document[];
  readonly regions: readonly Region[];
  readonly municipalities: readonly Municipality[];
  readonly municipalitiesSource: string;
  readonly elsewhere: readonly string[];
  readonly measures: readonly Measure[];
  readonly figures: readonly Figure[];
  readonly occupations: readonly Occupation[];
  readonly classes: readonly OccupationalClass[];
  readonly otherClasses: readonly OtherClasses[];
  readonly actors: readonly Actor[];
  readonly themes: readonly Theme[];
  readonly entries: readonly Entry[];
  readonly remarks: readonly Remark[];
  readonly vocabulary: Vocabulary;
  readonly related: Related;
  readonly claimWords: ClaimWords;
}
