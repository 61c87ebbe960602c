import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Missing, Question } from '../question/question.ts';
import type { Answer } from './answer.ts';
import { byId } from './find-by-id.ts';
import type { Finding } from './respond.ts';

/** A refusal that names what the advice does not have, and offers what it does have below. */
export function respondToMissing(
  missing: Missing,
  offer: Question | undefined,
  knowledge: Knowledge,
  answer: (question: Question) => Answer,
): Finding {
  const ofOffer = offer && 'measures' in offer ? offer.measures : [];
  const named = 'measures' in missing ? (missing.measures ?? ofOffer) : ofOffer;
  const measures = named.map((id) => byId(knowledge.measures, id));
  const municipality =
    missing.what === 'municipality' ? knowledge.municipalities.find(({ name }) => name === missing.name) : undefined;
  const region = municipality && byId(knowledge.regions, municipality.region);
  const regions =
    missing.what === 'inSection' && offer && 'regions' in offer
      ? offer.regions.map((id) => byId(knowledge.regions, id))
      : [];
  const toRegion: Question | undefined = municipality && region ? inRegion(offer, region.id) : offer;
  const offered = toRegion && answer(toRegion);
  // Why a chapter is silent on something may be told where it is set against the rest of the advice.
  const told = missing.what === 'inSection' ? (offered?.remarks ?? []) : [];
  return {
    body: { kind: 'notFound', missing, measures, municipality, region, regions, offer: offered },
    figures: [],
    entries: [],
    remarkIds: told.filter(({ kind }) => kind !== 'caveat').map(({ id }) => id),
  };
}

/** What was asked of a municipality, asked of its region. */
function inRegion(offer: Question | undefined, region: string): Question {
  if (offer?.kind === 'figures' || offer?.kind === 'calculation')
    return offer.regions.includes(region) ? offer : { ...offer, regions: [region] };
  return { kind: 'regionCard', region };
}
