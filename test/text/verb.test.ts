import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languageOf } from '../../src/question/language.ts';
import { infinitives, isParticle, looksLikeVerb } from '../../src/text/verb.ts';
import { knowledge } from '../knowledge/folder.ts';

const language = languageOf(knowledge);

describe('a form of a verb', () => {
  it.each([
    ['oplevert', 'opleveren', 'the present'],
    ['opgelost', 'oplossen', 'a participle with a loose part'],
    ['vastgelopen', 'vastlopen', 'a strong participle that keeps its vowel'],
    ['stagneerde', 'stagneren', 'the past'],
    ['geïnvesteerd', 'investeren', 'a participle, without its accents'],
  ])('%s meets %s: %s', (form, verb) => {
    const word = form.normalize('NFD').replace(/\p{M}/gu, '');
    expect(infinitives(word).map(language.stemOf)).toContain(language.stemOf(verb));
  });

  it('brings nothing for a word that is no form of a verb of the knowledge', () => {
    expect(['markt', 'kwaliteit', 'twente'].flatMap(language.verbStems)).toEqual([]);
  });

  it('always gives whole verbs', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,12}$/), (word) => infinitives(word).every((verb) => verb.endsWith('en'))),
    );
  });

  it('is not seen in a noun with the ending of one', () => {
    expect(looksLikeVerb('bekendheid')).toBe(false);
    expect(isParticle('het')).toBe(false);
  });
});
