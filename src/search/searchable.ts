/** A text to search, as fields of index terms. A field that says more about the subject weighs more. */
export interface Searchable {
  readonly id: string;
  readonly fields: readonly SearchField[];
}

/** Index terms of one field. */
export interface SearchField {
  readonly terms: readonly string[];
  readonly weight: number;
  /** How much of a word it explains that the field has it, 0 to 1; default 1. */
  readonly explains?: number;
}
