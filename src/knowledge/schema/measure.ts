import { z } from 'zod';
import { aliases, id, text } from './common.ts';

/**
 * Units of figures (Dutch: eenheid). `factor`: so many times as large; `percent`: of a whole, or growth in per cent;
 * `oneIn`: one in so many (value 7 is "1 op de 7"); `moment`: since when.
 */
export const unit = z.enum(['vacancies', 'persons', 'factor', 'percent', 'oneIn', 'euro', 'years', 'moment']);

/** What a figure measures (Dutch: indicator). */
export const measure = z.strictObject({
  id,
  name: text.describe('Naam in het meervoud zoals in een zin: "openstaande vacatures".'),
  adjective: text.optional().describe('Wat iemand uit die groep is, bijvoorbeeld "werkloos".'),
  singular: text.optional().describe('Enkelvoud, bijvoorbeeld "openstaande vacature".'),
  unit: unit.describe('Eenheid van de waarde.'),
  sentence: text.describe(
    'Zin voor het antwoord, met {region} en {value}. Bijvoorbeeld: "In {region} staan {value} vacatures open".',
  ),
  aliases,
  concept: id.optional().describe('Begrip (concepts.yml) dat deze indicator uitlegt.'),
  partOf: id.optional().describe('De indicator waarvan deze een deel is.'),
  changeOf: id.optional().describe('De indicator waarvan deze de verandering is, ten opzichte van een basisperiode.'),
  mass: z
    .literal(true)
    .optional()
    .describe('Zet op true als de naam niet telbaar is: "het grootste onbenut arbeidspotentieel".'),
  topics: z
    .array(text)
    .default([])
    .describe('Losse trefwoorden waarmee een lezer dit cijfer zoekt, voor cijfers die niet per regio bestaan.'),
});

/** `measures.yml`: everything that figures can be about. */
export const measuresFile = z.strictObject({ measures: z.array(measure).min(1) });

export type Unit = z.output<typeof unit>;
export type Measure = z.output<typeof measure>;
