import { z } from 'zod';
import { id, source, text } from './common.ts';

/** A caveat shown with every figure or entry that it touches (Dutch: kanttekening). */
export const remark = z.strictObject({
  id,
  kind: z
    .enum(['contradiction', 'ambiguity', 'pointer', 'caveat'])
    .describe(
      'contradiction: de bron spreekt zichzelf tegen; ambiguity: onduidelijk; pointer: verwijzing klopt niet; caveat: let op.',
    ),
  text: text.describe('De kanttekening in korte zinnen, met beide waarden en vindplaatsen.'),
  figures: z.array(id).default([]).describe('Cijfers waar dit bij hoort.'),
  entries: z.array(id).default([]).describe('Teksten, beroepen en beroepsklassen waar dit bij hoort.'),
  sources: z.array(source).default([]).describe('Vindplaatsen die hierin genoemd zijn.'),
});

/** `remarks.yml` of a document. */
export const remarksFile = z.strictObject({ remarks: z.array(remark) });

export type Remark = z.output<typeof remark>;
