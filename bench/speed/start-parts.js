// Starts the compiled program part by part, as plain Node does, and writes how long each part took as JSON. With
// `--prepared`, what the first questions need is made before the first comes, as a bot does that listens.
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
if (process.argv.includes('--prepared')) prepare();
answering.ask('vacatures twente');
part('eerste antwoord');
answering.ask('wat kan een werkgever doen om personeel te behouden?');
part('eerste vraag naar een tekst');
answering.ask('CNV wil meer scholing voor werknemers', { mode: 'check' });
part('eerste uitspraak nagaan');
console.log(JSON.stringify(parts));

function prepare() {
  const steps = [];
  for (let left = true; left; ) {
    const start = performance.now();
    left = answering.prepare();
    steps.push(performance.now() - start);
  }
  part('voorbereiden');
  parts['langste stap daarvan'] = Math.max(...steps);
}
