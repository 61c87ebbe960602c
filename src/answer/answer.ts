import type { Calculation } from '../calculators/calculation.ts';
import type { Ranked } from '../calculators/ranking.ts';
import type { Checked } from '../check/check.ts';
import type {
  Entry,
  Figure,
  Measure,
  Municipality,
  Occupation,
  OccupationalClass,
  OtherClasses,
  Region,
  Remark,
  Typing,
} from '../knowledge/knowledge.ts';
import type { CalculationSlots, EntryFilter, Missing, ParsedQuestion, Question } from '../question/question.ts';
import type { StatedNumber } from '../question/stated-number.ts';
import type { Moments } from './moments.ts';
import type { NamedSource } from './sources.ts';

/** An occupation with the regions in which the source calls it scarce. */
export interface ScarceOccupation {
  readonly occupation: Occupation;
  readonly scarceIn: readonly Region[];
}

/** A class of occupations with how the source types it, per region. */
export interface TypedClass {
  readonly class: OccupationalClass;
  readonly typings: readonly Typing[];
}

/** Figures of one or more chapters or annexes, set against the rest of the source. */
export interface BoundToSections {
  readonly sections: readonly string[];
  /** Regions that were asked for and of which no figure stands there, or only a range for all regions. */
  readonly without: readonly Region[];
  /** Whether a range that stands there is of each region, and not of all together. */
  readonly perRegion: boolean;
  /** The figures that other places of the source give for the same. */
  readonly elsewhere: readonly Figure[];
}

/** What an answer says, by kind. Values and records only; sentences are made by the view. */
export type Body =
  | {
      readonly kind: 'smallTalk';
      readonly topic: 'help' | 'greeting' | 'thanks' | 'verdicts';
      readonly regions: readonly Region[];
    }
  | {
      readonly kind: 'region';
      readonly region: Region;
      readonly ratio?: Calculation | undefined;
      readonly occupations: readonly ScarceOccupation[];
      readonly classes: readonly TypedClass[];
    }
  | {
      readonly kind: 'figures';
      readonly regions: readonly Region[];
      readonly measures: readonly Measure[];
      /** What was asked of a chapter or annex, and what stands elsewhere. */
      readonly bound?: BoundToSections | undefined;
    }
  /** The places of a number, or of the ends of a range: figures and texts of the answer. */
  | {
      readonly kind: 'numberPlaces';
      readonly numbers: readonly StatedNumber[];
      readonly apart: boolean;
      /** Those of several that stand nowhere. */
      readonly nowhere: readonly StatedNumber[];
    }
  | {
      readonly kind: 'comparison';
      readonly calculations: readonly Calculation[];
      readonly ranked: readonly Ranked<Figure>[];
      readonly direction?: CalculationSlots['direction'];
      /** The answer to a question that asks for yes or no. */
      readonly holds?: boolean | undefined;
    }
  | {
      readonly kind: 'ratios';
      readonly ranked: readonly Ranked<Calculation>[];
      readonly direction?: CalculationSlots['direction'];
      /** The answer to a question that asks for yes or no. */
      readonly holds?: boolean | undefined;
    }
  | {
      readonly kind: 'calculations';
      readonly calculations: readonly Calculation[];
      /** A difference was asked of vacancies and people, which have none. */
      readonly unlike?: boolean | undefined;
      /** The answer to a question that asks for yes or no. */
      readonly holds?: boolean | undefined;
    }
  | {
      readonly kind: 'occupations';
      readonly occupations: readonly ScarceOccupation[];
      readonly regions: readonly Region[];
      readonly asked?: Occupation | undefined;
    }
  | {
      readonly kind: 'classes';
      readonly classes: readonly TypedClass[];
      readonly others: readonly OtherClasses[];
      /** Only the exceptions were asked. */
      readonly exceptions: boolean;
      readonly regions: readonly Region[];
      readonly asked?: OccupationalClass | undefined;
      /** The chapters or annexes that were asked for. */
      readonly sections?: readonly string[] | undefined;
    }
  | { readonly kind: 'entry'; readonly entry: Entry; readonly others: readonly Entry[] }
  | { readonly kind: 'entries'; readonly filter: EntryFilter; readonly entries: readonly Entry[] }
  | { readonly kind: 'definitions'; readonly entries: readonly Entry[] }
  | {
      readonly kind: 'municipalities';
      readonly region: Region;
      readonly municipalities: readonly Municipality[];
      readonly asked?: Municipality | undefined;
    }
  | ({ readonly kind: 'check' } & Checked)
  | { readonly kind: 'remarks'; readonly sections: readonly string[]; readonly only?: string | undefined }
  | {
      readonly kind: 'source';
      readonly ask: 'source' | 'period';
      /** What was answered before. */
      readonly of: Body;
      readonly moments: Moments;
    }
  /** Which of these measures is meant? At most four. */
  | { readonly kind: 'ambiguous'; readonly measures: readonly Measure[]; readonly region: Region }
  | {
      readonly kind: 'notFound';
      readonly missing: Missing;
      readonly measures: readonly Measure[];
      readonly municipality?: Municipality | undefined;
      readonly region?: Region | undefined;
      readonly regions?: readonly Region[] | undefined;
      /** Texts that come near, for below the refusal. */
      readonly near?: readonly Entry[] | undefined;
      /** What the advice does have, for below the refusal. */
      readonly offer?: Answer | undefined;
    };

/** One answer: what it says, and all that it rests on. The same value feeds every surface. */
export interface Answer {
  readonly parsed: ParsedQuestion;
  readonly question: Question;
  readonly body: Body;
  readonly figures: readonly Figure[];
  readonly entries: readonly Entry[];
  readonly remarks: readonly Remark[];
  readonly sources: readonly NamedSource[];
  /** Follow-up questions, as the user would type them; the bot can really answer each. */
  readonly suggestions: readonly string[];
}
