import { describe, expect, it } from 'vitest';
import { hostile, longestMessage } from '../../bench/speed/hostile.ts';
import { createAsk } from '../../src/ask.ts';
import { knowledge } from '../knowledge/folder.ts';
import { leastTime } from './least-time.ts';

const ask = createAsk(knowledge, () => 0);
const modes = ['ask', 'check'] as const;

/** An ordinary message of ten sentences, three of them claims: what a text may cost is measured by it, in the same run. */
const ordinary = [
  'Goedemiddag allemaal, hierbij de cijfers voor het overleg van morgen.',
  'In Twente stonden eind 2022 in totaal 13.100 vacatures open.',
  'Dat is meer dan in de regio Zwolle, waar het er minder waren.',
  'CNV wil meer scholing voor werknemers en dat vindt de SER ook.',
  'De krapte is volgens het advies in bijna alle beroepen te merken.',
  'Wie kan uitzoeken of dit klopt voordat we het naar de wethouder sturen?',
  'Vorige week zei iemand dat er 7.600 werklozen zijn in Zwolle.',
  'Ik denk dat we daar voorzichtig mee moeten zijn, het is een momentopname.',
  'Graag voor donderdag een reactie, dan neem ik het mee in de notitie.',
  'Alvast bedankt en fijne avond.',
].join(' ');

/** An ordinary message takes about 1 ms on a machine that does nothing else; nothing may take more than 50. */
const mostOrdinaryMessages = 50;

describe.each(modes)('in mode %s', (mode) => {
  it.each(hostile)('$name takes no longer than some ordinary messages', ({ text }) => {
    const unit = leastTime(() => ask(ordinary, { mode: 'check' }), 15);
    const time = leastTime((turn) => ask(text(turn), { mode }), 4);
    expect(time / unit).toBeLessThan(mostOrdinaryMessages);
  });
});

describe('a long message', () => {
  const chat = 'Hierbij het verslag van de bijeenkomst, met dank aan wie erbij was op dag ';
  const long = Array.from({ length: 480 }, (_, index) => `${chat}${index + 1}.`).join('\n');
  const verdicts = (text: string) => {
    const { body } = ask(text, { mode: 'check' });
    return body.kind === 'check' ? body.claims.map(({ verdict }) => verdict) : [];
  };

  it('is checked to its end', () => {
    const text = `${long}\nTwente heeft 13.100 openstaande vacatures.`;
    expect(text.length).toBeGreaterThan(35_000);
    expect(text.length).toBeLessThan(longestMessage);
    expect(verdicts(text)).toEqual(verdicts('Twente heeft 13.100 openstaande vacatures.'));
    expect(verdicts(text)).toHaveLength(1);
  });

  it('that says one thing often is checked once for each context', () => {
    const claim = 'Twente heeft 13.100 openstaande vacatures. ';
    // Once at the start, and once after itself.
    expect(verdicts(claim.repeat(20))).toEqual(['klopt', 'klopt']);
    expect(verdicts('Twente. 13.100 openstaande vacatures. Zwolle. 13.100 openstaande vacatures.')).toEqual([
      'klopt',
      'klopt niet',
    ]);
  });
});
