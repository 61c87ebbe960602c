import type { FigureRule } from '../calculators/rule.ts';
import type { Part } from '../calculators/what-if.ts';
import type { Period } from '../knowledge/knowledge.ts';
import type { Expression } from '../text/expression.ts';
import type { QueryWord } from './query-word.ts';
import type { StatedNumber } from './stated-number.ts';

/** Entries by kind, as the knowledge names them. */
export type EntryKind = 'recommendation' | 'concept' | 'position' | 'passage';

/** What a question asks of figures. Measures and regions are ids, in the order in which they were named. */
export interface FigureSlots {
  readonly measures: readonly string[];
  readonly regions: readonly string[];
  readonly period?: Period | undefined;
  /** With what a change is compared: only figures with this base. */
  readonly basePeriod?: Period | undefined;
  /** Chapters or annexes, by label: only what stands there. */
  readonly sections?: readonly string[] | undefined;
}

/** What a calculation does with its figures. */
export interface CalculationSlots extends FigureSlots {
  readonly rule: FigureRule;
  /** For a ranking: which end was asked for. For a comparison: which way. */
  readonly direction?: 'highest' | 'lowest' | 'more' | 'less' | undefined;
  /** Asked so that yes or no is the answer; of the first measure or region named. */
  readonly polar?: boolean | undefined;
  /** Over the regions added up, not for each. */
  readonly together?: boolean | undefined;
}

/** An assumption to calculate with (Dutch: wat als). */
export type Scenario =
  /** So many people of a group, or a share of it, find work. */
  | ({ readonly change: 'findWork'; readonly measure: string } & Part)
  /** So many vacancies of all, or a share of them, are filled. */
  | ({ readonly change: 'fill'; readonly measure: string } & Part)
  /** Each of a group, or of a part of it, works so many hours more. */
  | ({
      readonly change: 'moreHours';
      readonly measure: string;
      readonly hours: number;
      readonly fullTimeHours?: number | undefined;
    } & Part);

/** A value in a sum that somebody types: a number, a share such as 50% or de helft, or a figure by its name. */
export type Operand =
  | { readonly kind: 'typed'; readonly value: number }
  /** From 0 to 1. */
  | { readonly kind: 'share'; readonly value: number }
  /** How many values there are, for their mean. */
  | { readonly kind: 'count'; readonly value: number }
  | { readonly kind: 'named'; readonly measure: string; readonly region?: string | undefined };

/** What the asker says that a sum comes to, and how precisely: 1,28 to the hundredth. */
export interface StatedOutcome {
  readonly value: number;
  readonly step: number;
}

/** Why a calculation makes no sense, or would say what the advice does not (Dutch: reden van weigering). */
export type Senseless =
  /** Vacancies and people added up, or averaged. */
  | 'addUnlike'
  /** Vacancies taken from people, or the reverse. */
  | 'subtractUnlike'
  /** A part with its whole, or a figure twice. */
  | 'countsTwice'
  /** A count times a count. */
  | 'multiplyCounts'
  | 'divideByZero'
  /** A sum in which no number is a figure of the advice. */
  | 'ownNumbers'
  /** A sum with something in it that is no number and no figure. */
  | 'unreadSum'
  /** A share of something that it is no part of. */
  | 'noPart'
  /** More than there are: 150%, or more people than the group has. */
  | 'moreThanAll'
  /** More hours a week than a full-time week has. */
  | 'tooManyHours'
  /** Counts that would rise or fall. */
  | 'noForecast'
  /** Vacancies that go to work. */
  | 'vacanciesWork'
  /** A mean, share or number of how tight something is. */
  | 'noNumber'
  /** A ratio of which one side was not understood as a figure. */
  | 'noRatio';

/** Why a question is declined before any search: what was named that the advice does not have. */
export type Missing =
  | { readonly what: 'place'; readonly name: string }
  | { readonly what: 'municipality'; readonly name: string }
  | { readonly what: 'period'; readonly name: string }
  /** The period from which a change is counted: the count then is not given. */
  | { readonly what: 'base'; readonly name: string; readonly measures: readonly string[] }
  /** For each of what a figure was asked, in the asker's word. */
  | { readonly what: 'per'; readonly name: string; readonly measures: readonly string[] }
  | { readonly what: 'topic'; readonly name: string }
  | { readonly what: 'offTopic'; readonly name: string }
  | { readonly what: 'recommendation'; readonly name: string }
  | { readonly what: 'section'; readonly name: string }
  /** A chapter or annex that has nothing of what was asked. */
  | {
      readonly what: 'inSection';
      readonly name: string;
      /** When it is these numbers that do not stand there. */
      readonly numbers?: readonly StatedNumber[] | undefined;
      readonly apart?: boolean | undefined;
    }
  /** A place in a list that has only so many. */
  | { readonly what: 'item'; readonly count: number }
  | {
      readonly what: 'number';
      readonly numbers: readonly StatedNumber[];
      readonly apart?: boolean | undefined;
    }
  | { readonly what: 'group'; readonly name: string }
  | { readonly what: 'province' }
  | { readonly what: 'value'; readonly value: number }
  | { readonly what: 'figure' }
  | {
      readonly what: 'sense';
      readonly why: Senseless;
      readonly values?: readonly number[] | undefined;
      readonly measures?: readonly string[] | undefined;
    }
  | { readonly what: 'words'; readonly words: readonly string[] }
  | { readonly what: 'nothing' };

