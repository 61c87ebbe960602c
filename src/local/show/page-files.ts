import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A file of the page, as a browser takes it. */
export interface PageFile {
  readonly type: string;
  readonly body: Buffer;
}

const files = [
  { path: '/', name: 'index.html', type: 'text/html; charset=utf-8' },
  { path: '/page.js', name: 'page.js', type: 'text/javascript; charset=utf-8' },
  { path: '/page.css', name: 'page.css', type: 'text/css; charset=utf-8' },
  { path: '/icon.svg', name: 'icon.svg', type: 'image/svg+xml' },
] as const;

/** Where `npm run build` puts the page: beside the compiled program. */
export const builtPage = fileURLToPath(new URL('../page', import.meta.url));

/** The built page, by path. The only place where `local` reads files. */
export function readPageFiles(directory: string = builtPage): ReadonlyMap<string, PageFile> {
  return new Map(
    files.map(({ path, name, type }): [string, PageFile] => [
      path,
      { type, body: readFileSync(`${directory}/${name}`) },
    ]),
  );
}
