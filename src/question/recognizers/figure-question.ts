import type { Knowledge } from '../../knowledge/knowledge.ts';
import { periodsMeet } from '../../knowledge/period.ts';
import { keyMeasures } from '../key-measures.ts';
import type { FigureSlots, Question } from '../question.ts';
import { says } from '../reading.ts';
import { partiesOfFigures, type Slots } from '../slots.ts';
import { asksMultiple } from './calculation-asked.ts';
import { ruleFor } from './calculation-rules.ts';
import { denominatorOf, withoutDenominator } from './denominator.ts';
import { baseOfChange, missingOf, noChange, noRatio, noShare } from './figure-missing.ts';
import { homesOf } from './named-place.ts';
import { isPolar } from './polar.ts';
import { allRegionIds, countryIds, type Recognizer } from './recognizer.ts';
import { unlessExplained } from './unless-explained.ts';
import { whatIf } from './what-if.ts';

/**
 * Questions about figures that exist per region: one figure, several, or a calculation with them. What was named that
 * the figures do not have (a place, a group, another year) declines the question and offers what there is.
 */
export const figureQuestion: Recognizer = {
  name: 'figureQuestion',
  recognize: (setting) => {
    const { slots, knowledge } = setting;
    const named = withPeople(slots, regionalMeasures(slots, knowledge));
    if (named.length === 0 || asksText(slots)) return undefined;
    const asked: FigureSlots = {
      ...measuresAndBase(slots, knowledge, named),
      regions: regionsAsked(slots, knowledge),
      period: periodAsked(slots, knowledge),
    };
    const question = whatIf(slots, asked) ?? calculation(slots, knowledge, asked) ?? { kind: 'figures', ...asked };
    if (question.kind === 'figures' && supposes(slots)) return undefined;
    const base = baseOfChange(slots, knowledge, asked);
    if (base) return base;
    const missing =
      missingOf(besideHours(slots, question), knowledge, asked) ??
      noShare(slots, knowledge, question) ??
      noChange(slots, knowledge, question);
    const per = missing ? undefined : (denominatorOf(slots, asked) ?? noRatio(slots, question));
    if (per) return { kind: 'declined', missing: per, offer: withoutDenominator(asked, knowledge) };
    if (!missing) {
      return question.kind === 'declined' ? question : unlessExplained(setting, question, asked.measures);
    }
    const sensible = question.kind === 'declined' ? { kind: 'figures' as const, ...asked } : question;
    return {
      kind: 'declined',
      missing,
      offer: { ...sensible, ...('period' in sensible ? { period: undefined } : {}) },
    };
  },
};

/** "werken mensen meer uren als je ze meer betaalt": what would happen is in a text, if anywhere. */
function supposes({ reading, regions, periods, has }: Slots): boolean {
  const counts = regions.length + periods.length + reading.quantities.length > 0 || has('howMany', 'eachRegion');
  return has('whatIf') && !counts && reading.words[0]?.signals.has('asksForChange') === true;
}

/** In an assumption about hours, "4 uur per week" and "hoeveel uur" ask for no figure of their own. */
function besideHours(slots: Slots, question: Question): Slots {
  if (question.kind !== 'whatIf' || question.scenario.change !== 'moreHours') return slots;
  const { words, mentions } = slots.reading;
  const ofHours = mentions.filter(({ from, to }) =>
    says({ words: words.slice(Math.max(0, from - 1), to + 1) }, 'hours'),
  );
  const ids = new Set(ofHours.flatMap(({ senses }) => senses.map(({ id }): string => id)));
  const others = (names: readonly string[]) => names.filter((name) => !ids.has(name));
  return { ...slots, groups: others(slots.groups), absent: others(slots.absent) };
}

/** The regions that were named, or that of a municipality, or all. */
function regionsAsked(slots: Slots, knowledge: Knowledge): readonly string[] {
  const named = slots.regions.length > 0 ? slots.regions : homesOf(slots, knowledge);
  return named.length > 0 ? named : allRegionIds(knowledge);
}