/** What somebody wants to know. The one thing that every answer is made from. */
export type Question =
  | { readonly kind: 'smallTalk'; readonly topic: 'help' | 'greeting' | 'thanks' | 'verdicts' }
  | { readonly kind: 'regionCard'; readonly region: string }
  | ({ readonly kind: 'figures' } & FigureSlots)
  | ({ readonly kind: 'calculation' } & CalculationSlots)
  /** A sum of typed numbers and figures by name; `percent` when the outcome is asked as one. */
  | {
      readonly kind: 'arithmetic';
      readonly expression: Expression<Operand>;
      readonly percent?: boolean | undefined;
      readonly stated?: StatedOutcome | undefined;
    }
  | { readonly kind: 'whatIf'; readonly scenario: Scenario; readonly regions: readonly string[] }
  /** Where in the advice a number stands, or both ends of a range: among the figures of these measures, or anywhere. */
  | {
      readonly kind: 'numberPlaces';
      readonly numbers: readonly StatedNumber[];
      /** Two numbers, each by itself: not the ends of a range. */
      readonly apart?: boolean | undefined;
      readonly measures: readonly string[];
      /** Chapters or annexes, by label: only what stands there. */
      readonly sections?: readonly string[] | undefined;
    }
  | { readonly kind: 'ownerOf'; readonly value: number; readonly measures: readonly string[] }
  | { readonly kind: 'occupations'; readonly occupation?: string | undefined; readonly regions: readonly string[] }
  | {
      readonly kind: 'classes';
      readonly class?: string | undefined;
      readonly regions: readonly string[];
      readonly exceptions: boolean;
      /** Chapters or annexes, by label: only how they type it. */
      readonly sections?: readonly string[] | undefined;
    }
  | { readonly kind: 'entry'; readonly id: string }
  | { readonly kind: 'entries'; readonly filter: EntryFilter }
  | { readonly kind: 'definitions'; readonly concepts: readonly string[] }
  | { readonly kind: 'municipalities'; readonly region: string; readonly municipality?: string | undefined }
  | ({ readonly kind: 'search' } & SearchSlots)
  /** Where the advice contradicts itself; of these chapters or annexes when any is named; or only this one remark. */
  | {
      readonly kind: 'remarks';
      readonly sections?: readonly string[] | undefined;
      readonly only?: string | undefined;
    }
  | { readonly kind: 'sourceOf'; readonly of: Question; readonly ask: 'source' | 'period' }
  /** A text to fact-check; `otherwise` is what it asks when nothing in it can be checked. */
  | { readonly kind: 'check'; readonly text: string; readonly otherwise?: Question | undefined }
  | { readonly kind: 'choice'; readonly measures: readonly string[]; readonly region: string }
  | { readonly kind: 'declined'; readonly missing: Missing; readonly offer?: Question | undefined };

/** What to look for among the texts, and which texts fit best when more contain the words. */
export interface SearchSlots {
  readonly words: readonly QueryWord[];
  /** Words that the answer must contain, or it is no answer: a year, a subject without figures. */
  readonly required: readonly QueryWord[];
  /** What the answer must give: a number for "hoeveel", a share for "welk deel", a date for "wanneer", money for "wat kost", all its own words for "wie is". */
  readonly needs?: 'number' | 'share' | 'date' | 'money' | 'allWords' | undefined;
  /** The stem of what "hoeveel" counts. */
  readonly counted?: string | undefined;
  /** Whether an overview of more texts fits better than one of them. */
  readonly general?: 'whole' | 'list' | undefined;
  /** Chapters or annexes, by label, that the text must stand in. */
  readonly sections?: readonly string[] | undefined;
  /** Regions that the text must be about. */
  readonly regions: readonly string[];
  /** The subject came from the question before, so fewer words of its own have to be explained. */
  readonly carried?: boolean | undefined;
  readonly kinds: readonly EntryKind[];
  readonly topics: readonly string[];
  readonly actors: readonly string[];
  readonly themes: readonly string[];
  readonly concepts: readonly string[];
  /** What was named that the advice is not about, to say so when no text has it. */
  readonly fallback?: Missing | undefined;
  /** What the question would be if the words that figures do not explain were left out. */
  readonly otherwise?: Question | undefined;
}

/** Which entries a list is about. */
export interface EntryFilter {
  readonly kind: EntryKind;
  readonly theme?: string | undefined;
  readonly adviser?: string | undefined;
  readonly addressee?: string | undefined;
  readonly actor?: string | undefined;
  readonly horizon?: 'short' | 'long' | undefined;
  readonly topic?: string | undefined;
  readonly numbered?: boolean | undefined;
  /** All texts of a chapter or annex, of whatever kind. */
  readonly section?: string | undefined;
}

/** A word that was read as another: shown with the answer, never hidden. */
export interface Repair {
  readonly typed: string;
  readonly readAs: string;
}

/** A question with how it was understood. */
export interface ParsedQuestion {
  readonly question: Question;
  /** The recognizer that fired, for explanations. */
  readonly recognizer: string;
  readonly repairs: readonly Repair[];
  /** What came from the question before: 'region', 'measure' or 'subject'. */
  readonly carried: readonly ('region' | 'measure' | 'subject')[];
}
