/** One word of a question, as the index terms by which a text can contain it. */
export interface QueryWord {
  /** The word in the form that the asker gave it, for explanations. */
  readonly word: string;
  /** Whole-word terms; any of them explains the word fully. */
  readonly whole: readonly string[];
  /** Terms of the parts of a compound; each explains its share of the word. */
  readonly parts: readonly string[];
  /** Terms that come near to the word; each explains half of it. */
  readonly related: readonly string[];
  /** How much the word says about the subject: 1 for content, less for ordinary words. */
  readonly weight: number;
  /** A phrase whose words are looked for one by one too: it raises the texts that have it, and need not be explained. */
  readonly extra?: true;
}
