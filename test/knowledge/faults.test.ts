import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { faultLine } from '../../src/knowledge/fault.ts';
import { loadKnowledge, loadKnowledgeOrThrow } from '../../src/knowledge/load.ts';
import { claimsFile } from '../../src/knowledge/schema/claims.ts';
import { relatedFile } from '../../src/knowledge/schema/related.ts';
import { vocabularyFile } from '../../src/knowledge/schema/vocabulary.ts';
import { type Changes, replacing, withChanged } from './folder.ts';

/** A knowledge of a few records, so that a reader can look up the line of a fault. Words for questions it has none. */
const small = fileURLToPath(new URL('small', import.meta.url));
const noWords: Changes = Object.fromEntries(
  Object.entries({ claims: claimsFile, related: relatedFile, vocabulary: vocabularyFile }).map(([name, { shape }]) => [
    `${name}.yml`,
    Object.keys(shape)
      .map((key) => `${key}: ${['stems', 'signals'].includes(key) ? '{}' : '[]'}\n`)
      .join(''),
  ]),
);

function withSmall<T>(changes: Changes, use: (folder: string) => T): T {
  return withChanged({ ...noWords, ...changes }, use, small);
}

/** Faults as an editor sees them in the terminal. */
function faultLines(folder: string): readonly string[] {
  const loaded = loadKnowledge(folder);
  return 'faults' in loaded ? loaded.faults.map(faultLine) : [];
}

const figures = 'rapport/figures.yml';

