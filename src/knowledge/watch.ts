import { type FSWatcher, readdirSync, watch } from 'node:fs';
import { join } from 'node:path';

/** Editors save in several steps: wait until it is quiet. */
const quiet = 150;

/**
 * Calls `changed` when a file in a knowledge folder, or in a folder of a document, has changed. Does not keep the process
 * alive. Gives the way to stop.
 */
export function watchKnowledge(directory: string, changed: () => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  let watchers: readonly FSWatcher[] = [];
  const soon = (_: unknown, name: string | null) => {
    // The schemas in the folder are made from code; editors leave files of their own behind while saving.
    if (name !== null && /^schema$|~$|\.sw[a-z]$|^\.#/.test(name)) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      // A folder may have come or gone.
      begin();
      changed();
    }, quiet).unref();
  };
  begin();
  return () => {
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  };

  function begin(): void {
    for (const watcher of watchers) watcher.close();
    watchers = [directory, ...foldersIn(directory)].flatMap((folder) => watchFolder(folder) ?? []);
  }

  function watchFolder(folder: string): FSWatcher | undefined {
    try {
      return watch(folder, { persistent: false }, soon).on('error', () => {});
    } catch {
      // Gone in the meantime.
      return undefined;
    }
  }
}

function foldersIn(directory: string): readonly string[] {
  try {
    return readdirSync(directory, { withFileTypes: true })
      .filter((item) => item.isDirectory() && item.name !== 'schema')
      .map(({ name }) => join(directory, name));
  } catch {
    return [];
  }
}
