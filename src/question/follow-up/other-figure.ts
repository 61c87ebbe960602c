import type { Question } from '../question.ts';
import { baseOfChange } from '../recognizers/figure-missing.ts';
import { allRegionIds } from '../recognizers/recognizer.ts';
import { figuresBySameNoun } from '../same-noun.ts';
import { type Facts, type Followed, startsAsSequel } from './facts.ts';

/** "welke regio heeft er dan 15.000?" */
export function owner({ slots, before, bare }: Facts): Followed | undefined {
  const number = slots.reading.quantities.find(({ form, value }) => form === 'number' && value >= 100);
  const asks =
    slots.has('eachRegion', 'who', 'where') || slots.reading.words.some(({ word }) => /^(welke|wie|waar)$/.test(word));
  if (!number || !asks || !before.measures || !bare || slots.measures.length > 0 || slots.regions.length > 0)
    return undefined;
  return { question: { kind: 'ownerOf', value: number.value, measures: before.measures }, carried: ['measure'] };
}

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

/** "is dat dan heel Overijssel?", after figures of several regions: those are not the province. */
export function wholeProvince({ slots, previous, before, bare }: Facts): Followed | undefined {
  const own = slots.measures.length + slots.regions.length + slots.themes.length > 0;
  const asks = slots.has('province') && slots.has('anaphora') && !slots.has('recommendation', 'position', 'role');
  if (!asks || own || !bare || !before.measures || (before.regions?.length ?? 0) < 2) return undefined;
  return { question: { kind: 'declined', missing: { what: 'province' }, offer: previous }, carried: ['subject'] };
}

/** "hoeveel zijn er in twente?", after what that group is; "hoeveel daar?", after which region leads. */
export function count({ slots, previous, listed, before, bare }: Facts): Followed | undefined {
  const { regions, measures, municipalities, periods } = slots;
  const own = measures.length + municipalities.length + periods.length + slots.absent.length + slots.groups.length > 0;
  if (
    !slots.has('howMany') ||
    own ||
    !bare ||
    !before.measures ||
    slots.has('share', 'ratio', 'difference', 'growth', 'since')
  )
    return undefined;
  const isRanked = previous.kind === 'calculation' && previous.rule === 'ranking';
  const leader = isRanked ? listed.at(previous.direction === 'lowest' ? -1 : 0) : undefined;
  const isThere = slots.reading.words.some(({ word }) => word === 'daar');
  if (regions.length === 0 && isThere && leader) return { question: leader, carried: ['measure', 'region'] };
  if (regions.length === 0) return undefined;
  return { question: { kind: 'figures', measures: before.measures, regions }, carried: ['measure'] };
}

/** "en in zwolle?", "alleen zwolle" */
export function otherRegion({ slots, knowledge, previous, before, bare }: Facts): Followed | undefined {
  const { regions, allRegions, measures, municipalities } = slots;
  const named = regions.length > 0 ? regions : allRegions ? allRegionIds(knowledge) : [];
  const text = slots.reading.text.trim();
  const sequel = startsAsSequel(slots) || slots.has('only', 'anaphora', 'followUp') || text.endsWith('?');
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

/** "hoeveel deeltijders noemt ze?", after a text that counts others by that noun. */
export function sameNoun({ slots, knowledge, language, section }: Facts): Followed | undefined {
  if (!section || !slots.has('howMany')) return undefined;
  const question = figuresBySameNoun(slots, [section], knowledge, language);
  return question && { question, carried: ['subject'] };
}

/** "en het onbenut potentieel?" */
export function otherMeasure(facts: Facts): Followed | undefined {
  const { slots, previous, before, bare, leans } = facts;
  const { measures, regions } = slots;
  const own = regions.length > 0 || slots.allRegions || slots.municipalities.length > 0;
  if (measures.length === 0 || own || !bare || !leans || !before.regions) return undefined;
  if (slots.has('definition', 'recommendation', 'position', 'why', 'since', 'growth', 'check')) return undefined;
  const keepsRule =
    previous.kind === 'calculation' &&
    ['ranking', 'sum', 'average', 'comparison', 'difference', 'share'].includes(previous.rule) &&
    (previous.measures.length === 1 || previous.rule === 'share');
  const isTotal = slots.has('sum') && before.regions.length > 1;
  const question: Question = keepsRule
    ? { ...previous, measures }
    : isTotal
      ? { kind: 'calculation', rule: 'sum', measures, regions: before.regions }
      : { kind: 'figures', measures, regions: before.regions };
  return { question, carried: ['region'] };
}

/** "en in 2022 dan?" */
export function otherPeriod({ slots, knowledge, before, bare, leans }: Facts): Followed | undefined {
  const [period] = slots.periods;
  const own = slots.measures.length + slots.regions.length + slots.concepts.length > 0;
  if (!period || own || !bare || !leans || !before.measures || !before.regions) return undefined;
  const base = baseOfChange(slots, knowledge, { measures: before.measures, regions: before.regions });
  if (base) return { question: base, carried: ['measure', 'region'] };
  return {
    question: { kind: 'figures', measures: before.measures, regions: before.regions, period },
    carried: ['measure', 'region'],
  };
}
