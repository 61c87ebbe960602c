import { fileURLToPath } from 'node:url';
import { createAsk } from './ask.ts';
import { loadKnowledgeOrThrow } from './knowledge/load.ts';
import { toContract } from './view/contract.ts';
import { namesIn } from './view/headline.ts';

const knowledge = loadKnowledgeOrThrow(fileURLToPath(new URL('../knowledge', import.meta.url)));
const ask = createAsk(knowledge);
const names = namesIn(knowledge);
for (const text of process.argv.slice(2)) console.log(toContract(ask(text), names).text);
