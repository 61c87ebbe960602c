/** One page of a list, counted from 1. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly page: number;
  readonly pages: number;
}

/** So many items with a text of their own are read without losing the overview. */
export const pageSize = 8;

/**
 * The items of a page. A page that does not exist (any more) is the nearest one that does.
 *
 * @example
 * pageOf(['a', 'b', 'c'], 9, 2) // → { items: ['c'], page: 2, pages: 2 }
 */
export function pageOf<T>(all: readonly T[], wanted: number, size = pageSize): Page<T> {
  const pages = Math.max(1, Math.ceil(all.length / size));
  const page = Math.min(Math.max(1, Math.trunc(wanted) || 1), pages);
  return { items: all.slice((page - 1) * size, page * size), page, pages };
}

/** `Pagina 2 van 9`, or nothing when there is one page. */
export function pageLine({ page, pages }: Page<unknown>): readonly string[] {
  return pages > 1 ? [`Pagina ${page} van ${pages}`] : [];
}