const mistakes: readonly { mistake: string; changes: Changes; faults: readonly (string | RegExp)[] }[] = [
  {
    mistake: 'an unknown region',
    changes: { [figures]: replacing('region: north', 'region: west') },
    faults: [`${figures}:4:13 Regio "west" is onbekend. Kies een id uit regions.yml, of voeg het daar toe.`],
  },
  {
    mistake: 'an unknown measure',
    changes: { [figures]: replacing('measure: openVacancies', 'measure: vacancies') },
    faults: [`${figures}:3:14 Indicator "vacancies" is onbekend. Kies een id uit measures.yml, of voeg het daar toe.`],
  },
  {
    mistake: 'an unknown theme',
    changes: { 'rapport/recommendations.yml': replacing('[school]', '[school, sport]') },
    faults: [
      'rapport/recommendations.yml:5:22 Thema "sport" is onbekend. Kies een id uit themes.yml, of voeg het daar toe.',
    ],
  },
  {
    mistake: 'an unknown actor',
    changes: { 'rapport/recommendations.yml': replacing('adviser: council', 'adviser: mayor') },
    faults: [
      'rapport/recommendations.yml:6:14 Partij "mayor" is onbekend. Kies een id uit actors.yml, of voeg het daar toe.',
    ],
  },
  {
    mistake: 'a measure that no concept explains',
    changes: { 'measures.yml': replacing('concept-vacancy', 'concept-job') },
    faults: ['measures.yml:6:14 Begrip "concept-job" is onbekend. Kies een id uit concepts.yml, of voeg het daar toe.'],
  },
  {
    mistake: 'a remark that points nowhere',
    changes: { 'rapport/remarks.yml': replacing('[vacancies-south,', '[vacancies-west,') },
    faults: [
      'rapport/remarks.yml:5:15 Cijfer "vacancies-west" is onbekend. Kies een id uit figures.yml, of voeg het daar toe.',
    ],
  },
  {
    mistake: 'a remark about an entry that is not there',
    changes: { 'rapport/remarks.yml': replacing('[nurses]', '[doctors]') },
    faults: [
      'rapport/remarks.yml:6:15 Onderdeel "doctors" is onbekend. Kies een id uit recommendations.yml of concepts.yml of positions.yml of context.yml of occupations.yml, of voeg het daar toe.',
    ],
  },
  {
    mistake: 'text where a number belongs',
    changes: { [figures]: replacing('value: 14400', 'value: "14.400"') },
    faults: [
      `${figures}:6:12 Bij "value" hoort een getal, niet tekst ("14.400"). Schrijf getallen zonder aanhalingstekens en zonder punt voor duizendtallen.`,
    ],
  },
  {
    mistake: 'a list where a text belongs',
    changes: { 'themes.yml': replacing('name: scholing', 'name: [scholing]') },
    faults: [
      'themes.yml:3:11 Bij "name" hoort tekst, niet een lijst. Kijk of er aanhalingstekens of streepjes ontbreken.',
    ],
  },
  {
    mistake: 'a text where a list belongs',
    changes: { 'themes.yml': replacing('[leren]', 'leren') },
    faults: [
      'themes.yml:4:14 Bij "aliases" hoort een lijst, niet tekst ("leren"). Kijk of er aanhalingstekens of streepjes ontbreken.',
    ],
  },
  {
    mistake: 'a missing source',
    changes: { [figures]: replacing('    source: { section: Hoofdstuk 1, heading: Vacatures }\n', '') },
    faults: [`${figures}:2:5 "source" ontbreekt. Vul hier een groep sleutels in.`],
  },
  {
    mistake: 'an unknown section',
    changes: { [figures]: replacing('Hoofdstuk 1, heading', 'Hoofdstuk 9, heading') },
    faults: [
      `${figures}:8:24 "Hoofdstuk 9" is geen hoofdstuk of bijlage van dit document. Kies een label uit document.yml.`,
    ],
  },
  {
    mistake: 'an unknown heading',
    changes: { [figures]: replacing('heading: Vacatures', 'heading: Banen') },
    faults: [`${figures}:8:46 Hoofdstuk 1 heeft geen kopje "Banen". Kies een kopje uit document.yml of laat het weg.`],
  },
  {
    mistake: 'a heading of another chapter',
    changes: { 'rapport/remarks.yml': replacing('Hoofdstuk 2 }', 'Hoofdstuk 2, heading: Vacatures }') },
    faults: [
      'rapport/remarks.yml:9:42 Hoofdstuk 2 heeft geen kopje "Vacatures". Kies een kopje uit document.yml of laat het weg.',
    ],
  },
  {
    mistake: 'a figure without a value',
    changes: { [figures]: replacing('    value: 14400\n', '') },
    faults: [`${figures}:2:5 Geef precies één vorm: value, of min en max, of since.`],
  },
  {
    mistake: 'a range of which the ends are turned',
    changes: { [figures]: replacing('value: 14400', 'min: 15000\n    max: 14000') },
    faults: [`${figures}:6:10 Geef min én max, en min kleiner dan max.`],
  },
  {
    mistake: 'a period in another form',
    changes: { [figures]: replacing('2022-Q2/end', 'eind 2022') },
    faults: [
      `${figures}:5:13 "period" heeft niet de goede vorm. Schrijf een periode als 2022, 2022-Q2, 2022-06, 2022-Q2/end, 2016/start of 2025--2030.`,
    ],
  },
  {
    mistake: 'a misspelt key',
    changes: { [figures]: replacing('period: 2022-Q2/end', 'perod: 2022-Q2/end') },
    faults: [`${figures}:5:12 De sleutel "perod" bestaat hier niet. Haal hem weg of kijk of hij goed gespeld is.`],
  },
  {
    mistake: 'a choice that does not exist',
    changes: { 'measures.yml': replacing('unit: vacancies', 'unit: vacatures') },
    faults: [/^measures\.yml:4:11 Bij "unit" kan alleen: vacancies, persons, .*\. Kies een van deze\.$/],
  },
  {
    mistake: 'a double id',
    changes: { 'rapport/remarks.yml': replacing('id: two-values', 'id: vacancies-north') },
    faults: [
      `rapport/remarks.yml:2:9 De id "vacancies-north" bestaat al (${figures}, regel 2). Geef een van beide een andere id.`,
    ],
  },
  {
    mistake: 'a double id in a shared file',
    changes: { 'regions.yml': replacing('id: south', 'id: north') },
    faults: [
      `${figures}:11:13 Regio "south" is onbekend. Kies een id uit regions.yml, of voeg het daar toe.`,
      `${figures}:18:13 Regio "south" is onbekend. Kies een id uit regions.yml, of voeg het daar toe.`,
      'regions.yml:5:9 De id "north" bestaat al (regions.yml, regel 2). Geef een van beide een andere id.',
    ],
  },
  {
    mistake: 'two figures in one place, their periods overlapping',
    changes: { [figures]: replacing('region: south\n    period: 2022-Q2/end', 'region: north\n    period: 2022-06') },
    faults: [
      `${figures}:9:9 "vacancies-south" en "vacancies-north" gaan over dezelfde indicator, regio en periode. Haal er een weg, of zet "secondary: true" bij de plek die niet leidend is.`,
    ],
  },
  {
    mistake: 'a value set aside without a remark',
    changes: { [figures]: replacing('value: 14400', 'value: 14400\n    secondary: true') },
    faults: [
      `${figures}:7:16 "vacancies-north" is niet leidend, maar geen kanttekening noemt het. Zet de id bij "figures" van een kanttekening in remarks.yml.`,
    ],
  },
  {
    mistake: 'an id with signs',
    changes: { 'themes.yml': replacing('id: school', 'id: school!') },
    faults: [
      'rapport/recommendations.yml:5:14 Thema "school" is onbekend. Kies een id uit themes.yml, of voeg het daar toe.',
      'themes.yml:2:9 "id" heeft niet de goede vorm. Gebruik letters, cijfers, punten en streepjes.',
    ],
  },
  {
    mistake: 'an empty text',
    changes: { 'themes.yml': replacing('name: scholing', 'name: ""') },
    faults: ['themes.yml:3:11 "name" is te kort of te klein. Vul hier tekst in.'],
  },
  {
    mistake: 'an empty list',
    changes: { 'rapport/recommendations.yml': replacing('addressee: [council]', 'addressee: []') },
    faults: ['rapport/recommendations.yml:7:16 "addressee" mag niet leeg zijn. Zet er minstens 1 in.'],
  },
  {
    mistake: 'no YAML',
    changes: { 'themes.yml': 'themes:\n  - id: school\n   name: scholing\n' },
    faults: [
      /^themes\.yml:3:\d+ Dit is geen geldige YAML \(.*\)\. Kijk naar inspringing, aanhalingstekens en dubbele sleutels\.$/,
    ],
  },
  {
    mistake: 'a key that is there twice',
    changes: { 'themes.yml': replacing('name: scholing', 'name: scholing\n    name: leren') },
    faults: [/^themes\.yml:4:5 Dit is geen geldige YAML \(.*unique.*\)\./],
  },
  {
    mistake: 'an empty file',
    changes: { 'rapport/positions.yml': '' },
    faults: [/^rapport\/positions\.yml:1:1 Bij "dit bestand" hoort een groep sleutels, niet niets\./],
  },
];

