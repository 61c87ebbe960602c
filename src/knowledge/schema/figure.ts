import { z } from 'zod';
import { id, period, source, text } from './common.ts';
import { unit } from './measure.ts';

/** How the source itself hedges a value (Dutch: slag om de arm). */
export const qualifier = z.enum(['bijna', 'ruim', 'ongeveer', 'slechts', 'minimaal', 'net boven']);

/** One figure: measure × region × period, with what is printed and where (Dutch: cijfer). */
export const figure = z
  .strictObject({
    id,
    measure: id.describe('Indicator uit measures.yml.'),
    region: id.describe('Gebied uit regions.yml.'),
    period: period.optional().describe('Peildatum van het cijfer. Weglaten als de bron er geen noemt.'),
    basePeriod: period.optional().describe('Waarmee vergeleken wordt, bij een verandering.'),
    value: z.number().optional().describe('De waarde als getal, zonder punt voor duizendtallen: 13100.'),
    min: z.number().optional().describe('Ondergrens, als de bron een bereik geeft.'),
    max: z.number().optional().describe('Bovengrens, als de bron een bereik geeft.'),
    since: period.optional().describe('Beginmoment, als het cijfer zegt sinds wanneer iets zo is.'),
    unit: unit.optional().describe('Alleen als de eenheid anders is dan die van de indicator.'),
    qualifier: qualifier.optional().describe('De slag om de arm die de bron zelf maakt.'),
    attribution: id.optional().describe('Wie dit volgens het advies zegt (actors.yml).'),
    secondary: z
      .literal(true)
      .optional()
      .describe('Zet op true als een andere plek in de bron leidend is. Noem beide in een kanttekening.'),
    printed: text.describe('Het cijfer letterlijk zoals het gedrukt staat, met een paar woorden eromheen.'),
    source,
  })
  .superRefine(exactlyOneForm);

interface Forms {
  readonly value?: number | undefined;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly since?: string | undefined;
}

function exactlyOneForm({ value, min, max, since }: Forms, context: z.RefinementCtx): void {
  const isRange = min !== undefined || max !== undefined;
  const forms = [value !== undefined, isRange, since !== undefined].filter(Boolean).length;
  const issue = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message });
  if (forms !== 1) issue('value', 'Geef precies één vorm: value, of min en max, of since.');
  else if (isRange && !(min !== undefined && max !== undefined && min < max))
    issue('min', 'Geef min én max, en min kleiner dan max.');
}

/** `figures.yml` of a document. */
export const figuresFile = z.strictObject({ figures: z.array(figure) });

export type FigureRecord = z.output<typeof figure>;
export type Qualifier = z.output<typeof qualifier>;
