import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { z } from 'zod';
import { assemble } from './assemble.ts';
import { type Compiled, compile, compiledFrom } from './compiled.ts';
import { type Fault, faultLine } from './fault.ts';
import { integrityFaults } from './integrity.ts';
import { jsonSchemas } from './json-schema.ts';
import type { Knowledge } from './knowledge.ts';
import { type ParsedFile, parseFile } from './parse-file.ts';
import type { ParsedDocument, ParsedFiles, ParsedShared } from './parsed.ts';
import { documentFiles, sharedFiles } from './schema/files.ts';
import { type Verification, verify } from './verify.ts';

/** What loading gives: the knowledge with the files it came from, or every fault. Never half of the knowledge. */
export type Loaded =
  | { readonly knowledge: Knowledge; readonly documents: readonly ParsedDocument[] }
  | { readonly faults: readonly Fault[] };

/** Where `npm run build` puts the compiled knowledge: beside the compiled program, for the sources too. */
const besideProgram = fileURLToPath(new URL('../../dist/knowledge.json', import.meta.url));

/**
 * Reads a knowledge folder, checks all of it, and gives the frozen knowledge or all faults at once.
 *
 * @param directory the folder with `regions.yml` and a folder per document
 * @param compiledFile what `compileKnowledge` wrote; it may lack any file, and then takes longer
 */
export function loadKnowledge(directory: string, compiledFile = besideProgram): Loaded {
  const compiled = compiledFrom(readIfPresent(compiledFile));
  const shared = readFolder(directory, sharedFiles, '', compiled);
  const folders = documentFolders(directory).map((folder) =>
    readFolder(join(directory, folder), documentFiles, `${folder}/`, compiled),
  );
  const documents = folders.map(({ files }) => files);
  const faults = [
    ...[shared, ...folders].flatMap((folder) => folder.faults),
    ...integrityFaults(shared.files, documents),
    ...(folders.length > 0 ? [] : [noDocument]),
  ];
  if (faults.length > 0) return { faults: faults.sort(byPlace) };
  // Without faults every name of both tables has a file that its own schema accepted.
  const parsed = { shared: shared.files as ParsedShared, documents: documents as ParsedDocument[] };
  return { knowledge: assemble(parsed.shared, parsed.documents), documents: parsed.documents };
}

/** The knowledge of a folder that must be right. Throws one error that lists every fault. */
export function loadKnowledgeOrThrow(directory: string): Knowledge {
  const loaded = loadKnowledge(directory);
  if ('knowledge' in loaded) return loaded.knowledge;
  throw new Error(`Cannot load the knowledge:\n${loaded.faults.map(faultLine).join('\n')}`);
}

/** Compiles the YAML of a knowledge folder, so that a start need not read it. Rights and wrongs are for loading to tell. */
export function compileKnowledge(directory: string, compiledFile = besideProgram): void {
  const folders = [directory, ...documentFolders(directory).map((folder) => join(directory, folder))];
  const files = folders.flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)));
  const texts = files.filter((file) => file.endsWith('.yml')).map((file) => readFileSync(file, 'utf8'));
  mkdirSync(dirname(compiledFile), { recursive: true });
  writeFileSync(compiledFile, compile(texts));
}

/** Checks every document of a folder against a source text in a file. */
export function verifyAgainst(documents: readonly ParsedDocument[], sourceFile: string): readonly Verification[] {
  const source = readFileSync(sourceFile, 'utf8');
  return documents.map((document) => verify(document, source));
}

/** Writes the JSON Schemas for editors into `schema/` of a knowledge folder. */
export function writeJsonSchemas(directory: string): void {
  const folder = join(directory, 'schema');
  mkdirSync(folder, { recursive: true });
  for (const [name, json] of jsonSchemas()) writeFileSync(join(folder, name), json);
}

const noDocument: Fault = {
  file: '.',
  line: 1,
  column: 1,
  message: 'Er is geen map met een document. Maak een map met document.yml en de andere bestanden.',
};

function byPlace(a: Fault, b: Fault): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}

function documentFolders(directory: string): string[] {
  if (!existsSync(directory)) return [];
  const folders = readdirSync(directory, { withFileTypes: true }).filter((item) => item.isDirectory());
  return folders
    .map(({ name }) => name)
    .filter((name) => name !== 'schema')
    .sort();
}

interface Folder {
  readonly files: ParsedFiles;
  readonly faults: readonly Fault[];
}

function readFolder(
  directory: string,
  schemas: Readonly<Record<string, z.ZodType>>,
  prefix: string,
  compiled: Compiled,
): Folder {
  const files: Record<string, ParsedFile<unknown>> = {};
  const faults: Fault[] = [];
  for (const [name, schema] of Object.entries(schemas)) {
    const file = `${prefix}${name}.yml`;
    const text = readIfPresent(join(directory, `${name}.yml`));
    if (text === undefined) {
      const message = 'Dit bestand ontbreekt. Maak het aan, desnoods met een lege lijst.';
      faults.push({ file, line: 1, column: 1, message });
      continue;
    }
    const result = parseFile(file, text, schema, compiled);
    const readable = 'parsed' in result ? result.parsed : result.unsound;
    if (readable) files[name] = readable;
    if ('faults' in result) faults.push(...result.faults);
  }
  return { files, faults };
}

function readIfPresent(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
