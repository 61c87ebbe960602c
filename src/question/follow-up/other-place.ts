import type { Knowledge, Measure } from '../../knowledge/knowledge.ts';
import { sameAmount } from '../../knowledge/same-amount.ts';
import { covers } from '../../text/word-range.ts';
import type { Question } from '../question.ts';
import { says } from '../reading.ts';
import { allRegionIds, countryIds } from '../recognizers/recognizer.ts';
import type { Slots } from '../slots.ts';
import { type Facts, type Followed, startsAsSequel } from './facts.ts';

/** "en in groningen?" */
export function elsewhere({ slots, before, bare, previous }: Facts): Followed | undefined {
  const [name] = slots.elsewhere;
  const [town] = slots.municipalities;
  if ((!name && !town) || !before.measures || !bare || slots.measures.length > 0) return undefined;
  const offer = previous.kind === 'declined' ? previous.offer : previous;
  return {
    question: {
      kind: 'declined',
      missing: name ? { what: 'place', name } : { what: 'municipality', name: town ?? '' },
      offer,
    },
    carried: ['measure'],
  };
}

/**
 * "en in heel Overijssel?", "is dat dan het cijfer van de provincie?", "en in Nederland?": what the advice gives for it,
 * else that it has no figure of that place; the regions together are not the province.
 */
export function widerPlace({ slots, knowledge, previous, before, leans }: Facts): Followed | undefined {
  const { measures, regions, themes, concepts, municipalities, actors } = slots;
  const own = [measures, regions, themes, concepts, municipalities, slots.outside].some(({ length }) => length > 0);
  const asksText = slots.has('recommendation', 'position', 'role') || actors.some((actor) => !namesOfPlaces.has(actor));
  const isNamed = slots.country || slots.has('province');
  if (!isNamed || own || asksText || !leans || !before.measures) return undefined;
  const all = allRegionIds(knowledge);
  const places = slots.country ? countryIds(knowledge) : all;
  const found = leadingIn(places, sameSubjectAs(before.measures, knowledge), knowledge);
  const isOne = found.every((figure) => found[0] !== undefined && sameAmount(figure, found[0]));
  if (isOne && found.length > 0 && found.length >= places.length) {
    const given = [...new Set(found.map(({ measure }) => measure))];
    return { question: { kind: 'figures', measures: given, regions: places }, carried: ['measure'] };
  }
  const offer: Question =
    (before.regions?.length ?? 0) > 1 ? previous : { kind: 'figures', measures: before.measures, regions: all };
  const missing = slots.country ? ({ what: 'place', name: 'Nederland' } as const) : ({ what: 'province' } as const);
  return { question: { kind: 'declined', missing, offer }, carried: ['measure'] };
}

function leadingIn(regions: readonly string[], measures: readonly string[], { figures }: Knowledge) {
  return figures.filter(
    ({ measure, region, secondary }) => measures.includes(measure) && regions.includes(region) && !secondary,
  );
}

/** These measures, and those on the same moment of the same term: since when it is tight, here and in the country. */
function sameSubjectAs(ids: readonly string[], { measures }: Knowledge): readonly string[] {
  const moments = measures.filter(({ id, unit }) => ids.includes(id) && unit === 'moment');
  const isSame = ({ unit, concept }: Measure) =>
    unit === 'moment' && concept !== undefined && moments.some((moment) => moment.concept === concept);
  return [...new Set([...ids, ...measures.filter(isSame).map(({ id }) => id)])];
}

/** Parties whose names are those of places too. */
const namesOfPlaces: ReadonlySet<string> = new Set(['province', 'labour-market-regions']);

/** "en in zwolle?", "alleen zwolle", "en de andere twee?" */
export function otherRegion({ slots, knowledge, previous, before, bare }: Facts): Followed | undefined {
  const { regions, allRegions, measures, municipalities } = slots;
  const all = allRegionIds(knowledge);
  const others =
    says(slots.reading, 'others') && before.regions ? all.filter((id) => !before.regions?.includes(id)) : [];
  const general = others.length > 0 ? others : all;
  const named = regions.length > 0 ? regions : allRegions ? general : [];
  const text = slots.reading.text.trim();
  const isAnswer = ['figures', 'calculation'].includes(previous.kind) && namesOnlyPlaces(slots);
  const sequel = isAnswer || startsAsSequel(slots) || slots.has('only', 'anaphora', 'followUp') || text.endsWith('?');
  const asksElse = slots.has(
    'howMany',
    'since',
    'growth',
    'occupations',
    'classes',
    'exception',
    'definition',
    'recommendation',
    'figures',
    'municipality',
    'check',
  );
  if (named.length === 0 || measures.length > 0 || municipalities.length > 0 || !bare || !sequel || asksElse)
    return undefined;
  const [first] = named;
  switch (previous.kind) {
    case 'figures':
      return { question: { ...previous, regions: named }, carried: ['measure'] };
    case 'calculation': {
      const beside =
        previous.rule === 'comparison' || previous.rule === 'difference' ? previous.regions.slice(0, 1) : [];
      const regions = named.length === 1 ? [...new Set([...beside, ...named])] : named;
      return { question: { ...previous, regions, polar: false }, carried: ['measure'] };
    }
    case 'whatIf':
    case 'occupations':
    case 'classes':
      return { question: { ...previous, regions: named }, carried: ['subject'] };
    case 'municipalities':
      return first ? { question: { kind: 'municipalities', region: first }, carried: ['subject'] } : undefined;
    case 'regionCard':
      return first ? { question: { kind: 'regionCard', region: first }, carried: [] } : undefined;
    case 'ownerOf':
      return { question: { kind: 'figures', measures: previous.measures, regions: named }, carried: ['measure'] };
    default:
      return before.measures
        ? { question: { kind: 'figures', measures: before.measures, regions: named }, carried: ['measure'] }
        : undefined;
  }
}

/** "zwolle", and nothing else. */
function namesOnlyPlaces({ reading: { words, mentions } }: Slots): boolean {
  const places = mentions.filter(({ senses }) => senses.some(({ kind }) => kind === 'region'));
  return words.every((_, index) => places.some((place) => covers(place, index)));
}
