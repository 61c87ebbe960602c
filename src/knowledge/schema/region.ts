import { z } from 'zod';
import { aliases, id, text } from './common.ts';

/** An area that figures are about (Dutch: arbeidsmarktregio, of een groter gebied). */
export const region = z.strictObject({
  id,
  name: text.describe('Volledige naam, zoals in antwoorden.'),
  level: z
    .enum(['labourMarketRegion', 'allRegions', 'country'])
    .describe('labourMarketRegion: arbeidsmarktregio; allRegions: de drie samen of elk; country: heel Nederland.'),
  aliases,
});

/** A municipality, as a pointer to its region (Dutch: gemeente). */
export const municipality = z.strictObject({
  name: text.describe('Naam van de gemeente.'),
  region: id.describe('De arbeidsmarktregio waar de gemeente bij hoort.'),
  province: text.describe('De provincie waarin de gemeente ligt.'),
  aliases,
});

/** `regions.yml`: areas, their municipalities, and places of which the knowledge has nothing. */
export const regionsFile = z.strictObject({
  regions: z.array(region).min(1),
  municipalities: z.array(municipality),
  municipalitiesSource: text.describe('Bron van de indeling van gemeenten.'),
  elsewhere: z
    .array(text)
    .describe('Plaatsen, provincies en landen waarover het advies niets zegt. Ze worden in de weigering genoemd.'),
});

export type Region = z.output<typeof region>;
export type Municipality = z.output<typeof municipality>;
