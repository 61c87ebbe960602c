import { describe, expect, it } from 'vitest';
import { languageOf } from '../../src/question/language.ts';
import { searchIndex } from '../../src/search/search-index.ts';
import { tokenize } from '../../src/text/token.ts';
import { knowledge, newBot } from '../library.ts';

const { ask } = newBot();
const language = languageOf(knowledge);

describe('verwante woorden', () => {
  it('horen elk bij een woord dat in een tekst staat', () => {
    const texts = knowledge.entries.flatMap(({ title, gist, details, terms }) => [title, gist, ...details, ...terms]);
    const stems = new Set(texts.flatMap((text) => tokenize(text).map(({ word }) => language.canonical(word))));
    const without = knowledge.related.filter(({ means }) => !stems.has(language.canonical(means)));
    expect(without.map(({ means }) => means)).toEqual([]);
  });

  it('tellen half: een tekst met het woord zelf gaat voor', () => {
    const index = searchIndex([
      { id: 'same', fields: [{ terms: ['evenwicht'], weight: 1 }] },
      { id: 'near', fields: [{ terms: ['balans'], weight: 1 }] },
    ]);
    const hits = index.search([{ word: 'evenwicht', whole: ['evenwicht'], parts: [], related: ['balans'], weight: 1 }]);
    expect(hits.map(({ id, coverage }) => [id, coverage])).toEqual([
      ['same', 1],
      ['near', 0.5],
    ]);
  });

  it('helpen een tekst vinden die het anders zegt', () => {
    const answer = ask('thuis en kantoor beter in evenwicht brengen');
    expect(answer.entries[0]?.id).toBe('recommendation-work-life-balance');
  });

  it('helpen niet bij de vraag om een getal: dat moet over precies hetzelfde gaan', () => {
    expect(ask('hoeveel leerlingen zijn er in overijssel').body.kind).toBe('notFound');
  });
});

describe('een groep die iemand beschrijft zonder haar te noemen', () => {
  it.each([
    ['hoeveel mensen in twente zoeken werk maar kunnen niet meteen beginnen', 'semiUnemployed'],
    ['hoeveel plekken krijgen Twentse bazen niet ingevuld', 'openVacancies'],
    ['hoeveel werkenden in de stedendriehoek kunnen extra uren draaien', 'underemployedPartTimers'],
  ])('"%s" krijgt het cijfer over %s', (question, measure) => {
    expect(ask(question).figures.map((figure) => figure.measure)).toEqual([measure]);
  });

  it.each(['hoeveel hotels zijn er in twente', 'hoeveel mensen wonen er in zwolle'])(
    '"%s" krijgt geen cijfer dat er niet over gaat',
    (question) => {
      expect(ask(question).figures).toEqual([]);
    },
  );
});
