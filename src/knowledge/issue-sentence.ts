import type { z } from 'zod';

const typeNames: Readonly<Record<string, string>> = {
  string: 'tekst',
  number: 'een getal',
  int: 'een heel getal',
  boolean: 'true of false',
  array: 'een lijst',
  object: 'een groep sleutels',
  record: 'een groep sleutels',
  undefined: 'niets',
  null: 'niets',
};

const typeOf = (value: unknown) =>
  Array.isArray(value) ? 'array' : value === null || value === undefined ? 'undefined' : typeof value;
const named = (type: string) => typeNames[type] ?? type;

/**
 * What a schema issue means to an editor, as a Dutch sentence with the mend.
 *
 * @example
 * issueSentence({ code: 'invalid_type', expected: 'number', path: ['value'], input: '13.100', message: '' })
 * // → 'Bij "value" hoort een getal, niet tekst ("13.100"). Schrijf getallen zonder aanhalingstekens en zonder punt voor duizendtallen.'
 */
export function issueSentence(issue: z.core.$ZodIssue): string {
  const key = `"${String(issue.path.findLast((step) => typeof step === 'string') ?? 'dit bestand')}"`;
  switch (issue.code) {
    case 'invalid_type': {
      if (issue.input === undefined) return `${key} ontbreekt. Vul hier ${named(issue.expected)} in.`;
      const got = typeOf(issue.input);
      const shown = got === 'string' ? ` ("${String(issue.input).slice(0, 40)}")` : '';
      const mend =
        issue.expected === 'number'
          ? ' Schrijf getallen zonder aanhalingstekens en zonder punt voor duizendtallen.'
          : ' Kijk of er aanhalingstekens of streepjes ontbreken.';
      return `Bij ${key} hoort ${named(issue.expected)}, niet ${named(got)}${shown}.${mend}`;
    }
    case 'unrecognized_keys':
      return `De sleutel "${issue.keys.join('", "')}" bestaat hier niet. Haal hem weg of kijk of hij goed gespeld is.`;
    case 'invalid_value':
      return `Bij ${key} kan alleen: ${issue.values.map(String).join(', ')}. Kies een van deze.`;
    case 'too_small':
      return issue.origin === 'array'
        ? `${key} mag niet leeg zijn. Zet er minstens ${issue.minimum} in.`
        : `${key} is te kort of te klein. ${issue.message}`;
    case 'invalid_format':
      return `${key} heeft niet de goede vorm. ${issue.message}`;
    case 'custom':
      return issue.message;
    default:
      return `${key} klopt niet. Vergelijk het met een ander onderdeel in dit bestand.`;
  }
}
