import { describe, expect, it } from 'vitest';
import { createAsk } from '../../src/ask.ts';
import { faultLine } from '../../src/knowledge/fault.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { toContract } from '../../src/view/contract.ts';
import { namesIn } from '../../src/view/headline.ts';
import { advice, type Changes, withChanged } from './folder.ts';

/** Asks a knowledge that an editor added to, without any change of code. */
function askGrown(changes: Changes, ...questions: readonly string[]) {
  return withChanged(changes, (folder) => {
    const loaded = loadKnowledge(folder);
    if ('faults' in loaded) throw new Error(loaded.faults.map(faultLine).join('\n'));
    const ask = createAsk(loaded.knowledge, Date.now);
    const names = namesIn(loaded.knowledge);
    return questions.map((question) => toContract(ask(question), names));
  });
}

const laterQuarter: Changes = {
  [`${advice}/figures.yml`]: (text) => `${text}
  - id: open-vacancies-twente-2023-q1
    measure: openVacancies
    region: twente
    period: 2023-Q1/end
    value: 12500
    printed: 12.500 openstaande vacatures
    source: { section: Bijlage 3, heading: "Regio in Beeld: Twente" }
`,
};

const empty = {
  occupations: 'occupations: []\nclasses: []\notherClasses: []\n',
  recommendations: 'recommendations: []\n',
  concepts: 'concepts: []\n',
  positions: 'positions: []\n',
  context: 'passages: []\n',
  remarks: 'remarks: []\n',
};
const folder = 'regio-in-beeld-2023';
const secondDocument: Changes = {
  ...Object.fromEntries(Object.entries(empty).map(([name, text]) => [`${folder}/${name}.yml`, text])),
  [`${folder}/document.yml`]: `id: ${folder}
title: Regio in Beeld 2023
publisher: UWV
published: 2023-11
sections:
  - { label: Hoofdstuk 1, title: Vacatures, starts: 1 Vacatures }
  - { label: Hoofdstuk 2, title: Werkkring, starts: 2 Werkkring }
`,
  [`${folder}/figures.yml`]: `figures:
  - id: open-vacancies-twente-2023
    measure: openVacancies
    region: twente
    period: 2023-Q2/end
    value: 11900
    printed: 11.900 vacatures
    source: { section: Hoofdstuk 1 }
`,
  [`${folder}/concepts.yml`]: `concepts:
  - id: concept-basisbaan
    title: Basisbaan
    gist: Een basisbaan is werk met loon voor wie anders lang in de bijstand blijft.
    source: { section: Hoofdstuk 2 }
`,
  [`${folder}/remarks.yml`]: `remarks:
  - id: fewer-vacancies-in-2023
    kind: contradiction
    text: In 2022 stonden er in Twente nog 13.100 vacatures open.
    figures: [open-vacancies-twente, open-vacancies-twente-2023]
`,
};

describe('a later quarter of the same measure', () => {
  const [plain, old, recent] = askGrown(
    laterQuarter,
    'vacatures twente',
    'vacatures twente eind 2e kwartaal 2022',
    'vacatures twente Q1 2023',
  );

  it('is what a question without a period gets', () => {
    expect(plain?.headline).toMatch(/12\.500.*1e kwartaal 2023/);
    expect(plain?.headline).not.toContain('13.100');
  });

  it('is found by its own period', () => {
    expect(recent?.headline).toContain('12.500');
  });

  it('leaves the earlier one to be found by its period', () => {
    expect(old?.headline).toMatch(/13\.100.*2e kwartaal 2022/);
    expect(old?.headline).not.toContain('12.500');
  });
});

describe('a second document', () => {
  const [figure, concept, first, other] = askGrown(
    secondDocument,
    'vacatures twente',
    'wat is een basisbaan?',
    'wat is onbenut arbeidspotentieel?',
    'vacatures zwolle',
  );

  it('gives its figures, with its own source', () => {
    expect(figure?.headline).toMatch(/11\.900.*2e kwartaal 2023/);
    expect(figure?.sources).toEqual([{ section: 'Hoofdstuk 1', title: expect.stringContaining('Vacatures') }]);
  });

  it('gives its texts, with their own source', () => {
    expect(concept).toMatchObject({ kind: 'concept', entries: ['concept-basisbaan'] });
    expect(concept?.sources).toEqual([{ section: 'Hoofdstuk 2', title: expect.stringContaining('Werkkring') }]);
  });

  it('may have remarks about figures of the first', () => {
    expect(figure?.remarks).toContain('In 2022 stonden er in Twente nog 13.100 vacatures open.');
  });

  it('leaves what the first says', () => {
    expect(first?.entries[0]).toBe('concept-unused-potential');
    expect(other?.headline).toContain('14.400');
  });
});
