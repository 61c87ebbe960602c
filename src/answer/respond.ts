import type { Check } from '../check/check.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Language } from '../question/language.ts';
import type { Lexicon } from '../question/lexicon.ts';
import type { ParsedQuestion, Question } from '../question/question.ts';
import type { TextSearch } from '../search/text-search.ts';
import type { Answer, Body } from './answer.ts';
import { respondToArithmetic } from './arithmetic.ts';
import type { Refused } from './calculated.ts';
import { respondToCalculation } from './calculation.ts';
import { respondToCheck } from './check.ts';
import { respondToDefinitions, respondToEntries, respondToEntry } from './entries.ts';
import { respondToFigures, respondToOwner } from './figures.ts';
import { byId } from './find-by-id.ts';
import { respondToMissing } from './missing.ts';
import { respondToMunicipalities } from './municipalities.ts';
import { respondToNumberPlaces } from './number-places.ts';
import { respondToClasses, respondToOccupations } from './occupations.ts';
import { respondToRegion } from './region.ts';
import { remarksFor } from './remarks.ts';
import { respondToRemarks, respondToSource } from './source.ts';
import { sourcesOf } from './sources.ts';
import { suggestionsFor } from './suggestions.ts';
import { respondToSearch } from './text.ts';
import { respondToWhatIf } from './what-if.ts';

/** What a response rests on: the knowledge and the search over its texts. */
export interface Library {
  readonly knowledge: Knowledge;
  readonly language: Language;
  readonly lexicon: Lexicon;
  readonly texts: TextSearch;
  readonly check: Check;
}

/** What one kind of question gives: what to say, and the records that it rests on. */
export interface Finding extends Pick<Answer, 'body' | 'figures' | 'entries'> {
  /** Remarks that belong here though no figure or entry of the answer carries them. */
  readonly remarkIds?: readonly string[];
}

/** Makes the answer to a question. Total: every question has an answer, if only a refusal. */
export function respond(parsed: ParsedQuestion, library: Library): Answer {
  const finding = find(parsed.question, library);
  return complete(parsed, finding, library);
}

function find(question: Question, library: Library): Finding {
  const { knowledge } = library;
  switch (question.kind) {
    case 'smallTalk':
      return bare({ kind: 'smallTalk', topic: question.topic, regions: labourMarketRegions(knowledge) });
    case 'regionCard':
      return respondToRegion(question.region, knowledge);
    case 'figures':
      return orMissing(respondToFigures(question, knowledge), library);
    case 'calculation':
      return orMissing(respondToCalculation(question, knowledge), library);
    case 'arithmetic':
      return orMissing(respondToArithmetic(question, knowledge), library);
    case 'whatIf':
      return orMissing(respondToWhatIf(question, knowledge), library);
    case 'numberPlaces':
      return orMissing(respondToNumberPlaces(question, knowledge), library);
    case 'ownerOf':
      return respondToOwner(question, knowledge);
    case 'occupations':
      return respondToOccupations(question, knowledge);
    case 'classes':
      return respondToClasses(question, knowledge);
    case 'entry':
      return respondToEntry(question.id, knowledge);
    case 'entries':
      return respondToEntries(question.filter, knowledge);
    case 'definitions':
      return respondToDefinitions(question.concepts, knowledge);
    case 'municipalities':
      return respondToMunicipalities(question, knowledge);
    case 'search':
      return respondToSearch(question, library, (otherwise) => respond({ ...plain, question: otherwise }, library));
    case 'remarks':
      return respondToRemarks(question, knowledge);
    case 'sourceOf':
      return respondToSource(find(question.of, library), question.ask);
    case 'choice':
      return bare({
        kind: 'ambiguous',
        measures: question.measures.map((id) => byId(knowledge.measures, id)),
        region: byId(knowledge.regions, question.region),
      });
    case 'check':
      return checkOr(question, library);
    case 'declined':
      return orMissing(question, library);
  }
}

const plain = { recognizer: 'offer', repairs: [], carried: [] } as const;

function orMissing(found: Finding | Refused, library: Library): Finding {
  return 'missing' in found
    ? respondToMissing(found.missing, found.offer, library.knowledge, (offer) =>
        respond({ ...plain, question: offer }, library),
      )
    : found;
}

/** A fact-check; or, where nothing was to be checked and the text may be a question, the answer to that. */
function checkOr({ text, otherwise }: Question & { kind: 'check' }, library: Library): Finding {
  const finding = respondToCheck(text, library.check);
  const hasClaim = finding.body.kind !== 'check' || finding.body.reason !== 'no-claim';
  return hasClaim || !otherwise ? finding : find(otherwise, library);
}

/** A finding that rests on no record. */
export function bare(body: Body): Finding {
  return { body, figures: [], entries: [] };
}

function labourMarketRegions({ regions }: Knowledge) {
  return regions.filter(({ level }) => level === 'labourMarketRegion');
}

function complete(parsed: ParsedQuestion, finding: Finding, library: Library): Answer {
  const { body, figures, entries } = finding;
  const remarks = remarksFor(finding, library.knowledge);
  return {
    parsed,
    question: parsed.question,
    body,
    figures,
    entries,
    remarks,
    sources: sourcesOf(figures, entries, body, library.knowledge),
    suggestions: suggestionsFor(parsed.question, body, library.knowledge),
  };
}
