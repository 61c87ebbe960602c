import { z } from 'zod';
import { text } from './common.ts';

/** What a turn of phrase asks for. The code has a rule for each; the phrases are data. */
export const cueId = z.enum([
  'definition',
  'recommendation',
  'howMany',
  'compare',
  'difference',
  'ratio',
  'share',
  'sum',
  'average',
  'highest',
  'lowest',
  'rank',
  'composition',
  'annexes',
  'growth',
  'since',
  'forecast',
  'scarcity',
  'tightness',
  'occupations',
  'classes',
  'eachRegion',
  'source',
  'when',
  'who',
  'whoIs',
  'cost',
  'why',
  'where',
  'role',
  'ambition',
  'report',
  'document',
  'position',
  'list',
  'help',
  'greeting',
  'thanks',
  'check',
  'calculate',
  'fill',
  'whatIf',
  'moreThan',
  'lessThan',
  'addUp',
  'now',
  'today',
  'province',
  'municipality',
  'belongs',
  'exception',
  'consequence',
  'contradiction',
  'figures',
  'followUp',
  'only',
  'anaphora',
  'shortTerm',
  'longTerm',
  'main',
]);

/** What a single word makes a rule think of (Dutch: signaalwoord). The code has a rule for each; the words are data. */
export const signalId = z.enum([
  // Wat als
  'supposing',
  'assumedWork',
  'assumedPeople',
  'assumedChange',
  'asksForChange',
  'hours',
  // Rekenen
  'located',
  'multiple',
  'changed',
  'lasting',
  'timeSpan',
  'possible',
  'ratio',
  'perNothing',
  'person',
  'people',
  'command',
  'finds',
  'work',
  // Wat of waar iets is
  'area',
  'town',
  'countWord',
  'numbered',
  'contradicts',
  'howCounted',
  'anybody',
  'looksForNumber',
  'asksForPlace',
  'documentPart',
  // In een gesprek
  'accepts',
  'others',
  'asker',
  'rightNumber',
  'explain',
  'moment',
]);

const signalWord = text.regex(
  /^[a-z]+\*?$/,
  'Schrijf één woord in kleine letters zonder accenten, met * erachter voor alle woorden die zo beginnen.',
);

const phrases = z.array(text).min(1).describe('Woorden of woordgroepen, zoals een lezer ze typt.');
const note = text.optional().describe('Waarom, als dat niet vanzelf spreekt.');

/** `vocabulary.yml`: the words people use. Words are data; a synonym is added here and nowhere else. */
export const vocabularyFile = z.strictObject({
  synonyms: z
    .array(
      z.strictObject({
        means: text.describe('Het woord van het advies.'),
        exact: z
          .literal(true)
          .optional()
          .describe('Ook in een bewering zijn het dezelfde woorden, niet alleen bij het zoeken.'),
        words: phrases,
        note,
      }),
    )
    .describe('Andere woorden voor een woord van het advies. Ze gelden bij het zoeken als hetzelfde woord.'),
  cues: z
    .array(z.strictObject({ id: cueId, phrases, note }))
    .describe('Zinswendingen die zeggen wat iemand wil weten.'),
  signals: z
    .partialRecord(signalId, z.array(signalWord).min(1))
    .describe('Losse woorden waaraan een regel iets herkent. Een * erachter: alle woorden die zo beginnen.'),
  absent: z
    .array(
      z.strictObject({
        name: text.describe('Zoals in "Het advies heeft geen cijfer over …".'),
        besidesShare: z
          .literal(true)
          .optional()
          .describe('Niet bedoeld naast een cijfer dat zelf een aandeel van mensen is.'),
        always: z
          .literal(true)
          .optional()
          .describe('Weiger altijd als dit er staat, ook als de rest van de vraag over het advies gaat.'),
        offTopic: z.literal(true).optional().describe('Het advies gaat hier helemaal niet over.'),
        phrases,
        note,
      }),
    )
    .describe('Onderwerpen waarover het advies geen cijfers heeft.'),
  groups: z
    .array(z.strictObject({ name: text, phrases, note }))
    .describe('Sectoren en groepen mensen waarvoor het advies cijfers niet uitsplitst.'),
  subjectWords: z
    .array(text)
    .describe(
      'Woorden voor het onderwerp van het advies als geheel. Wie alleen die noemt, vraagt naar het hele onderwerp.',
    ),
  stems: z.record(text, text).describe('Uitzonderingen op de stamregels: woord en stam.'),
  compoundParts: z.array(text).describe('Delen van samenstellingen die niet als los woord in het advies staan.'),
  fillerParts: z.array(text).describe('Delen van samenstellingen die niets toevoegen: de cijfers van vacaturecijfers.'),
  verbs: z
    .array(text)
    .describe('Werkwoorden die weinig over het onderwerp zeggen, als heel werkwoord: wonen, tellen, vullen.'),
  stopWords: z.array(text).describe('Woorden zonder eigen betekenis. Ze tellen niet mee bij zoeken.'),
  otherWords: z
    .array(text)
    .default([])
    .describe(
      'Gewone woorden die niet in het advies staan en lijken op een woord dat er wel in staat. Ze worden niet voor een typefout gehouden en tellen als onbekend.',
    ),
  ordinaryWords: z
    .array(text)
    .describe('Gewone woorden die weinig zeggen over het onderwerp. Ze tellen licht mee en worden niet hersteld.'),
});

export type CueId = z.output<typeof cueId>;
export type SignalId = z.output<typeof signalId>;
export type Vocabulary = z.output<typeof vocabularyFile>;
