import { expect, it } from 'vitest';
import { knowledge, newBot } from '../library.ts';

const { line } = newBot();
const regions = knowledge.regions.filter(({ level }) => level === 'labourMarketRegion').map(({ name }) => name);
const measures = knowledge.measures
  .filter(({ unit }) => unit === 'vacancies' || unit === 'persons')
  .map(({ name }) => name);
const questions = [
  '',
  'help',
  'alle aanbevelingen',
  'vacatures per onbenutte werkzoekende per regio',
  ...regions,
  ...regions.flatMap((region) => [
    `schaarse beroepen ${region}`,
    `uitzonderingen krapte ${region}`,
    `hoeveel ${region}`,
  ]),
  ...regions.flatMap((region) => measures.map((measure) => `${measure} ${region}`)),
  ...measures.map((measure) => `${measure} per regio`),
  ...knowledge.entries.map(({ title }) => title),
];

it('kan elke vervolgvraag die het voorstelt zelf beantwoorden', () => {
  const suggested = new Set(questions.flatMap((question) => line(question).suggestions));
  const declined = [...suggested].filter((question) => ['notFound', 'error'].includes(line(question).kind));
  expect(suggested.size).toBeGreaterThan(20);
  expect(declined).toEqual([]);
});
