/** Fixed sentences that only Slack code needs. */

/** A fact-check cannot be posted where the bot is no member. What to do instead. */
export const cannotPostHere =
  'Krapte is geen lid van dit gesprek en mag hier dus niet reageren. Nodig Krapte uit met `/invite @Krapte`. Klik daarna nog eens op ‘Deel in gesprek’. Of kopieer het oordeel en plaats het zelf.';

/** A shortcut on a message that is only a picture or a file. */
export const nothingToCheck = 'In dit bericht staat geen tekst. Kies een bericht met tekst om te controleren.';

export const noSource = 'Bij dit antwoord hoort geen plaats in het advies.';

export const thanks = 'Dank u. Krapte telt uw oordeel mee, zonder uw naam.';

/** What a user reads above the suggested prompts. */
export const promptsTitle = 'Waar gaat uw vraag over?';

/** What a user sees while Slack lets an answer wait. Slack puts the name of the app before it. */
export const working = 'zoekt in het advies…';

/** A workflow in which the question is empty. */
export const emptyStep = 'De vraag is leeg. Vul in de stap een vraag in.';
