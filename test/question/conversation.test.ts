import { describe, expect, it } from 'vitest';
import { languageOf } from '../../src/question/language.ts';
import { lexiconOf } from '../../src/question/lexicon.ts';
import { memoryAfter } from '../../src/question/memory.ts';
import { parse } from '../../src/question/parse.ts';
import { read } from '../../src/question/reading.ts';
import { slotsOf } from '../../src/question/slots.ts';
import { knowledge, newBot } from '../library.ts';

const minute = 60_000;

describe('een gesprek', () => {
  it('gaat verder op de vorige vraag en zegt wat is overgenomen', () => {
    const { line } = newBot();
    line('vacatures twente', 'a');
    const { headline, text } = line('en in zwolle?', 'a');
    expect(headline).toContain('14.400');
    expect(text).toContain('Zelfde cijfer (openstaande vacatures), nu voor Regio Zwolle.');
  });

  it('loopt nooit over in een ander gesprek', () => {
    const { line } = newBot();
    line('vacatures twente', 'a');
    expect(line('en in zwolle?', 'b').text).not.toContain('Zelfde cijfer');
  });

  it('is na een uur vergeten', () => {
    let now = 0;
    const { line } = newBot(() => now);
    line('werklozen twente', 'a');
    now = 59 * minute;
    expect(line('en zwolle?', 'a').headline).toContain('3.500');
    now = 59 * minute + 61 * minute;
    expect(line('en zwolle?', 'a').headline).not.toContain('3.500');
  });

  it('vergeet de vorige vraag niet door een grap tussendoor', () => {
    const { line } = newBot();
    line('vacatures per werkzoekende zwolle', 'a');
    line('vertel een grap', 'a');
    expect(line('en twente?', 'a').headline).toContain('1,28');
  });

  it.each([
    'vacatures zwolle graag Jansen',
    'wat vindt cnv van scholing meneer Jansen',
    'klopt het dat Jansen 3 vacatures heeft',
  ])('bewaart de tekst van een vraag niet: %s', (text) => {
    const language = languageOf(knowledge);
    const reading = read(text, language, lexiconOf(knowledge, language));
    const memory = memoryAfter(parse(reading, knowledge, language).question, slotsOf(reading, knowledge), undefined);
    expect(JSON.stringify(memory)).not.toMatch(/jansen/i);
  });
});
