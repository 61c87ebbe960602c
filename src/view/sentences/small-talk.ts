import type { Body } from '../../answer/answer.ts';
import { inARow } from '../format.ts';
import { verdictMeanings, verdictTexts } from './verdicts.ts';

/** Help, a greeting or a word of thanks. */
export function smallTalkHeadline({ topic, regions }: Body & { kind: 'smallTalk' }): string {
  switch (topic) {
    case 'help':
      return `Vraag mij naar cijfers over ${inARow(regions.map(({ name }) => name))}, naar aanbevelingen, begrippen en standpunten, of laat mij een getal controleren.`;
    case 'verdicts':
      return `${verdictTexts.lead} Er zijn vijf oordelen: ${inARow(Object.keys(verdictMeanings))}.`;
    case 'greeting':
      return 'Hallo, ik ken het advies van SER Overijssel over de krapte op de arbeidsmarkt. Wat wilt u weten?';
    case 'thanks':
      return 'Graag gedaan.';
  }
}