/** Measures in the text that have figures for labour-market regions. */
function regionalMeasures(slots: Slots, knowledge: Knowledge): readonly string[] {
  const country = new Set(countryIds(knowledge));
  const withFigures = new Set(
    knowledge.figures.filter(({ region }) => !country.has(region)).map(({ measure }) => measure),
  );
  return slots.measures.filter((id) => withFigures.has(id));
}

const joining = '(dan|en|plus|min|minus|tegenover)';
const peopleBeside = new RegExp(` (mensen|personen)( meer| minder)? ${joining} | ${joining} (mensen|personen) `);

/** "vacatures en mensen", "minder mensen dan vacatures": people beside vacancies are those of the unused potential. */
function withPeople({ reading }: Slots, measures: readonly string[]): readonly string[] {
  const texts = reading.words.map(({ word }) => word).filter((word) => !/^(de|het|er)$/.test(word));
  const isBeside = peopleBeside.test(` ${texts.join(' ')} `);
  return isBeside && measures.length === 1 && measures[0] === keyMeasures.vacancies
    ? [...measures, keyMeasures.unused]
    : measures;
}

/** A count asked as a change becomes the measures of its change; a base period that was named goes with it. */
function measuresAndBase(
  slots: Slots,
  knowledge: Knowledge,
  named: readonly string[],
): Pick<FigureSlots, 'measures' | 'basePeriod'> {
  const counts = named.map((id) => knowledge.measures.find((measure) => measure.id === id)?.changeOf ?? id);
  const ids = knowledge.measures.filter(({ changeOf }) => changeOf && counts.includes(changeOf)).map(({ id }) => id);
  const base = baseAsked(slots, knowledge, ids);
  const namesChange = named.some((id) => ids.includes(id));
  const asksChange =
    namesChange ||
    (slots.has('growth') && !asksMultiple(slots, named)) ||
    (base && slots.has('compare', 'difference', 'ratio', 'moreThan', 'since', 'share'));
  const own = named.some((id) => id === keyMeasures.vacancies) || namesChange;
  return asksChange && own && ids.length > 0 ? { measures: ids, basePeriod: base } : { measures: named };
}

/** A period in the text that is a base of these measures. */
function baseAsked(slots: Slots, { figures }: Knowledge, measures: readonly string[]): string | undefined {
  const bases = figures.flatMap(({ measure, basePeriod }) =>
    basePeriod && measures.includes(measure) ? [basePeriod] : [],
  );
  return slots.periods.find((period) => bases.some((base) => periodsMeet(period, base)));
}

/** The period that the figures themselves are asked for. */
function periodAsked(slots: Slots, knowledge: Knowledge): string | undefined {
  const all = knowledge.measures.map(({ id }) => id);
  return slots.periods.find((period) => period !== baseAsked(slots, knowledge, all));
}

/** Definition, advice or opinion: the measure is the subject of a text, not of a figure. */
function asksText(slots: Slots): boolean {
  const calculates = slots.has(
    'howMany',
    'share',
    'sum',
    'ratio',
    'highest',
    'lowest',
    'average',
    'rank',
    'composition',
    'difference',
    'whatIf',
    'moreThan',
    'lessThan',
  );
  if (slots.has('recommendation', 'why')) return !slots.has('howMany');
  if (slots.has('forecast') || namesCountries(slots)) return true;
  const bare = slots.regions.length === 0 && !slots.allRegions && slots.periods.length === 0;
  const others = slots.actors.filter((actor) => !partiesOfFigures.has(actor));
  if (!bare || slots.elsewhere.length > 0) return false;
  return (
    (others.length > 0 && !slots.has('howMany')) ||
    (!calculates && slots.has('definition', 'position', 'who', 'consequence'))
  );
}

/** "welk land heeft de meeste deeltijders": no question about the regions. */
function namesCountries({ reading }: Slots): boolean {
  return reading.words.some(
    ({ word }, at) => /^land(en)?$/.test(word) && /^welke?$/.test(reading.words[at - 1]?.word ?? ''),
  );
}

function calculation(slots: Slots, knowledge: Knowledge, asked: FigureSlots): Question | undefined {
  const found = ruleFor(slots, knowledge, asked);
  if (!found) return undefined;
  const together = slots.has('sum') && asked.regions.length > 1;
  return { kind: 'calculation', ...asked, together, ...found, polar: isPolar(slots) };
}
