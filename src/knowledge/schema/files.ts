import type { z } from 'zod';
import { actorsFile, themesFile } from './actor.ts';
import { claimsFile } from './claims.ts';
import { documentFile } from './document.ts';
import { conceptsFile, contextFile, positionsFile, recommendationsFile } from './entry.ts';
import { figuresFile } from './figure.ts';
import { measuresFile } from './measure.ts';
import { occupationsFile } from './occupation.ts';
import { regionsFile } from './region.ts';
import { relatedFile } from './related.ts';
import { remarksFile } from './remark.ts';
import { vocabularyFile } from './vocabulary.ts';

/** Files that all documents share, in `knowledge/`. */
export const sharedFiles = {
  regions: regionsFile,
  measures: measuresFile,
  actors: actorsFile,
  themes: themesFile,
  vocabulary: vocabularyFile,
  related: relatedFile,
  claims: claimsFile,
} as const satisfies Record<string, z.ZodType>;

/** Files of one document, in `knowledge/<document>/`. */
export const documentFiles = {
  document: documentFile,
  figures: figuresFile,
  occupations: occupationsFile,
  recommendations: recommendationsFile,
  concepts: conceptsFile,
  positions: positionsFile,
  context: contextFile,
  remarks: remarksFile,
} as const satisfies Record<string, z.ZodType>;

type Outputs<T extends Record<string, z.ZodType>> = { [K in keyof T]: z.output<T[K]> };

export type SharedFiles = Outputs<typeof sharedFiles>;
export type DocumentFiles = Outputs<typeof documentFiles>;
