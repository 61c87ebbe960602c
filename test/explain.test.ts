import { describe, expect, it } from 'vitest';
import { createAnswering } from '../src/ask.ts';
import { renderExplanation } from '../src/view/explanation.ts';
import { knowledge } from './library.ts';

const { explain } = createAnswering(knowledge, Date.now);

describe('de uitleg bij een antwoord', () => {
  it('toont hoe een tikfout is gelezen, welke regel de vraag herkende en wat de uitkomst was', () => {
    const text = renderExplanation(explain('vacatrues twente'));
    expect(text).toContain('vacatrues; gelezen als vacatures');
    expect(text).toContain('Herkend door: figureQuestion');
    expect(text).toContain('Uitkomst: beantwoord als figures');
  });

  it('toont de gevonden teksten met score en hoeveel van de vraag ze verklaren', () => {
    const { candidates } = explain('wat vindt vno van arbeidsmigratie');
    expect(candidates[0]?.id).toBe('position-vno-ncw-labour-migration');
    expect(candidates[0]?.coverage).toBeCloseTo(1);
  });

  it('zegt bij een weigering wat er niet begrepen is', () => {
    expect(explain('vacatures twente in de ruimtevaart').outcome).toBe('geweigerd: words');
  });
});
