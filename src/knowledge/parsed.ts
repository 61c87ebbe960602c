import type { ParsedFile } from './parse-file.ts';
import type { DocumentFiles, SharedFiles } from './schema/files.ts';

/** The shared files, each of the right shape. */
export type ParsedShared = { readonly [K in keyof SharedFiles]: ParsedFile<SharedFiles[K]> };

/** The files of one document, each of the right shape. */
export type ParsedDocument = { readonly [K in keyof DocumentFiles]: ParsedFile<DocumentFiles[K]> };

/** Every file by name: what a rule about pointers walks over. */
export type ParsedFiles = Readonly<Record<string, ParsedFile<unknown>>>;
