import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createAsk } from '../../src/ask.ts';
import { summary } from '../../src/knowledge/summary.ts';
import { toContract } from '../../src/view/contract.ts';
import { namesIn } from '../../src/view/headline.ts';
import { knowledge, knowledgeFolder } from './folder.ts';

const ask = createAsk(knowledge, Date.now);
const names = namesIn(knowledge);

/** The regions as CBS divides municipalities in 2022. */
const municipalities = {
  Twente:
    'Almelo, Borne, Dinkelland, Enschede, Haaksbergen, Hellendoorn, Hengelo, Hof van Twente, Losser, Oldenzaal, Rijssen-Holten, Tubbergen, Twenterand, Wierden',
  'Regio Zwolle':
    'Dalfsen, Hardenberg, Kampen, Ommen, Raalte, Staphorst, Steenwijkerland, Zwartewaterland, Zwolle, Hattem, Oldebroek, Meppel, Westerveld',
  'Stedendriehoek en Noordwest Veluwe':
    'Deventer, Olst-Wijhe, Apeldoorn, Brummen, Elburg, Epe, Ermelo, Harderwijk, Heerde, Lochem, Nunspeet, Putten, Voorst, Zutphen, Zeewolde',
};
const pairs = Object.entries(municipalities).flatMap(([region, list]) =>
  list.split(', ').map((name) => ({ name, region })),
);

describe('municipalities', () => {
  it('are the 42 of the three regions', () => {
    expect(knowledge.municipalities.map(({ name }) => name).sort()).toEqual(pairs.map(({ name }) => name).sort());
  });

  it.each(pairs)('such as $name lead to $region, without a figure', ({ name, region }) => {
    const line = toContract(ask(`vacatures in gemeente ${name}`), names);
    expect(line).toMatchObject({ kind: 'notFound', figures: [] });
    expect(line.headline).toContain('geen cijfers per gemeente');
    expect(line.headline).toContain(region);
    expect(line.headline).not.toMatch(/\d/);
  });
});

/** Where the advice contradicts itself, is ambiguous or points wrongly: a remark for each of the 24 points that were found. */
const remarks = [
  [1, 'contradiction', 'gwu-chapter-4-versus-annex-3'],
  [2, 'contradiction', 'gwu-parts-fit-annex-3'],
  [3, 'ambiguity', 'chapter-9-example-noordwest-veluwe'],
  [4, 'contradiction', 'growth-zwolle-twente-2019-versus-2016'],
  [5, 'contradiction', 'growth-stedendriehoek-2019-versus-2016'],
  [6, 'contradiction', 'tight-since-end-2018-versus-q2-2018'],
  [7, 'contradiction', 'twente-parts-do-not-add-up'],
  [8, 'ambiguity', 'sector-ranges-without-region'],
  [9, 'ambiguity', 'part-timers-range-without-region'],
  [10, 'ambiguity', 'vacancy-range-is-per-region'],
  [11, 'contradiction', 'zeer-krap-versus-krap'],
  [12, 'contradiction', 'nearly-all-sectors-versus-all-sectors'],
  [13, 'ambiguity', 'semi-unemployed-definitions-differ'],
  [14, 'ambiguity', 'open-versus-arisen-vacancies'],
  [15, 'ambiguity', 'region-names-differ'],
  [16, 'ambiguity', 'unused-without-benefit-is-essay-claim'],
  [17, 'ambiguity', 'own-scheme-or-wider-scheme-for-skilled-workers'],
  [18, 'pointer', 'pointer-chapter-4-should-be-5'],
  [19, 'pointer', 'pointer-h8-advice-2-should-be-chapter-9'],
  [20, 'pointer', 'pointer-promising-occupations-zwolle'],
  [21, 'pointer', 'pointer-title-waardevol-werk'],
  [22, 'pointer', 'pointer-title-trendbureau'],
  [23, 'pointer', 'pointer-may-versus-june-2023'],
  [24, 'pointer', 'pointer-annexes-without-text'],
] as const;

describe('what is amiss in the advice', () => {
  it.each(remarks)('point %d is a %s: %s', (_, kind, id) => {
    expect(knowledge.remarks.find((remark) => remark.id === id)?.kind).toBe(kind);
  });

  it('each name at least one figure, entry, occupation or place', () => {
    const loose = knowledge.remarks.filter(
      ({ figures, entries, sources }) => figures.length + entries.length + sources.length === 0,
    );
    expect(loose).toEqual([]);
  });
});

describe('the knowledge', () => {
  const files = readdirSync(knowledgeFolder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.yml'),
  );

  it.each(files)('has no telephone numbers and no addresses of persons in %s', (path) => {
    const text = readFileSync(join(knowledgeFolder, path), 'utf8');
    expect(text).not.toMatch(/(?:\+31|\b0031|\b0)[-\s]?\d(?:[-\s]?\d){7,8}\b/);
    expect(text).not.toMatch(/[\w.]+@[\w.]+\.\w+/);
  });

  it('is frozen, down to the last list', () => {
    expect(() => Object.assign(knowledge.figures[0] ?? {}, { measure: 'other' })).toThrow(TypeError);
    expect(() => (knowledge.entries as unknown[]).push({})).toThrow(TypeError);
    expect(Object.isFrozen(knowledge.vocabulary.cues[0]?.phrases)).toBe(true);
  });

  it('has its entries in order of id, so that equal scores always fall the same way', () => {
    const ids = knowledge.entries.map(({ id }) => id);
    expect(ids).toEqual([...ids].sort());
  });

  it('has the recommendations of chapter 9 under their own numbers', () => {
    const numbers = knowledge.entries
      .filter(({ kind, id }) => kind === 'recommendation' && /^\d/.test(id))
      .map(({ id }) => id);
    expect(numbers).toEqual(['1', '1.1', '1.2', '1.3', '1.4', '2', '2.1', '2.2', '2.3', '2.4', '2.5', '3']);
  });

  it('has texts or figures of every chapter and annex', () => {
    const used = new Set([...knowledge.entries, ...knowledge.figures].map(({ source }) => source.section));
    const sections = knowledge.documents.flatMap((document) => document.sections.map(({ label }) => label));
    expect(sections.filter((label) => !used.has(label))).toEqual([]);
  });

  it('is summed up for an editor', () => {
    const lines = summary(knowledge);
    expect(lines).toContain(`${String(knowledge.figures.length).padStart(5)} cijfers`);
    expect(lines.some((line) => line.includes('Bijlage 3'))).toBe(true);
  });
});
