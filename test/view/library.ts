import { createAnswering } from '../../src/ask.ts';
import { createBot } from '../../src/view/bot.ts';
import { comparableMeasures, labourMarketRegions } from '../../src/view/comparable.ts';
import { roles } from '../../src/view/sentences/examples.ts';
import { knowledge } from './knowledge.ts';

export const { ask, answerTo } = createAnswering(knowledge, () => 0);
export const bot = createBot({ knowledge, ask, answerTo, version: '0.1.0' });

const regions = labourMarketRegions(knowledge);

/** Questions that together lead to every record of the knowledge, as people type them. */
export const typed: readonly string[] = [
  ...knowledge.regions.map(({ name }) => name),
  ...knowledge.measures.flatMap(({ name }) => [name, `${name} per regio`, `wat betekent ${name}`]),
  ...knowledge.measures.flatMap((measure) => regions.map((region) => `${measure.name} ${region.name}`)),
  ...comparableMeasures(knowledge).flatMap(({ name }) => [
    `welke regio heeft de meeste ${name}`,
    `vergelijk ${name} van Twente en Regio Zwolle`,
    `aandeel ${name} Twente`,
    `som van ${name}`,
    `gemiddelde ${name} per regio`,
  ]),
  ...comparableMeasures(knowledge).flatMap((one) =>
    comparableMeasures(knowledge).map((other) => `${one.name} per ${other.singular ?? other.name} per regio`),
  ),
  ...knowledge.entries.map(({ title }) => title),
  ...knowledge.entries.filter(({ id }) => /^\d/.test(id)).map(({ id }) => `aanbeveling ${id}`),
  ...knowledge.themes.map(({ name }) => `alle aanbevelingen over ${name}`),
  ...knowledge.actors.map(({ name }) => `wat vindt ${name}`),
  ...knowledge.municipalities.flatMap(({ name }) => [name, `werklozen ${name}`]),
  ...knowledge.elsewhere.map((name) => `vacatures ${name}`),
  ...knowledge.occupations.map(({ name }) => `waar zijn ${name} schaars`),
  ...knowledge.classes.map(({ name }) => `hoe krap is ${name}`),
  ...knowledge.vocabulary.absent.map(({ name }) => name),
  ...knowledge.vocabulary.groups.map(({ name }) => `werklozen onder ${name}`),
  ...regions.flatMap(({ name }) => [`schaarse beroepen ${name}`, `uitzonderingen ${name}`, `gemeenten ${name}`]),
  ...roles.flatMap(({ questions }) => questions),
  ...knowledge.documents.flatMap(({ sections }) =>
    sections.flatMap(({ label }) => [label, `vacatures volgens ${label}`, `wat zegt ${label} over Regio Zwolle`]),
  ),
  ...['67%', '4.700', '4 keer', '1 op de 7', 'een kwart', '1,28', '12.345'].map((number) => `waar staat ${number}`),
  'waarin verschillen hoofdstuk 4 en bijlage 3',
  'opbouw onbenut arbeidspotentieel',
  'als de helft van de werklozen in Twente werk vindt',
  'als elke onderbenutte deeltijder in Zwolle 4 uur meer werkt',
  'tegenstrijdigheden',
  'hoe oordeelt Krapte',
  'hulp',
  'hallo',
  'bedankt',
  'de meeste',
  '',
];

/** Texts that try to do something else than ask. */
export const hostile: readonly string[] = [
  '<!channel> vacatures twente',
  '<!here|here> <@U1> <#C1|algemeen>',
  '&lt;!channel&gt; werklozen',
  '&amp;lt;!everyone&amp;gt;',
  '*vet* _schuin_ ~door~ `code` ```blok```',
  '<https://kwaad.nl|klik hier> www.kwaad.nl',
  '\u202Etwente\u202C \u0000\u0007\u200B',
  'lone \uD800 surrogate \uDC00',
  '👩‍👩‍👧‍👦🎉',
  'vacatures'.repeat(1200),
  'xyzzy '.repeat(500),
  `${'q'.repeat(5000)} twente`,
];
