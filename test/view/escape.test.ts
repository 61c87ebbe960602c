import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claimList } from '../../src/view/blocks/claim-list.ts';
import { escaped, shownText } from '../../src/view/blocks/escape.ts';
import { parts, sections, shortened, titledSections } from '../../src/view/blocks/text.ts';
import { limitFaults } from '../../src/view/limits/limit-faults.ts';
import { anything } from './anything.ts';

/** What Slack makes of a text: it reads `<…>` as markup, and then the entities. */
const isMarkup = (text: string) => /[<>]/.test(text);
const read = (text: string) =>
  text.replace(/&(amp|lt|gt);/g, (_, name: string) => ({ amp: '&', lt: '<', gt: '>' })[name] ?? '');

describe('an escaped text', () => {
  it('has nothing in it that Slack reads as markup, whatever was typed', () => {
    fc.assert(fc.property(anything, (text) => !isMarkup(escaped(text))));
  });

  it('is read by Slack as what was typed', () => {
    fc.assert(fc.property(anything, (text) => read(escaped(text)) === shownText(text)));
  });

  it('has no lone surrogates and no invisible characters', () => {
    fc.assert(
      fc.property(
        anything,
        (text) => escaped(text).isWellFormed() && !/[\p{Cc}\p{Cf}]/u.test(escaped(text).replaceAll('\n', '')),
      ),
    );
  });

  it.each([
    ['<!channel>', '&lt;!channel&gt;'],
    ['<@U1>', '&lt;@U1&gt;'],
    ['&lt;!channel&gt;', '&amp;lt;!channel&amp;gt;'],
    ['R&D', 'R&amp;D'],
  ])('makes %j into %j', (text, safe) => {
    expect(escaped(text)).toBe(safe);
  });
});

describe('a long text', () => {
  it('fits in sections without losing a word', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1, maxLength: 200 }), { maxLength: 60 }), (words) => {
        const text = words.join(' ');
        const blocks = sections(text);
        const said = blocks.map((block) => read(block.text?.text ?? '')).join('');
        const bare = (value: string) => shownText(value).replace(/\s/g, '');
        return limitFaults(blocks, 'modal').length === 0 && bare(said) === bare(text);
      }),
    );
  });

  it('fits under a title, however long the title', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 200 }),
        fc.string({ unit: 'binary', maxLength: 5000 }),
        (title, text) => limitFaults(titledSections(title, text), 'modal').length === 0,
      ),
    );
  });

  it('is never cut within a character', () => {
    expect(parts('🎉'.repeat(10), 5).every((part) => part.isWellFormed())).toBe(true);
  });

  it('is shortened at a word', () => {
    expect(shortened('Stedendriehoek en Noordwest Veluwe', 20)).toBe('Stedendriehoek en…');
    expect(shortened('Arbeidsmarktinfrastructuur', 10)).toBe('Arbeidsma…');
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 2, max: 80 }), (text, most) => shortened(text, most).length <= most),
    );
  });
});

describe('the words of a checked message', () => {
  it('are quoted where Slack reads no markup, and fit', () => {
    fc.assert(
      fc.property(anything, (quote) => {
        const blocks = claimList([
          { quote, verdict: 'Klopt niet', sentences: ['In Twente staan 13.100 vacatures open.'] },
        ]);
        const verdict = blocks.at(-1);
        return (
          limitFaults(blocks, 'message').length === 0 &&
          blocks.slice(0, -1).every(({ type }) => type === 'rich_text') &&
          verdict?.type === 'section' &&
          verdict.text?.text === '*Klopt niet*\nIn Twente staan 13.100 vacatures open.'
        );
      }),
    );
  });
});
