import type { JudgedClaim } from '../../check/check.ts';
import type { Unknown } from '../../check/claim.ts';
import type { Figure } from '../../knowledge/knowledge.ts';
import { formatPeriod, inARow } from '../format.ts';
import type { Names } from './figure.ts';

/** The verdict in words, and why. The wrong number is not repeated; whose it is, is said. */
export function whyOf(judged: JudgedClaim, names: Names): string {
  switch (judged.verdict) {
    case 'klopt':
      return judged.reason === 'denial-holds'
        ? 'De bewering klopt: die ontkent iets wat niet zo is.'
        : 'De bewering klopt.';
    case 'klopt ongeveer':
      return `De bewering klopt ongeveer${nearly(judged)}.`;
    case 'klopt niet':
      return `De bewering klopt niet${wrong(judged, names)}.`;
    case 'bron verdeeld':
      return 'Het advies spreekt zichzelf hier tegen: de bron is verdeeld.';
    case 'niet te controleren':
      return `${unknown(judged, names)} Niet te controleren.`.trim();
  }
}

function nearly({ reason }: JudgedClaim): string {
  if (reason === 'source-hedges') return ': het advies noemt het met een slag om de arm';
  return reason === 'rounded' ? ': het getal is afgerond' : ': het getal komt in de buurt';
}

function wrong({ reason, owners, entries, person }: JudgedClaim, names: Names): string {
  if (person) return '';
  switch (reason) {
    case 'other-region':
    case 'other-measure':
    case 'other-period':
    case 'other-figure':
      return owners.length > 0 ? `: het genoemde getal is ${ownerNames(owners, names)}` : '';
    case 'reversed':
      return ': het is andersom';
    case 'denies-source':
      return ': die ontkent wat in het advies staat';
    case 'other-actor':
      return entries.length > 0 ? ': in het advies komt dit van een ander' : ': het advies noemt een andere bron';
    case 'other-fact':
      return ': in het advies staat het anders';
    default:
      return '';
  }
}

/** `dat van openstaande vacatures in Regio Zwolle` */
function ownerNames(owners: readonly Figure[], names: Names): string {
  const named = owners.map(({ measure, region, basePeriod, period, secondary, source }) => {
    const base = basePeriod ? ` ten opzichte van ${formatPeriod(basePeriod)}` : '';
    const when =
      !basePeriod && names.measure(measure).unit === 'oneIn'
        ? period
          ? ` in ${formatPeriod(period)}`
          : ' van nu'
        : '';
    const where = secondary ? ` volgens ${source.section.toLowerCase()}` : '';
    return `${names.measure(measure).name} in ${names.region(region).name}${base}${when}${where}`;
  });
  return `dat van ${inARow([...new Set(named)])}`;
}

function unknown({ reason, claim, entries, figures }: JudgedClaim, names: Names): string {
  if (claim.content.kind === 'unknown') return missing(claim.content.unknown, names);
  const words = claim.doubts.flatMap((doubt) => doubt.words).slice(0, 4);
  const quoted = words.length > 0 ? inARow(words.map((word) => `‘${word}’`)) : '';
  switch (reason) {
    case 'other-period':
      return 'Voor het genoemde moment heeft het advies geen cijfer.';
    case 'no-period':
      return 'De bewering noemt niet waarmee zij vergelijkt.';
    case 'no-region':
      return 'Het advies geeft dit cijfer niet per regio.';
    case 'group':
    case 'no-figure':
      return quoted
        ? `Het advies heeft hierover geen cijfer dat uitsplitst naar ${quoted}.`
        : 'Het advies heeft hier geen cijfer over.';
    case 'municipality':
      return 'Het advies heeft geen cijfers per gemeente.';
    case 'unknown-region':
      return 'Het advies heeft geen cijfers over die plaats.';
    case 'not-in-list':
      return 'Het advies noemt hier alleen voorbeelden van beroepen, en dit staat er niet bij.';
    case 'other-place':
      return `Dit staat in ${placesOf(figures)}, niet in ${inARow(claim.chapters)}.`;
    case 'not-stated':
      return entries.length + figures.length > 0
        ? 'De bewering zegt het anders. Of dat op hetzelfde neerkomt, kan ik niet zeggen.'
        : 'Dit staat niet in het advies, voor zover ik het begrijp.';
    case 'ambiguous':
      return 'Dit is met de afgeronde cijfers van het advies niet te zeggen.';
    case 'not-addable':
      return 'Deze cijfers kunnen niet bij elkaar worden opgeteld.';
    default:
      return quoted
        ? `Ik begrijp niet wat ${quoted} aan het cijfer verandert.`
        : 'Ik begrijp deze bewering niet helemaal.';
  }
}

function placesOf(figures: readonly Figure[]): string {
  return inARow([...new Set(figures.map(({ source }) => source.section.toLowerCase()))]);
}

function missing(item: Unknown, names: Names): string {
  const about = 'measure' in item && item.measure ? ` over ${names.measure(item.measure).name}` : '';
  switch (item.what) {
    case 'measure':
      return 'Het advies heeft hier geen cijfer over.';
    case 'topic':
      return `Het advies heeft geen cijfer over ${item.name}.`;
    case 'group':
      return `Het advies heeft geen cijfers over ${item.name}.`;
    case 'place':
      return `Het advies heeft geen cijfers${about} van ${item.name}.`;
    case 'municipality':
      return `Het advies heeft geen cijfers${about} per gemeente, dus ook niet van ${item.name}.`;
    case 'province':
      return `Het advies heeft geen cijfer${about} voor de provincie als geheel. De drie arbeidsmarktregio’s samen zijn niet de provincie.`;
    case 'region':
      return `De bewering noemt geen regio. Het advies geeft ${names.measure(item.measure).name} per arbeidsmarktregio.`;
    case 'mostOfWhat':
      return 'Bedoelt u de meeste van de drie regio’s, of meer dan de helft?';
    case 'notAddable':
      return 'Deze cijfers kunnen niet bij elkaar worden opgeteld.';
    case 'notPart':
      return `In het advies is ${names.measure(item.part).name} geen deel van ${names.measure(item.whole).name}.`;
    case 'future':
      return `Het advies heeft geen cijfer voor ${formatPeriod(item.period)}.`;
    case 'occupation':
      return 'Het advies noemt hier alleen voorbeelden van beroepen, en dit staat er niet bij.';
  }
}
