/** The record with an id; the knowledge was checked at loading, so a missing one is a fault in the code. */
export function byId<T extends { readonly id: string }>(records: readonly T[], id: string): T {
  const record = records.find((item) => item.id === id);
  if (!record) throw new Error(`Cannot find record "${id}"`);
  return record;
}
