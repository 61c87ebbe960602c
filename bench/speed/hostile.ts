/** As long as Slack's longest message. */
export const longestMessage = 40_000;

/** A text that costs more than a question should: what it is, and what a bot gets. */
export interface Hostile {
  readonly name: string;
  /** @param turn another number gives another text of the same kind, so that nothing remembers it */
  readonly text: (turn: number) => string;
}

/** Texts that somebody sends by accident or to see what happens. */
export const hostile: readonly Hostile[] = [
  { name: '40.000 keer dezelfde letter', text: (turn) => filled(letter(turn)) },
  { name: '500 keer dezelfde typefout', text: () => 'vacatrues '.repeat(500) },
  { name: '500 verschillende typefouten', text: (turn) => words(500, (index) => misspelt(index, turn)) },
  { name: '500 onzinwoorden', text: (turn) => words(500, (index) => nonsense(index + turn * 500, 4 + (index % 12))) },
  { name: 'woorden van 5.000 letters', text: (turn) => words(8, (index) => nonsense(index + turn * 8, 5000)) },
  { name: 'samenstelling van 5.000 letters', text: () => 'arbeidsmarkt'.repeat(417) },
  { name: '10.000 getallen', text: (turn) => words(10_000, (index) => String((index * 37 + turn) % 20_000)) },
  { name: 'telwoorden', text: () => filled('dertien honderd duizend een op de ') },
  { name: 'en en en', text: () => filled('en ') },
  { name: 'regio en regio en', text: () => filled('twente en zwolle en ') },
  { name: 'één zin vol beweringen', text: () => filled('twente 13.100 vacatures en ') },
  { name: 'meer dan niet', text: () => filled('meer dan niet ') },
  { name: 'haakjes in haakjes', text: () => `${'(twente [13.100 '.repeat(1250)}${'])'.repeat(1250)}` },
  { name: 'half opgemaakte vermeldingen', text: () => filled('<@') },
  { name: 'half geschreven emoji', text: () => filled(':a') },
  { name: 'emoji', text: () => filled('😀') },
  { name: 'letters zonder breedte', text: () => filled('a\u200b\u200d') },
  { name: 'accenten op accenten', text: () => filled('e\u0301\u0301') },
  { name: 'afkortingen zonder eind', text: () => filled('ca. ') },
  { name: 'een letter per regel', text: () => filled('a\n') },
  { name: 'data zonder eind', text: () => filled('1-1-') },
  { name: 'steeds dezelfde bewering', text: () => filled('Twente heeft 13.100 vacatures. ') },
  {
    name: 'steeds een andere bewering',
    text: (turn) => words(1300, (index) => `Twente heeft ${index + turn}00 banen.`),
  },
  { name: 'steeds dezelfde uitspraak', text: () => filled('CNV wil meer scholing voor werknemers. ') },
  { name: 'toevoeging na toevoeging', text: () => filled('In de zorg. ') },
  { name: 'namen in hoofdletters', text: () => filled('VCP ') },
];

function filled(part: string): string {
  return part.repeat(Math.ceil(longestMessage / part.length)).slice(0, longestMessage);
}

function words(count: number, word: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => word(index)).join(' ');
}

const letter = (index: number) => String.fromCharCode(97 + (index % 26));

/** A word with one letter too many, at another place each time. */
function misspelt(index: number, turn: number): string {
  const known = ['vacatures', 'werklozen', 'arbeidsmarkt', 'zwolle', 'twente', 'aanbeveling', 'opleiding', 'provincie'];
  const word = known[index % known.length] ?? '';
  const at = (index * 7 + turn) % word.length;
  return `${word.slice(0, at)}${letter(index * 5 + turn)}${word.slice(at)}`;
}

/** The same row of letters for a seed. */
function nonsense(seed: number, length: number): string {
  let state = (seed * 2_654_435_761) % 4_294_967_296;
  return Array.from({ length }, () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return letter(Math.floor(state / 65_536));
  }).join('');
}
