import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const page = fileURLToPath(new URL('../src/local/page/', import.meta.url));
const built = fileURLToPath(new URL('../dist/local/page/', import.meta.url));

/** Builds the page of the local workspace: one script and one stylesheet, with nothing from elsewhere. */
export async function buildPage(directory: string = built): Promise<void> {
  await build({
    entryPoints: ['page.ts', 'page.css', 'index.html', 'icon.svg'].map((name) => page + name),
    outdir: directory,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    loader: { '.html': 'copy', '.svg': 'copy' },
    logLevel: 'warning',
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildPage();
