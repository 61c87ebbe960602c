// Starts the compiled program part by part, as plain Node does, and writes how long each part took as JSON.
const parts = {};
let before = performance.now();
const part = (name) => {
  const now = performance.now();
  parts[name] = now - before;
  before = now;
};

await import('@slack/bolt');
part('Bolt laden');
const { loadKnowledge } = await import('../../dist/knowledge/load.js');
const { createAnswering } = await import('../../dist/ask.js');
const { createBot } = await import('../../dist/view/bot.js');
await import('../../dist/start/slack.js');
part('eigen modules laden');
const { knowledge } = loadKnowledge(new URL('../../knowledge', import.meta.url).pathname);
part('kennis lezen');
const answering = createAnswering(knowledge, Date.now);
createBot({ knowledge, ...answering, version: '' });
part('index bouwen');
answering.ask('vacatures twente');
part('eerste antwoord');
answering.ask('CNV wil meer scholing voor werknemers', { mode: 'check' });
part('eerste uitspraak nagaan');
console.log(JSON.stringify(parts));
