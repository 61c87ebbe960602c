import type { Explanation } from '../answer/explain.ts';
import { formatNumber } from '../text/number-format.ts';

const weights = { stop: 'stopwoord', ordinary: 'gewoon woord', content: 'telt mee' } as const;

/** How a text was understood, as lines for an editor in a terminal. */
export function renderExplanation(explanation: Explanation): string {
  const { words, phrases, quantities, periods, outside, parsed, candidates, outcome } = explanation;
  const row = (name: string, values: readonly string[]) => (values.length > 0 ? [`${name}: ${values.join(', ')}`] : []);
  return [
    'Woorden',
    ...words.map(({ typed, readAs, stem, weight, known, parts }) =>
      [
        `  ${typed}`,
        ...(typed.toLowerCase() === readAs ? [] : [`gelezen als ${readAs}`]),
        `stam ${stem}`,
        weights[weight],
        ...(known ? [] : ['onbekend']),
        ...(parts.length > 0 ? [`delen ${parts.join(' + ')}`] : []),
      ].join('; '),
    ),
    'Woordgroepen',
    ...phrases.map(({ phrase, senses }) => `  ${phrase}: ${senses.join(', ')}`),
    ...row('Getallen', quantities),
    ...row('Periodes', periods),
    ...row('Niet verklaard', outside),
    `Herkend door: ${parsed.recognizer}`,
    `Vraag: ${JSON.stringify(parsed.question)}`,
    ...(candidates.length > 0 ? ['Gevonden teksten'] : []),
    ...candidates.map(
      ({ id, score, coverage }) =>
        `  ${id}: score ${formatNumber(score, 1)}, verklaart ${formatNumber(coverage * 100, 0)}% van de vraag`,
    ),
    `Uitkomst: ${outcome}`,
  ].join('\n');
}
