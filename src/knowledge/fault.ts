/** A place in a file, counted from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** One thing that is wrong in the knowledge, with where it stands and what to do about it. */
export interface Fault extends Place {
  readonly file: string;
  /** A Dutch sentence for the editor: what is wrong, and the mend. */
  readonly message: string;
}

/**
 * A fault as one line, in the form that editors and terminals make clickable.
 *
 * @example
 * faultLine({ file: 'measures.yml', line: 3, column: 9, message: 'Onbekende eenheid.' })
 * // → 'measures.yml:3:9 Onbekende eenheid.'
 */
export function faultLine({ file, line, column, message }: Fault): string {
  return `${file}:${line}:${column} ${message}`;
}
