/*
 * The function words by which Dutch builds a sentence. They are grammar, a closed list that no reader adds to; words
 * for things and turns of phrase are in `knowledge/claims.yml`.
 */

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** "De 14.400 in Regio Zwolle": a definite thing. */
export const definite = setOf('de het');
/** Behind a copula these open what something is called: "is een advies"; "is dat een advies" turns it round. */
export const articles = setOf('een de het');
/** Between the two sides of a comparison. */
export const turns = setOf('dan als');
/** "Begin 2016 was …": it tells how things stood then. */
export const pastVerbs = setOf('was waren stond stonden telde telden had hadden lag lagen');
/** Words that deny what follows. */
export const denials = setOf('niet geen nooit zonder');
/** The same, and those that deny by themselves: "niemand", "niets". */
export const allDenials = setOf('niet geen nooit zonder niets niks niemand nergens evenmin noch nimmer geenszins');
/** After "niet" these deny only that it is all: "niet alleen". */
export const afterPartialDenial = setOf('alleen vooral altijd');
/** "Is (niet) voor …", "is onwaar". */
export const copulas = setOf('is zijn was waren');
/** After a copula this tells who is on whose side. */
export const inFavour = 'voor';
/** Between all that was said and what is said of it: "…, is onwaar", "…, dat klopt niet". */
export const beforeVerdict = setOf('is was klopt');
/** Before a verdict these ask for it: "…, of klopt dat niet?" */
export const asksBack = setOf('toch of');
/** A sentence with one of these is passive, or says what something is. */
export const passives = setOf('is zijn was waren word wordt worden werd werden');
/** Before a word these tell its part (Dutch: voorzetsel, vergelijkend voegwoord). */
export const markers = setOf(
  'van in op bij binnen buiten met zonder voor na naar tot aan door uit vanuit vanaf sinds tegen over onder boven om tussen namens volgens als dan via per rond dankzij vanwege wegens tijdens richting ten',
);
/** Between such a marker and its word. */
export const determiners = setOf(
  'de het een deze die dit dat hun haar zijn onze ons alle veel meer minder elk elke ieder iedere geen eigen andere',
);
/** A sentence that opens with one of these goes on about the sentence before it. */
export const openingPronouns = setOf('dat die dit het zij daar ook hij ze deze zo hierbij daarbij daarmee hiermee');
/** And so does one with any of these in it. */
export const pronouns = setOf('haar hem hen daarvoor daarvan daarover hierover');
/** Between names in one breath: "FNV en CNV", "zowel FNV als CNV". */
export const series = setOf('en of zowel als plus');
/** Before a party these tell its part. */
export const roles = setOf('namens aan door volgens aldus');
/** "Volgens de SER". */
export const according = setOf('volgens aldus');
/** "… dat Twente …", "… of het klopt dat …". */
export const reporting = setOf('dat of');
/** After "dat" these make a new statement ("dat is meer dan …"), not the claim that somebody reports. */
export const afterDemonstrative = setOf('is zijn was waren klopt betekent scheelt hoor toch nog niet weer');
/** Before "dat" these make a new statement too: "… en is dat een oorzaak". */
export const beforeDemonstrative = setOf('is zijn was waren en');
/** Between two statements. */
export const conjunctions = setOf('en maar terwijl');
/** Between two numbers: a clear joint, and one that may also stand inside a part. */
export const strongJoins = setOf('maar terwijl tegenover tegen versus vs oftewel ofwel waarbij');
export const weakJoins = setOf('en of met bij naast op');
/** Before a place that belongs to what stands before it. */
export const placePrepositions = setOf('in van bij voor uit regio de het');
/** Between "sinds" and its moment. */
export const momentPrepositions = setOf('het de in aan op voor rond');
/** Words that may stand between "niet" and what it denies. */
export const afterDenial = setOf('de het een er in al meer van op als');
/** Words that may stand between a hedge and its number. */
export const beforeNumber = setOf('de het een n er wel maar slechts zo nog al dus exact');
/** Who has it; or a help to another verb (Dutch: hulpwerkwoord). */
export const having = setOf('heeft hebben had hadden');
/** What is not done yet: "wordt vernieuwd". */
export const becoming = setOf('wordt worden');
/** After a word that asks, these open what is asked: "vraagt of …". */
export const asking = setOf('of hoe wat welke waarom');
/** Behind these a part starts that tells something else. */
export const partOpenings = setOf('die dat waarmee waarin waarbij waar wie om en of');
/** Before the body that somebody belongs to. */
export const beforeBody = setOf('van bij namens');
/** After a person these tell what he is, or where. */
export const belonging = setOf('van bij namens is zit werkt');
/** Before "in" these tell where it can be read. */
export const standing = setOf('staat stond lees las');
/** Who wants it. */
export const wishing = setOf('wil willen');
/** Verbs that help another, two of them joined as one: "kunnen en willen werken". */
export const helping = setOf('kan kunnen wil willen moet moeten mag mogen');
