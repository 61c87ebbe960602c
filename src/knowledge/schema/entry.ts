import { z } from 'zod';
import { id, period, source, text } from './common.ts';

const entryFields = {
  id,
  title: text.describe('Korte titel, zoals een lezer het onderwerp noemt.'),
  gist: text.describe(
    'De kern in één of twee korte zinnen (B1), los leesbaar: wie, wat, en de woorden waarop een lezer zoekt.',
  ),
  details: z.array(text).default([]).describe('Meer uitleg in korte zinnen. Eigen woorden, geen zin uit het advies.'),
  said: z
    .array(text)
    .default([])
    .describe(
      'Ware uitspraken over dit onderdeel, zoals iemand ze in een hele zin zegt. Niemand krijgt ze te zien: een bewering met dezelfde woorden klopt.',
    ),
  terms: z
    .array(text)
    .default([])
    .describe('Trefwoorden en omschrijvingen waarmee een lezer dit zoekt en die niet in titel of kern staan.'),
  themes: z.array(id).default([]).describe("Thema's uit themes.yml."),
  actors: z.array(id).default([]).describe('Partijen die hierin meedoen (actors.yml).'),
  date: period.optional().describe('Datum die bij dit onderdeel hoort, als de bron er een noemt.'),
  source,
};

/** Something that somebody is advised to do (Dutch: aanbeveling). */
export const recommendation = z.strictObject({
  ...entryFields,
  adviser: id.describe('Wie het adviseert (actors.yml).'),
  addressee: z.array(id).min(1).describe('Aan wie het advies gericht is (actors.yml).'),
  horizon: z
    .enum(['short', 'long', 'both', 'unstated'])
    .describe('Termijn: short (kort), long (lang), both (allebei), unstated (niet genoemd).'),
  parent: id.optional().describe('De hoofdaanbeveling waar dit onder valt.'),
});

/** A term that the document explains or uses in its own sense (Dutch: begrip). */
export const concept = z.strictObject({
  ...entryFields,
  aliases: z.array(text).default([]).describe('Andere schrijfwijzen van het begrip.'),
});

const overview = z
  .literal(true)
  .optional()
  .describe('Zet op true als dit een overzicht is van meer teksten, of het hoofdpunt van een partij.');

/** What somebody wants, thinks or does according to the document (Dutch: standpunt). */
export const position = z.strictObject({
  ...entryFields,
  actor: z.array(id).min(1).describe('Van wie dit standpunt is (actors.yml).'),
  overview,
});

/** Background: causes, roles, ambitions, reports, dates (Dutch: passage). */
export const passage = z.strictObject({
  ...entryFields,
  aboutDocument: z
    .enum(['what', 'why', 'when', 'who', 'chapters', 'annexes'])
    .optional()
    .describe(
      'Welke vraag over het document zelf dit beantwoordt: wat is het, waarom, wanneer, wie maakte het, welke hoofdstukken, welke bijlagen.',
    ),
  overview,
  topic: z
    .enum(['cause', 'role', 'ambition', 'report', 'motion', 'essay', 'policy', 'consequence', 'background', 'annex'])
    .describe(
      'cause oorzaak, role rol van de provincie, ambition ambitie, report rapport of advies, motion motie, essay, policy beleid, consequence gevolg, background achtergrond, annex bijlage.',
    ),
});

/** `recommendations.yml` of a document. */
export const recommendationsFile = z.strictObject({ recommendations: z.array(recommendation) });
/** `concepts.yml` of a document. */
export const conceptsFile = z.strictObject({ concepts: z.array(concept) });
/** `positions.yml` of a document. */
export const positionsFile = z.strictObject({ positions: z.array(position) });
/** `context.yml` of a document. */
export const contextFile = z.strictObject({ passages: z.array(passage) });

export type Recommendation = z.output<typeof recommendation>;
export type Concept = z.output<typeof concept>;
export type Position = z.output<typeof position>;
export type Passage = z.output<typeof passage>;
