import { fileURLToPath } from 'node:url';
import { loadKnowledgeOrThrow } from '../../src/knowledge/load.ts';
import { namesIn } from '../../src/view/headline.ts';

/** The real knowledge, loaded once for all tests of a file. */
export const knowledge = loadKnowledgeOrThrow(fileURLToPath(new URL('../../knowledge', import.meta.url)));
export const names = namesIn(knowledge);
