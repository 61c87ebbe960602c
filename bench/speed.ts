import { fileURLToPath } from 'node:url';
import MiniSearch from 'minisearch';
import { createAsk } from '../src/ask.ts';
import { loadKnowledgeOrThrow } from '../src/knowledge/load.ts';
import { searchIndex } from '../src/search/search-index.ts';
import { toContract } from '../src/view/contract.ts';
import { namesIn } from '../src/view/headline.ts';
import { ownQuestions } from './evaluate/cases.ts';
import { hostile } from './speed/hostile.ts';
import { startTimes } from './speed/start.ts';

const syntheticSizes = [10_000, 100_000];
const syntheticQuestions = 200;
const wordsInText = 40;
const hostileTurns = 9;

/** `npm run bench`: how long a start and an answer take, and how the search grows beside MiniSearch as it comes. */
function main(): void {
  for (const [part, time] of startTimes()) console.log(`start, ${part}: ${time.toFixed(0)} ms`);
  for (const [part, time] of startTimes('--prepared')) console.log(`voorbereide start, ${part}: ${time.toFixed(0)} ms`);
  const knowledge = loadKnowledgeOrThrow(fileURLToPath(new URL('../knowledge', import.meta.url)));
  const ask = createAsk(knowledge, Date.now);
  const names = namesIn(knowledge);
  const questions = ownQuestions().map(({ question }) => question);
  for (const question of questions.slice(0, 100)) ask(question);
  report(
    'hele antwoord, eigen vragen',
    questions.map((question) => timed(() => toContract(ask(question), names))),
  );
  for (const mode of ['ask', 'check'] as const) {
    for (const { name, text } of hostile) {
      const texts = Array.from({ length: hostileTurns }, (_, turn) => text(turn));
      report(
        `${name} (${mode})`,
        texts.map((message) => timed(() => toContract(ask(message, { mode }), names))),
      );
    }
  }
  for (const size of syntheticSizes) compareAt(size);
}

/** Own ranking and MiniSearch over the same synthetic texts, on the same questions, in turn. */
function compareAt(size: number): void {
  const next = random(size);
  const word = () => `woord${Math.floor(next() ** 3 * 20_000)}`;
  const texts = Array.from({ length: size }, (_, index) => ({
    id: String(index),
    words: Array.from({ length: wordsInText }, word),
  }));
  const own = searchIndex(texts.map(({ id, words }) => ({ id, fields: [{ terms: words, weight: 1 }] })));
  const mini = new MiniSearch({ fields: ['text'] });
  mini.addAll(texts.map(({ id, words }) => ({ id, text: words.join(' ') })));
  const asked = Array.from({ length: syntheticQuestions }, () => Array.from({ length: 5 }, word));
  const query = (words: readonly string[]) =>
    words.map((term) => ({ word: term, whole: [term], parts: [], related: [], weight: 1 }));
  const ours = asked.map((words) => timed(() => own.search(query(words))));
  const theirs = asked.map((words) => timed(() => mini.search(words.join(' '))));
  report(`zoeken in ${size} teksten, eigen rangschikking`, ours);
  report(`zoeken in ${size} teksten, MiniSearch standaard`, theirs);
  console.log(`  verhouding van de medianen: ${(at(ours, 0.5) / at(theirs, 0.5)).toFixed(2)}`);
}

function timed(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

function report(name: string, times: readonly number[]): void {
  const [median, high, worst] = [0.5, 0.99, 1].map((share) => at(times, share).toFixed(2));
  console.log(`${name}: mediaan ${median} ms, 99e percentiel ${high} ms, hoogste ${worst} ms (${times.length} keer)`);
}

function at(times: readonly number[], share: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

/** The same row of numbers from 0 to 1 for a seed. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

main();
