import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { faultLine } from './fault.ts';
import { compileKnowledge, loadKnowledge, verifyAgainst, writeJsonSchemas } from './load.ts';
import { summary } from './summary.ts';

/**
 * `npm run knowledge`: checks the knowledge and says what is in it; `--verify FILE` proves it against the source text.
 * `--compile` only stores it as the compiled program reads it.
 */
function main(): number {
  const { values } = parseArgs({
    options: {
      verify: { type: 'string' },
      schemas: { type: 'boolean' },
      compile: { type: 'boolean' },
      directory: { type: 'string' },
    },
  });
  const directory = values.directory ?? fileURLToPath(new URL('../../knowledge', import.meta.url));
  if (values.compile) {
    compileKnowledge(directory);
    return 0;
  }
  if (values.schemas) writeJsonSchemas(directory);
  const loaded = loadKnowledge(directory);
  if ('faults' in loaded) {
    for (const fault of loaded.faults) console.error(faultLine(fault));
    console.error(`${loaded.faults.length} fouten. De kennis wordt niet gebruikt tot ze hersteld zijn.`);
    return 1;
  }
  if (!values.verify) {
    console.log(summary(loaded.knowledge).join('\n'));
    return 0;
  }
  const results = verifyAgainst(loaded.documents, values.verify);
  const faults = results.flatMap((result) => result.faults);
  for (const fault of faults) console.error(faultLine(fault));
  const checked = results.reduce((sum, result) => sum + result.checked, 0);
  console.log(`${checked} gedrukte cijfers en typeringen nagezocht in de brontekst, ${faults.length} fouten.`);
  return faults.length > 0 ? 1 : 0;
}

process.exitCode = main();
