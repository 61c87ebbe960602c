import { z } from 'zod';
import { aliases, id, period, source, text } from './common.ts';

/** That an occupation has been scarce in a region for at least so many years (Dutch: krapteberoep). */
export const scarcity = z.strictObject({
  region: id,
  atLeastYears: z.number().int().positive().describe('Minimaal zoveel jaar krapte.'),
  period: period.describe('Datum van de publicatie waarin het staat.'),
  printed: text.describe('Zoals gedrukt.'),
  source,
});

/** An occupation that the document names (Dutch: beroep). */
export const occupation = z.strictObject({
  id,
  name: text,
  aliases,
  scarcities: z.array(scarcity).min(1),
});

/** How tight the labour market of one class is in one region, in the words of the source (Dutch: typering). */
export const typing = z.strictObject({
  region: id,
  typing: z
    .enum(['Zeer krap', 'Krap', 'krap', 'iets minder krap'])
    .describe('Typering, met hoofdletter waar de bron die heeft.'),
  period: period.optional(),
  printed: text.describe('Zoals gedrukt.'),
  source,
});

/** A class of occupations (Dutch: beroepsklasse). */
export const occupationalClass = z.strictObject({
  id,
  name: text,
  aliases,
  typings: z.array(typing).describe('Typering per regio. Leeg als het advies deze klasse niet apart noemt.'),
});

/** `occupations.yml` of a document. */
export const occupationsFile = z.strictObject({
  occupations: z.array(occupation),
  classes: z.array(occupationalClass),
  otherClasses: z
    .array(typing)
    .describe('Typering van de klassen die niet apart genoemd zijn ("bijna alle"), per regio of voor alle regio’s.'),
});

export type Occupation = z.output<typeof occupation>;
export type OccupationalClass = z.output<typeof occupationalClass>;
export type Typing = z.output<typeof typing>;
