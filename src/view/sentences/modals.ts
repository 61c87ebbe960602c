/** Fixed texts of the modals. */
export const askTexts = {
  title: 'Vraag het advies',
  submit: 'Vraag',
  label: 'Uw vraag',
  placeholder: 'Bijvoorbeeld: vacatures Twente',
  choices: 'Of kies een vraag:',
  empty: 'Typ een vraag, of kies hierboven een vraag.',
} as const;

export const calculatorTexts = {
  title: 'Reken met cijfers',
  submit: 'Bereken',
  lead: 'Krapte rekent met de cijfers uit het advies en laat de berekening zien.',
  calculation: 'Berekening',
  measure: 'Cijfer',
  other: 'Tweede cijfer',
  otherHint: 'Alleen nodig bij een verhouding.',
  regions: 'Regio’s',
  amount: 'Aantal, percentage of uren',
  amountHint: 'Alleen nodig bij ‘wat als’. Bijvoorbeeld 500, 50% of 4.',
  chooseCalculation: 'Kies een berekening.',
  chooseMeasure: 'Kies een cijfer.',
  chooseRegions: 'Kies een regio.',
  chooseMoreRegions: 'Kies minstens twee regio’s.',
  chooseOther: 'Kies een tweede cijfer.',
  chooseDifferent: 'Kies een ander cijfer dan het eerste.',
  noPart: 'Dit cijfer is geen deel van een geheel. Kies een deel van het onbenut arbeidspotentieel.',
  noWhole: 'Dit cijfer heeft geen delen. Kies het onbenut arbeidspotentieel of een deel daarvan.',
  noPeople: 'Deze berekening gaat over mensen. Kies een cijfer over mensen.',
  fillAmount: 'Vul een aantal of een percentage in, bijvoorbeeld 500 of 50%.',
  fillHours: 'Vul in hoeveel uur per week erbij komt, van 1 tot en met 40.',
} as const;

export const browserTexts = {
  title: 'Aanbevelingen',
  theme: 'Kies een thema',
} as const;

export const answerTexts = { title: 'Antwoord', again: 'Nieuwe vraag' } as const;

/** What closes every modal. */
export const close = 'Sluiten';
