import { z } from 'zod';

/** A stable name for a record: letters, digits, dots and hyphens, starting with a letter or digit. */
export const id = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9.-]*$/, 'Gebruik letters, cijfers, punten en streepjes.')
  .describe('Vaste naam van dit onderdeel. Verander hem niet meer: antwoorden verwijzen ernaar.');

/** A line of Dutch text that is not empty. */
export const text = z.string().trim().min(1, 'Vul hier tekst in.');

/** Other words by which readers ask for a record. */
export const aliases = z
  .array(text)
  .default([])
  .describe('Andere woorden waarmee een lezer dit bedoelt: synoniemen, afkortingen, spreektaal.');

/**
 * A moment or span of time (Dutch: peildatum), written from coarse to fine:
 * `2022`, `2022-Q2`, `2022-06`, each optionally with `/start`, `/mid` or `/end`; or a span of years `2025--2030`.
 */
export const period = z
  .string()
  .regex(
    /^\d{4}(-(Q[1-4]|0[1-9]|1[0-2]))?(\/(start|mid|end))?$|^\d{4}--\d{4}$/,
    'Schrijf een periode als 2022, 2022-Q2, 2022-06, 2022-Q2/end, 2016/start of 2025--2030.',
  )
  .describe('Periode: 2022, 2022-Q2, 2022-06, met eventueel /start, /mid of /end erachter.');

/** Where something stands in its document (Dutch: bron). */
export const source = z
  .strictObject({
    section: text.describe('Hoofdstuk of bijlage zoals in document.yml, bijvoorbeeld "Hoofdstuk 4".'),
    heading: text.optional().describe('Kopje binnen dat hoofdstuk, zoals in document.yml.'),
  })
  .describe('Vindplaats in het document.');

export type Source = z.output<typeof source>;
