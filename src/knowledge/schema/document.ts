import { z } from 'zod';
import { id, period, text } from './common.ts';

/** One chapter or annex of a document, and how its start is recognised in the plain text of the source. */
export const section = z.strictObject({
  label: text.describe('Naam waarmee antwoorden verwijzen: "Hoofdstuk 4", "Bijlage 3", "Colofon".'),
  title: text.describe('Titel van het hoofdstuk of de bijlage, zoals in het document.'),
  starts: text.describe('De regel waarmee het begint in de brontekst, letterlijk.'),
  headings: z
    .array(text)
    .default([])
    .describe('Kopjes binnen het hoofdstuk, letterlijk en in volgorde van de brontekst.'),
});

/** `document.yml`: which document a folder is about. */
export const documentFile = z.strictObject({
  id,
  title: text.describe('Titel van het document.'),
  publisher: text.describe('Wie het document uitbrengt.'),
  published: period.describe('Wanneer het document is uitgebracht (colofon).'),
  sections: z.array(section).min(1).describe('Alle hoofdstukken en bijlagen, in volgorde.'),
});

export type Section = z.output<typeof section>;
export type Document = z.output<typeof documentFile>;
