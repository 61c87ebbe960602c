/** One question for each kind of answer, and the words of a figure or a name that the answer cannot do without. */
export const kinds: readonly { readonly kind: string; readonly question: string; readonly says: string }[] = [
  { kind: 'smallTalk', question: 'help', says: 'Twente' },
  { kind: 'region', question: 'Twente', says: '13.100' },
  { kind: 'figures', question: 'vacatures Twente', says: '13.100' },
  { kind: 'comparison', question: 'Vergelijk de vacatures van Twente en Regio Zwolle', says: '14.400' },
  { kind: 'ratios', question: 'vacatures per onbenutte werkzoekende per regio', says: '1,28' },
  { kind: 'calculations', question: 'opbouw onbenut arbeidspotentieel Twente', says: '10.200' },
  { kind: 'calculations', question: 'als de helft van de werklozen in Twente werk vindt', says: '4.700' },
  { kind: 'occupations', question: 'schaarse beroepen Twente', says: 'Twente' },
  { kind: 'classes', question: 'uitzonderingen krapte Twente', says: 'Twente' },
  { kind: 'entry', question: 'aanbeveling 1.2', says: '1.2' },
  { kind: 'entries', question: 'wat moeten werkgevers doen', says: '11' },
  { kind: 'definitions', question: 'verschil tussen werklozen en semi-werklozen', says: 'werklozen' },
  { kind: 'municipalities', question: 'gemeenten Twente', says: 'Enschede' },
  { kind: 'remarks', question: 'tegenstrijdigheden', says: 'tegen' },
  { kind: 'ambiguous', question: 'hoeveel Twente', says: 'bedoelt u' },
  { kind: 'notFound', question: 'vacatures Utrecht', says: 'Utrecht' },
];