describe('a small knowledge', () => {
  it('has no faults to begin with', () => {
    expect(withSmall({}, faultLines)).toEqual([]);
  });

  it.each(mistakes)('with $mistake says where that is and how to mend it', ({ changes, faults }) => {
    const lines = withSmall(changes, faultLines);
    const expected = faults.map((line) => (typeof line === 'string' ? line : expect.stringMatching(line)));
    expect(lines).toEqual(expected);
  });

  it('reports all faults in one run, by file and line', () => {
    const lines = withSmall(
      {
        'themes.yml': replacing('name: scholing', 'nam: scholing'),
        [figures]: (text) =>
          [
            replacing('value: 14400', 'value: veel'),
            replacing('region: south', 'region: west'),
            replacing('id: vacancies-south\n', 'id: vacancies-north\n'),
          ].reduce((changed, change) => change(changed), text),
        'rapport/remarks.yml': replacing('section: Hoofdstuk 2', 'section: Hoofdstuk 14'),
      },
      faultLines,
    );
    expect(lines).toEqual([
      expect.stringContaining(`${figures}:6:12 Bij "value" hoort een getal`),
      expect.stringContaining(`${figures}:9:9 De id "vacancies-north" bestaat al`),
      expect.stringContaining(`${figures}:11:13 Regio "west" is onbekend`),
      expect.stringContaining('rapport/remarks.yml:5:15 Cijfer "vacancies-south" is onbekend'),
      expect.stringContaining('rapport/remarks.yml:9:20 "Hoofdstuk 14" is geen hoofdstuk'),
      expect.stringContaining('themes.yml:2:5 "name" ontbreekt'),
      expect.stringContaining('themes.yml:3:10 De sleutel "nam" bestaat hier niet'),
    ]);
  });

  it('of which files are missing says so, and does not call what they hold unknown', () => {
    const lines = withSmall({}, (folder) => {
      rmSync(join(folder, 'actors.yml'));
      rmSync(join(folder, 'rapport/context.yml'));
      return faultLines(folder);
    });
    const mend = 'Dit bestand ontbreekt. Maak het aan, desnoods met een lege lijst.';
    expect(lines).toEqual([`actors.yml:1:1 ${mend}`, `rapport/context.yml:1:1 ${mend}`]);
  });

  it('without a document says so', () => {
    const lines = withSmall({}, (folder) => {
      rmSync(join(folder, 'rapport'), { recursive: true });
      return faultLines(folder);
    });
    expect(lines[0]).toBe(
      '.:1:1 Er is geen map met een document. Maak een map met document.yml en de andere bestanden.',
    );
  });

  it('that is nowhere has faults, no exception', () => {
    expect(loadKnowledge(join(small, 'nergens'))).toHaveProperty('faults');
  });

  it('with a fault is not given at all', () => {
    withSmall({ [figures]: replacing('value: 14400', 'value: veel') }, (folder) => {
      expect(loadKnowledge(folder)).not.toHaveProperty('knowledge');
      expect(() => loadKnowledgeOrThrow(folder)).toThrow(
        /^Cannot load the knowledge:\nrapport\/figures\.yml:6:12 Bij "value"/,
      );
    });
  });
});
