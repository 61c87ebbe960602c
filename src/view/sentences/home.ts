import type { Document } from '../../knowledge/knowledge.ts';
import { formatPeriod } from '../format.ts';

/** What the bot is, and where its knowledge comes from. */
export function aboutBot(documents: readonly Document[]): string {
  const names = documents.map(
    ({ title, publisher, published }) => `‘${title}’ van ${publisher} (${formatPeriod(published)})`,
  );
  return [
    `Krapte geeft antwoord op vragen over het advies ${names.join(' en ')}.`,
    'U krijgt een antwoord in gewone taal, met de bron en de periode erbij.',
    'Krapte verzint niets. Wat niet in het advies staat, zegt Krapte niet. Spreekt het advies zichzelf tegen, dan ziet u allebei.',
  ].join(' ');
}

/** How one asks, in a channel and elsewhere. */
export const howToAsk =
  'Typ in een kanaal `/krapte` en uw vraag, of noem @Krapte. Bij een bericht van iemand anders kiest u ‘Controleer feiten’.';

/** What is kept of users, and what is not. */
export const privacy =
  'Krapte bewaart geen berichten, namen of profielen. Het onderwerp van een gesprek blijft een uur in het geheugen, zodat u kunt doorvragen. Van een antwoord wordt alleen geteld of het nuttig was.';

export const howToCompare = 'Kies een cijfer en regio’s. U ziet de waarden naast elkaar, met de berekening.';
export const howToBrowse = 'Kies een thema en blader door de aanbevelingen.';
export const howToDefine = 'Kies een begrip en lees wat het in het advies betekent.';
