import { z } from 'zod';
import { id, period, text } from './common.ts';

/** Turns of phrase that build a claim (Dutch: bewering). */
export const structuralPhraseIds = [
  // Slag om de arm en grens bij een getal
  'about',
  'over',
  'almost',
  'moreThan',
  'lessThan',
  'atLeast',
  'atMost',
  'exactly',
  'plain',
  'orMore',
  'orLess',
  'between',
  // Vergelijken
  'more',
  'less',
  'equal',
  'asMuch',
  'than',
  'highest',
  'lowest',
  'middle',
  'others',
  // Rekenen
  'sum',
  'each',
  'none',
  'someRegions',
  'per',
  'difference',
  'shareVerb',
  // Verandering en begin
  'vacancyMarket',
  'grew',
  'shrank',
  'since',
  'before',
  // Krapte
  'tight',
  'veryTight',
  'lessTight',
  'tighter',
  'exception',
  'noException',
  'nearlyAll',
  'classifies',
  // Plaats
  'theThree',
  'province',
  // Waarheid
  'not',
  'frequency',
  'mustAppearWhole',
  'wouldLike',
  'only',
] as const;

/** Turns of phrase that tell that there is no claim, what a statement hangs on, or what stands around a claim. */
const otherPhraseIds = [
  // Wie het zegt of wil
  'onlySays',
  'saysOrWants',
  'wants',
  // Waarheid
  'notTrue',
  'reverses',
  'mustAppear',
  'takesOneName',
  'marksDoerOrOwner',
  'season',
  'impliesNot',
  'can',
  'must',
  'asks',
  'limitsNext',
  'limitsAll',
  'possible',
  'document',
  'published',
  'chapter',
  'introducesClaim',
  'tells',
  'teller',
  'medium',
  'justNow',
  'believed',
  // Wat geen bewering is
  'forecast',
  'opinion',
  'event',
  'aside',
  'weOrYou',
  'supposed',
  'refersBack',
  'ofThem',
  'verb',
  'mayFollowNumber',
  'narrows',
  'lightVerb',
  // Wat geen hoeveelheid is
  'unitAfter',
  'labelBefore',
  'timeBefore',
] as const;

/** What a turn of phrase does in a claim. The code has a rule for each; the phrases are data. */
export const claimPhraseId = z.enum([...structuralPhraseIds, ...otherPhraseIds]);

const phrases = z.array(text).min(1).describe('Woorden of woordgroepen, zoals iemand ze typt.');
const note = text.optional().describe('Waarom, als dat niet vanzelf spreekt.');

/** `claims.yml`: the words by which people state figures. A wording is added here and nowhere else. */
export const claimsFile = z.strictObject({
  phrases: z
    .array(z.strictObject({ id: claimPhraseId, phrases, note }))
    .describe('Zinswendingen die bepalen wat een bewering zegt.'),
  plainWords: z
    .array(text)
    .describe(
      'Woorden die de betekenis van een bewering met een cijfer niet veranderen. Elk ander woord naast een cijfer houdt het oordeel "klopt" tegen.',
    ),
  stanceWords: z
    .array(text)
    .describe('Woorden die alleen zeggen dat iemand iets wil, vindt of doet: wil, pleit, vindt, adviseert.'),
  moments: z
    .array(z.strictObject({ name: text, period }))
    .describe('Gebeurtenissen die als moment genoemd worden, zoals corona.'),
  sharedNames: z
    .array(z.strictObject({ name: text, actors: z.array(id).min(2) }))
    .describe('Namen die voor meer dan één partij (actors.yml) kunnen staan: ‘de SER’.'),
  people: z
    .array(z.strictObject({ name: text, actor: id }))
    .describe('Personen, met de partij (actors.yml) waar zij volgens het advies bij horen.'),
  predicates: z
    .array(z.strictObject({ measure: id, words: phrases }))
    .describe('Werkwoorden waarmee mensen een landelijk cijfer noemen, naast die van de indicator zelf.'),
  opposites: z
    .array(
      z.strictObject({
        one: text,
        other: text,
        excludes: z
          .literal(true)
          .optional()
          .describe(
            'Het ene sluit het andere uit: wie het ene zegt waar het advies het andere zegt, spreekt het tegen.',
          ),
      }),
    )
    .describe(
      'Woorden die elkaars tegendeel zijn. Wie het ene zegt waar het advies het andere zegt, zegt het omgekeerde.',
    ),
  populations: z
    .array(
      z.strictObject({
        measure: id,
        words: phrases,
        said: phrases.optional().describe('Zo zegt het gezegde wie bedoeld zijn. Met een woord voor willen erbij.'),
        note,
      }),
    )
    .describe(
      'Indicatoren over een deel van de mensen: zonder een van deze woorden gaat een bewering over meer mensen.',
    ),
});

export type ClaimPhraseId = z.output<typeof claimPhraseId>;
export type ClaimWords = z.output<typeof claimsFile>;
