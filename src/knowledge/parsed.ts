import type { ParsedFile } from './parse-file.ts';
import type { DocumentFiles, SharedFiles } from './schema/files.ts';

/** The shared files, each of the right shape. */
export type ParsedShared = { readonly [K in keyof SharedFiles]: ParsedFile<SharedFiles[K]> };

/** The files of one document, each of the right shape. */
export type ParsedDocument = { readonly [K in keyof DocumentFiles]: ParsedFile<DocumentFiles[K]> };

/** Files by name, of which the shape may still be wrong and some may be missing: what rules between files walk over. */
export type ParsedFiles = Readonly<Record<string, ParsedFile<unknown>>>;
