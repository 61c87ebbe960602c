import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { faultLine } from '../../src/knowledge/fault.ts';
import { loadKnowledge, verifyAgainst } from '../../src/knowledge/load.ts';
import { parseFile } from '../../src/knowledge/parse-file.ts';
import type { ParsedDocument } from '../../src/knowledge/parsed.ts';
import { documentFiles } from '../../src/knowledge/schema/files.ts';
import { verify } from '../../src/knowledge/verify.ts';
import { knowledgeFolder } from './folder.ts';

const source = fileURLToPath(new URL('../../../shared/advies.txt', import.meta.url));

function parsed<K extends keyof ParsedDocument>(name: K, text: string): ParsedDocument[K] {
  const result = parseFile(`${name}.yml`, text, documentFiles[name]);
  if ('faults' in result) throw new Error(result.faults.map(faultLine).join('\n'));
  return result.parsed as ParsedDocument[K];
}

/** A document with one figure and one entry, of which the test says what is printed and told. */
function documentWith(printed: string, gist: string): ParsedDocument {
  return {
    document: parsed(
      'document',
      `id: x
title: X
publisher: X
published: "2023"
sections:
  - { label: Hoofdstuk 1, title: Een, starts: 1 Een, headings: [Twente, Zwolle] }
  - { label: Hoofdstuk 2, title: Twee, starts: 2 Twee }`,
    ),
    figures: parsed(
      'figures',
      `figures:
  - id: a
    measure: m
    region: r
    value: 13100
    printed: ${printed}
    source: { section: Hoofdstuk 1, heading: Twente }`,
    ),
    concepts: parsed(
      'concepts',
      `concepts:
  - { id: b, title: B, gist: "${gist}", source: { section: Hoofdstuk 2 } }`,
    ),
    occupations: parsed('occupations', 'occupations: []\nclasses: []\notherClasses: []'),
    recommendations: parsed('recommendations', 'recommendations: []'),
    positions: parsed('positions', 'positions: []'),
    context: parsed('context', 'passages: []'),
    remarks: parsed('remarks', 'remarks: []'),
  };
}

const text = `1 Een
Twente
er zijn 13.100
vacatures in deze regio
Zwolle
er zijn 14.400 vacatures
2 Twee
Een vacature is een baan waarvoor een werkgever op dit moment nog niemand heeft gevonden.`;

describe('verifying a document against its text', () => {
  it('finds a printed figure across a line break', () => {
    const document = documentWith('13.100 vacatures', 'Werk dat vrij is.');
    expect(verify(document, text)).toEqual({ checked: 1, faults: [] });
  });

  it('does not find a figure that stands under another heading', () => {
    const { faults } = verify(documentWith('14.400 vacatures', 'Werk dat vrij is.'), text);
    expect(faults.map(faultLine)).toEqual([
      'figures.yml:6:14 "14.400 vacatures" staat niet in Hoofdstuk 1, Twente. Neem het over zoals het gedrukt is, of verbeter de vindplaats.',
    ]);
  });

  it('does not find a chapter of which the text is missing', () => {
    const { faults } = verify(documentWith('13.100 vacatures', 'Werk dat vrij is.'), 'niets');
    expect(faults.map(faultLine)).toEqual([
      'figures.yml:6:14 Hoofdstuk 1, Twente staat niet in de brontekst. Kijk naar "starts" en "headings" in document.yml.',
    ]);
  });

  it('finds a sentence that was copied', () => {
    const copied = 'Een baan waarvoor een werkgever op dit moment nog niemand heeft gevonden.';
    const { faults } = verify(documentWith('13.100 vacatures', copied), text);
    expect(faults.map(({ file, message }) => `${file} ${message}`)).toEqual([
      'concepts.yml "een baan waarvoor een werkgever op dit moment nog niemand" staat ook zo in de brontekst. Zeg het in eigen woorden.',
    ]);
  });
});

describe.skipIf(!existsSync(source))('the advice itself', () => {
  const loaded = loadKnowledge(knowledgeFolder);
  const documents = 'documents' in loaded ? loaded.documents : [];

  it('has every printed figure and typing in the place that the knowledge names, and no sentence of ours', () => {
    const [result] = verifyAgainst(documents, source);
    expect(result?.faults.map(faultLine)).toEqual([]);
    expect(result?.checked).toBeGreaterThan(70);
  });

  it('has a figure for every number of annex 3', () => {
    const whole = readFileSync(source, 'utf8');
    const annex = whole.slice(whole.lastIndexOf('Bijlage 3: Regio in Beeld'), whole.lastIndexOf('Bijlage 4: '));
    const printed = documents.flatMap(({ figures }) => figures.data.figures.map((figure) => figure.printed)).join(' ');
    const numbers = [...new Set(annex.match(/\d{1,2}\.\d{3}/g))];
    expect(numbers.length).toBeGreaterThan(10);
    expect(numbers.filter((number) => !printed.includes(number))).toEqual([]);
  });
});
