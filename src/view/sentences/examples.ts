/** Questions that people with a certain job ask. */
export interface Role {
  readonly name: string;
  readonly questions: readonly string[];
}

/** Examples by role. A test asks each of them. */
export const roles: readonly Role[] = [
  {
    name: 'Beleidsmedewerker',
    questions: ['vacatures per regio', 'opbouw onbenut arbeidspotentieel', 'wat is een onderbenutte deeltijder'],
  },
  {
    name: 'Bestuurder of Statenlid',
    questions: ['alle aanbevelingen', 'aanbeveling 2', 'tegenstrijdigheden'],
  },
  {
    name: 'Medewerker communicatie',
    questions: ['Twente', 'welke regio heeft de meeste vacatures', 'aandeel werklozen Regio Zwolle'],
  },
  {
    name: 'Adviseur van een arbeidsmarktregio',
    questions: ['schaarse beroepen Twente', 'vacatures per onbenutte werkzoekende per regio', 'aanbeveling 3'],
  },
];

/** A question that Slack suggests when somebody opens the conversation with the bot. */
export interface Prompt {
  readonly title: string;
  readonly message: string;
}

/** The suggested prompts, as in `manifest.yml`. */
export const prompts: readonly Prompt[] = [
  { title: 'Cijfers van een regio', message: 'Twente' },
  { title: 'Regio’s vergelijken', message: 'Vergelijk de vacatures van Twente en Regio Zwolle' },
  { title: 'Aanbevelingen', message: 'Welke aanbevelingen staan in het advies?' },
  { title: 'Een begrip uitleggen', message: 'Wat is onbenut arbeidspotentieel?' },
];

/** Questions to start with, for somebody who does not know what to ask. */
export const firstQuestions: readonly string[] = prompts.map(({ message }) => message);
