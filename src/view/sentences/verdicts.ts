import { nearPrinted } from '../../check/judge/ends.ts';
import type { Verdict } from '../../check/verdict.ts';
import { formatNumber } from '../../text/number-format.ts';

/** What each verdict of a fact-check means, for readers (Dutch: oordelen), from good to bad. */
export const verdictMeanings: Readonly<Record<Verdict, string>> = {
  klopt:
    'Het advies zegt dit ook. Een getal is hetzelfde, of het past bij woorden als ‘ongeveer’ of ‘meer dan’. Een verhouding, percentage of verschil rekent Krapte na met de cijfers uit het advies.',
  'klopt ongeveer': `Het getal is niet precies hetzelfde, maar komt in de buurt. Van een cijfer uit het advies mag het hoogstens ${formatNumber(nearPrinted * 100)}% verschillen. Van een berekend getal mag het een afronding zijn. Of het advies maakt zelf een voorbehoud, zoals ‘bijna’ of ‘ruim’.`,
  'klopt niet':
    'Het advies zegt iets anders: een ander getal, een andere regio, een ander moment, of het is van een ander. Het juiste cijfer staat voorop. Hoort het genoemde getal ergens anders bij, dan staat erbij waarbij.',
  'bron verdeeld':
    'Het advies spreekt zichzelf tegen: op twee plekken staat iets anders. Krapte toont ze allebei, met de plek. Bijlage 3 is leidend.',
  'niet te controleren':
    'Dit staat niet in het advies, of Krapte begrijpt de zin niet zeker genoeg. Dat wil niet zeggen dat het onwaar is. Meningen, plannen en voorspellingen controleert Krapte niet.',
};

/** Fixed texts of the explanation of the verdicts. */
export const verdictTexts = {
  title: 'Zo oordeelt Krapte',
  button: 'Wat betekent dit oordeel?',
  lead: 'Krapte vergelijkt een bewering alleen met het advies van SER Overijssel.',
  close:
    'Krapte oordeelt over de zin, niet over de persoon. Bij twijfel is het oordeel ‘niet te controleren’. Staan er meer beweringen in een bericht, dan krijgt elke bewering een eigen oordeel.',
} as const;
