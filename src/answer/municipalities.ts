import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Question } from '../question/question.ts';
import { byId } from './find-by-id.ts';
import type { Finding } from './respond.ts';

/** Which municipalities a region has, or to which region one belongs. */
export function respondToMunicipalities(
  question: Question & { kind: 'municipalities' },
  knowledge: Knowledge,
): Finding {
  const municipalities = knowledge.municipalities.filter(({ region }) => region === question.region);
  const asked = municipalities.find(({ name }) => name === question.municipality);
  return {
    body: { kind: 'municipalities', region: byId(knowledge.regions, question.region), municipalities, asked },
    figures: [],
    entries: [],
  };
}
