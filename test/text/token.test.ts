import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalizeWord, tokenize, visible } from '../../src/text/token.ts';

const wordsOf = (text: string) => tokenize(text).map(({ word }) => word);

/** Text with all that people and Slack put in it. */
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc
    .array(
      fc.constantFrom(
        '13.100',
        'semi-werklozen',
        'regio’s',
        '<@U123|jan>',
        '<!channel>',
        '&amp;',
        ':smile:',
        '😀',
        '\u202e',
        '\ud800',
        '%',
        '1 op de 7',
        ' ',
        '\n',
        'geïnd',
        '<https://ser.nl|SER>',
      ),
    )
    .map((parts) => parts.join('')),
);

describe('tokens', () => {
  it.each([
    ['13.100 vacatures', ['13.100', 'vacatures'], 'a point inside a number stays'],
    ['13.100.', ['13.100'], 'a full stop after a number does not'],
    ['13k', ['13', 'k'], 'a number ends where a letter starts'],
    ['semi-werklozen', ['semi', 'werklozen'], 'a hyphen splits'],
    ["regio's", ['regios'], 'an apostrophe does not'],
    ['regio’s', ['regios'], 'nor a curly one'],
    ["4A's", ['4', 'as'], 'a number and letters'],
    ['geïnvesteerd', ['geinvesteerd'], 'accents go'],
    ['ﬁnanciële', ['financiele'], 'ligatures are written out'],
    ['VACATURES', ['vacatures'], 'capitals go'],
    ['67%', ['67', 'procent'], 'a sign that is read as a word'],
    ['€ 5', ['€', '5'], 'a sign of its own'],
    ['wat is dat?', ['wat', 'is', 'dat', '?'], 'a question mark is a sign'],
    ['<@U0123|jan> vacatures', ['vacatures'], 'a mention is no text'],
    ['<!channel> vacatures', ['vacatures'], 'nor is a call to everybody'],
    ['<#C1|algemeen> vacatures', ['vacatures'], 'nor the name of a channel'],
    ['<https://ser.nl|het advies>', ['het', 'advies'], 'of a link the label is'],
    ['zie https://ser.nl/advies', ['zie'], 'a bare address is not'],
    [':tada: vacatures', ['vacatures'], 'an emoji code is not'],
    ['r&amp;d', ['r', 'd'], 'an entity is not'],
    ['😀😀', [], 'emoji are not'],
    ['va\u00adcature', ['vacature'], 'a soft hyphen disappears'],
    ['vacature\u202e', ['vacature'], 'a mark for right-to-left disappears'],
    ['toString constructor', ['tostring', 'constructor'], 'names that every object has are words like any other'],
    ['', [], 'nothing gives nothing'],
  ])('of "%s" are %j: %s', (given, expected) => {
    expect(wordsOf(given)).toEqual(expected);
  });

  it('keep their place in the original, in order, and hide nothing', () => {
    fc.assert(
      fc.property(text, (given) => {
        let end = 0;
        for (const token of tokenize(given)) {
          expect(visible(given.slice(token.start, token.end))).toBe(token.raw);
          expect(token.start).toBeGreaterThanOrEqual(end);
          expect(token.end).toBeGreaterThan(token.start);
          end = token.end;
        }
      }),
    );
  });

  it('have words that are in their final form', () => {
    fc.assert(
      fc.property(text, (given) => {
        for (const { word, kind } of tokenize(given)) if (kind === 'word') expect(normalizeWord(word)).toBe(word);
      }),
    );
  });

  it('are the same for a text with other capitals', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zA-Z0-9 .,%-]{0,40}$/), (given) => {
        expect(wordsOf(given.toUpperCase())).toEqual(wordsOf(given.toLowerCase()));
      }),
    );
  });
});

describe('normalizing a word', () => {
  it('twice gives the same as once', () => {
    const word = fc.string({ unit: 'binary', maxLength: 20 });
    fc.assert(
      fc.property(word, (given) => normalizeWord(normalizeWord(given)) === normalizeWord(given)),
      {
        numRuns: 1000,
      },
    );
  });
});
