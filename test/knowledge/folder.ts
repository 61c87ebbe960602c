import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadKnowledgeOrThrow } from '../../src/knowledge/load.ts';

/** The knowledge that the bot ships with. */
export const knowledgeFolder = fileURLToPath(new URL('../../knowledge', import.meta.url));

/** Loaded once for each test file. */
export const knowledge = loadKnowledgeOrThrow(knowledgeFolder);

/** The folder of the one document that the bot ships with. */
export const advice = 'arbeidsmarktbeleid-2023';

/** Changes to files by path: a function over the text that is there, or a new text. */
export type Changes = Readonly<Record<string, string | ((text: string) => string)>>;

/** Calls back with a copy of a knowledge folder in which some files are changed, and removes the copy. */
export function withChanged<T>(changes: Changes, use: (folder: string) => T, from = knowledgeFolder): T {
  const folder = mkdtempSync(join(tmpdir(), 'krapte-kennis-'));
  try {
    cpSync(from, folder, { recursive: true });
    for (const [path, change] of Object.entries(changes)) {
      const file = join(folder, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, typeof change === 'string' ? change : change(readFileSync(file, 'utf8')));
    }
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Replaces a piece of text that must be there once or more. */
export function replacing(from: string, to: string): (text: string) => string {
  return (text) => {
    if (!text.includes(from)) throw new Error(`Cannot change the copy: "${from}" is not in the file`);
    return text.replace(from, to);
  };
}
