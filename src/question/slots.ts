import type { Knowledge, Period } from '../knowledge/knowledge.ts';
import type { CueId } from '../knowledge/schema/vocabulary.ts';
import { covers } from '../text/word-range.ts';
import type { Mention } from './mentions.ts';
import type { Reading, Word } from './reading.ts';
import type { Sense, SenseKind } from './sense.ts';

/** A reading as slots: which regions, measures, periods and turns of phrase it names. Ids, each once, in order. */
export interface Slots {
  readonly reading: Reading;
  readonly regions: readonly string[];
  readonly allRegions: boolean;
  readonly country: boolean;
  readonly measures: readonly string[];
  readonly municipalities: readonly string[];
  readonly elsewhere: readonly string[];
  readonly occupations: readonly string[];
  readonly classes: readonly string[];
  readonly actors: readonly string[];
  readonly themes: readonly string[];
  /** Terms that the advice explains. */
  readonly concepts: readonly string[];
  /** Terms that are the name of a party too, as SER Overijssel: what is said of a party is seldom about the term. */
  readonly parties: readonly string[];
  /** Subjects of which the advice has no figures. */
  readonly absent: readonly string[];
  /** Subjects that the advice is not about. */
  readonly offTopic: readonly string[];
  readonly groups: readonly string[];
  readonly periods: readonly Period[];
  readonly has: (...cues: readonly CueId[]) => boolean;
  /** Words about the subject that figures do not explain: no region, measure, period, number or turn of phrase. */
  readonly unexplained: readonly Word[];
  /** Words about the subject that belong to no phrase at all. */
  readonly outside: readonly Word[];
  /** Content words, in phrases or not. */
  readonly content: readonly Word[];
}

/** Takes the slots out of a reading. */
export function slotsOf(reading: Reading, knowledge: Knowledge): Slots {
  const ids = (kind: SenseKind) => {
    const counts = reading.mentions.filter((mention, index) => countsAs(kind, mention, reading.mentions[index + 1]));
    return [
      ...new Set(counts.flatMap(({ senses }) => senses.filter((sense) => sense.kind === kind).map(({ id }) => id))),
    ];
  };
  const level = new Map(knowledge.regions.map((region) => [region.id, region.level]));
  const areas = ids('region');
  const cues = new Set<string>([...ids('cue'), ...reading.gapCues]);
  const isTown = (mention: Mention) => isMunicipality(mention, reading);
  const towns = reading.mentions
    .filter(isTown)
    .flatMap(({ senses }) => senses.filter(({ kind }) => kind === 'municipality').map(({ id }) => id));
  const regions = areas.filter((id) => level.get(id) === 'labourMarketRegion' && !onlyAsTown(id, reading, isTown));
  const asksHome = cues.has('belongs') || cues.has('municipality');
  // "de regio Apeldoorn (Stedendriehoek)": the region is named too, so the municipality only says where it lies.
  const isInNamed = (id: string) =>
    !asksHome && knowledge.municipalities.some((town) => town.name === id && regions.includes(town.region));
  const measures = ids('measure');
  const ofShare = measures.some((id) => isShare(id, knowledge));
  const absent = ids('absent').flatMap((name) =>
    knowledge.vocabulary.absent.filter((topic) => topic.name === name && !(ofShare && topic.besidesShare)),
  );
  const content = reading.words.filter(({ weight, kind }) => weight === 'content' && kind === 'word');
  return {
    reading,
    regions,
    allRegions: areas.some((id) => level.get(id) === 'allRegions') || cues.has('eachRegion'),
    country: areas.some((id) => level.get(id) === 'country'),
    measures,
    municipalities: [...new Set(towns)].filter((id) => !isInNamed(id)),
    elsewhere: ids('elsewhere'),
    occupations: ids('occupation'),
    classes: ids('class'),
    actors: ids('actor'),
    themes: ids('theme'),
    concepts: conceptsOf(reading, false),
    parties: conceptsOf(reading, true),
    absent: absent.filter(({ offTopic }) => !offTopic).map(({ name }) => name),
    offTopic: absent.filter(({ offTopic }) => offTopic).map(({ name }) => name),
    groups: ids('group'),
    periods: reading.periods.map(({ period }) => period),
    has: (...asked) => asked.some((cue) => cues.has(cue)),
    unexplained: content.filter((word) => !isIn(word, reading, ({ senses }) => senses.some(explainsFigures))),
    outside: content.filter((word) => !isIn(word, reading, () => true)),
    content,
  };
}

const figureSenses: ReadonlySet<SenseKind> = new Set([
  'region',
  'municipality',
  'elsewhere',
  'measure',
  'absent',
  'group',
  'cue',
]);

/** Parties that figures are about or come from; others are what a text is about. */
export const partiesOfFigures: ReadonlySet<string> = new Set([
  'uwv',
  'labour-market-regions',
  'job-seekers',
  'employees',
  'employers',
  'province',
  'municipalities',
]);

function explainsFigures({ kind, id }: Sense): boolean {
  if (kind === 'cue' && id === 'tightness') return false;
  return figureSenses.has(kind) || (kind === 'actor' && partiesOfFigures.has(id));
}

/** Whole words only for who and what a text is about; and "de meeste werkgevers" asks for no ranking. */
function countsAs(kind: SenseKind, { partial, senses, to }: Mention, next: Mention | undefined): boolean {
  if (kind === 'actor' || kind === 'theme' || kind === 'concept') return !partial;
  const ranks = kind === 'cue' && senses.some(({ id }) => id === 'highest' || id === 'lowest');
  const ofActors =
    next?.from === to + 1 &&
    next.senses.some((sense) => sense.kind === 'actor') &&
    !next.senses.some((sense) => sense.kind === 'measure' || sense.id === 'eachRegion');
  return !(ranks && ofActors);
}

/** Whether a measure is a share of people: `8 op de 10`, `6%`. */
export function isShare(id: string, { measures }: Knowledge): boolean {
  return measures.some((measure) => measure.id === id && (measure.unit === 'percent' || measure.unit === 'oneIn'));
}

function conceptsOf({ mentions }: Reading, ofParties: boolean): readonly string[] {
  const fitting = mentions.filter(({ senses }) => senses.some(({ kind }) => kind === 'actor') === ofParties);
  return [
    ...new Set(fitting.flatMap(({ senses }) => senses.flatMap(({ kind, id }) => (kind === 'concept' ? [id] : [])))),
  ];
}

function isIn(
  word: Word,
  { words, mentions, periods, quantities }: Reading,
  counts: (mention: Mention) => boolean,
): boolean {
  const index = words.indexOf(word);
  const whole = mentions.filter((mention) => !mention.partial && counts(mention));
  return [...whole, ...periods, ...quantities].some((span) => covers(span, index));
}

/** A name that is also a region is a municipality only when somebody says so: "gemeente Zwolle". */
function isMunicipality(mention: Mention, { words }: Reading): boolean {
  if (!mention.senses.some(({ kind }) => kind === 'municipality')) return false;
  const isSaid = words[mention.from - 1]?.signals.has('town') ?? false;
  return !mention.senses.some(({ kind }) => kind === 'region') || isSaid;
}

function onlyAsTown(region: string, reading: Reading, isTown: (mention: Mention) => boolean): boolean {
  return reading.mentions
    .filter(({ senses }) => senses.some(({ kind, id }) => kind === 'region' && id === region))
    .every(isTown);
}
