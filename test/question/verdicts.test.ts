import { describe, expect, it } from 'vitest';
import { verdictMeanings } from '../../src/view/sentences/verdicts.ts';
import { newBot } from '../library.ts';

describe('wat een oordeel betekent', () => {
  it.each([
    'hoe oordeelt krapte',
    'hoe oordelen jullie?',
    'wat betekent dit oordeel?',
    'uitleg oordelen',
    ...Object.keys(verdictMeanings).map((verdict) => `wat betekent ${verdict}`),
  ])('wordt uitgelegd: %s', (ask) => {
    const { text } = newBot().line(ask);
    for (const meaning of Object.values(verdictMeanings)) expect(text).toContain(meaning);
  });

  it.each([
    'klopt niet',
    'klopt het dat twente 13.100 vacatures heeft',
    'wat is het oordeel van de ser over arbeidsmigratie',
    'wat klopt er niet',
    'wat betekent werkloos',
  ])('is niet gevraagd: %s', (ask) => {
    expect(newBot().ask(ask).body).not.toMatchObject({ topic: 'verdicts' });
  });

  it('houdt een gesprek niet op', () => {
    const { line } = newBot();
    line('klopt het dat twente 13.000 vacatures heeft', 'a');
    expect(line('wat betekent dit oordeel?', 'a').headline).toContain('vijf oordelen');
    expect(line('en zwolle?', 'a').headline).toContain('14.400');
  });
});
