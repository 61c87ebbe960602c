import type { Knowledge } from '../knowledge/knowledge.ts';
import type { CueId } from '../knowledge/schema/vocabulary.ts';
import { tokenize } from '../text/token.ts';
import { keyMeasures } from './key-measures.ts';
import type { Language } from './language.ts';
import type { Memory } from './memory.ts';
import { searchFor } from './query.ts';
import type { QueryWord } from './query-word.ts';
import type { CalculationSlots, FigureSlots, ParsedQuestion, Question, Rule, SearchSlots } from './question.ts';
import { ratioMeasures } from './recognizers/calculation-rules.ts';
import { isPolar } from './recognizers/polar.ts';
import { allRegionIds, type Setting } from './recognizers/recognizer.ts';
import { numberedRecommendation } from './recognizers/recommendation-number.ts';
import { whatIf } from './recognizers/what-if.ts';
import type { Slots } from './slots.ts';

type SearchQuestion = Question & { readonly kind: 'search' };

/** A question with what came from the one before it. */
type Followed = Pick<ParsedQuestion, 'question' | 'carried'>;

interface Facts extends Setting {
  readonly previous: Question;
  /** Measures and regions that the conversation was last about. */
  readonly before: Partial<FigureSlots>;
  readonly earlierRegions: readonly string[];
  /** Nothing in the text but regions, measures and turns of phrase. */
  readonly bare: boolean;
  /** The text starts as a sequel ("en …") or points back ("dat", "daar"). */
  readonly leans: boolean;
}

type Rulebook = readonly { readonly name: string; readonly follow: (facts: Facts) => Followed | undefined }[];

/** A question that leans on the ones before it, or undefined when the text stands by itself. */
export function followUp(setting: Setting, { question, figures, earlierRegions }: Memory): Followed | undefined {
  const { slots } = setting;
  const subject = countrySubject(setting, question);
  const facts: Facts = {
    ...setting,
    previous: subject ?? question,
    before: subject ? {} : figures,
    earlierRegions,
    bare: slots.outside.length === 0 && slots.occupations.length + slots.classes.length + slots.actors.length === 0,
    leans: startsAsSequel(slots) || slots.has('anaphora', 'followUp'),
  };
  for (const { follow } of rules) {
    const followed = follow(facts);
    if (followed) return followed;
  }
  return undefined;
}

/** A figure of the whole country as a subject to search on: it has no regions to compare. */
function countrySubject({ slots, knowledge, language }: Setting, question: Question): Question | undefined {
  if (question.kind !== 'figures') return undefined;
  const countries = new Set(knowledge.regions.filter(({ level }) => level === 'country').map(({ id }) => id));
  if (!question.regions.every((id) => countries.has(id))) return undefined;
  const names = knowledge.measures.filter(({ id }) => question.measures.includes(id)).map(({ name }) => name);
  return {
    ...searchFor({ ...slots, actors: [], themes: [], concepts: [] }, language),
    words: subjectWords(names, language, 1),
  };
}

/** In this order; the first that fits. */
const rules: Rulebook = [
  { name: 'accept', follow: accept },
  { name: 'source', follow: source },
  { name: 'period', follow: period },
  { name: 'meaning', follow: meaning },
  { name: 'otherNumber', follow: otherNumber },
  { name: 'advice', follow: advice },
  { name: 'owner', follow: owner },
  { name: 'assumption', follow: assumption },
  { name: 'change', follow: change },
  { name: 'calculation', follow: calculation },
  { name: 'elsewhere', follow: elsewhere },
  { name: 'otherRegion', follow: otherRegion },
  { name: 'otherMeasure', follow: otherMeasure },
  { name: 'otherSpeaker', follow: otherSpeaker },
  { name: 'sameSubject', follow: sameSubject },
];

function startsAsSequel({ reading }: Slots): boolean {
  const first = reading.words.find(({ kind }) => kind === 'word')?.word ?? '';
  return /^(en|maar|dus|dan|of|ook|ja|ok|oke|nou|sorry)$/.test(first);
}

/** "ja", "doe dan de regio maar": the offer of a refusal. */
function accept({ slots, previous }: Facts): Followed | undefined {
  const accepts = slots.reading.words.some(({ word }) => /^(ja|regio|graag|doe)$/.test(word));
  const own = slots.measures.length + slots.regions.length + slots.concepts.length + slots.municipalities.length > 0;
  if (previous.kind !== 'declined' || !previous.offer || !accepts || own || slots.outside.length > 0) return undefined;
  return { question: previous.offer, carried: ['subject'] };
}

function source({ slots, previous, bare }: Facts): Followed | undefined {
  const own = slots.measures.length + slots.regions.length + slots.concepts.length > 0;
  return slots.has('source') && !own && bare
    ? { question: { kind: 'sourceOf', of: previous, ask: 'source' }, carried: ['subject'] }
    : undefined;
}

function period({ slots, previous, before, bare }: Facts): Followed | undefined {
  const own = slots.measures.length + slots.regions.length > 0;
  const asks = slots.has('when') && !slots.has('scarcity', 'since', 'growth');
  return asks && !own && bare && before.measures
    ? { question: { kind: 'sourceOf', of: previous, ask: 'period' }, carried: ['subject'] }
    : undefined;
}

/** "wat betekent dat?" */
function meaning({ slots, knowledge, previous, before, bare }: Facts): Followed | undefined {
  const own = slots.measures.length + slots.concepts.length + slots.regions.length > 0;
  const calculates = calculations.some(({ cues }) => slots.has(...cues));
  if (!slots.has('definition') || own || !bare || calculates) return undefined;
  const measure = before.measures?.[0] ?? (before.regions ? keyMeasures.unused : undefined);
  const concept = knowledge.measures.find(({ id }) => id === measure)?.concept;
  if (concept) return { question: { kind: 'entry', id: concept }, carried: ['measure'] };
  return previous.kind === 'entry' ? { question: previous, carried: ['subject'] } : undefined;
}

/** "en wat adviseert de SER daarover?" */
function advice({ slots, knowledge, language, previous, before, leans }: Facts): Followed | undefined {
  const own = slots.measures.length + slots.themes.length + slots.concepts.length + slots.outside.length > 0;
  if (!slots.has('recommendation', 'position') || own || !leans) return undefined;
  const asked = searchFor(slots, language);
  if (previous.kind === 'search') return carriedSearch(asked, previous, 1);
  const names = knowledge.measures.filter(({ id }) => before.measures?.includes(id)).map(({ name }) => name);
  const entry = previous.kind === 'entry' ? knowledge.entries.find(({ id }) => id === previous.id) : undefined;
  const subject = [...names, ...(entry ? [entry.title] : [])];
  if (subject.length === 0) return undefined;
  const query = subjectWords(subject, language, 1);
  return { question: { ...asked, words: query, regions: [] }, carried: ['subject'] };
}

/** "welke regio heeft er dan 15.000?" */
function owner({ slots, before, bare }: Facts): Followed | undefined {
  const number = slots.reading.quantities.find(({ form, value }) => form === 'number' && value >= 100);
  const asks =
    slots.has('eachRegion', 'who', 'where') || slots.reading.words.some(({ word }) => /^(welke|wie|waar)$/.test(word));
  if (!number || !asks || !before.measures || !bare || slots.measures.length > 0 || slots.regions.length > 0)
    return undefined;
  return { question: { kind: 'ownerOf', value: number.value, measures: before.measures }, carried: ['measure'] };
}

const calculations: readonly { readonly cues: readonly CueId[]; readonly rule: Rule }[] = [
  { cues: ['composition', 'addUp'], rule: 'composition' },
  { cues: ['highest', 'lowest', 'rank'], rule: 'ranking' },
  { cues: ['difference'], rule: 'difference' },
  { cues: ['sum'], rule: 'sum' },
  { cues: ['average'], rule: 'average' },
  { cues: ['ratio'], rule: 'ratio' },
  { cues: ['compare', 'moreThan', 'lessThan'], rule: 'comparison' },
  { cues: ['share'], rule: 'share' },
];

/** "vergelijk ze", "welke is het hoogst?", "hoeveel is dat per vacature?", "hoe is dat opgebouwd?" */
function calculation({ slots, knowledge, before, earlierRegions, bare }: Facts): Followed | undefined {
  const found = calculations.find(({ cues }) => slots.has(...cues));
  const measures = before.measures ?? (before.regions ? [keyMeasures.unused] : undefined);
  if (!found || !measures || !bare) return undefined;
  const { rule } = found;
  const [first = keyMeasures.unused] = measures;
  if (slots.measures.length > 0 && rule !== 'ratio' && rule !== 'comparison') return undefined;
  if (slots.regions.length > 0 && slots.measures.length > 0) return undefined;
  const regions = regionsOf(rule, slots.regions, before.regions ?? [], earlierRegions, knowledge);
  const direction = slots.has('highest')
    ? 'highest'
    : slots.has('lowest')
      ? 'lowest'
      : slots.has('moreThan')
        ? 'more'
        : undefined;
  const over = first === keyMeasures.vacancies ? keyMeasures.unused : keyMeasures.vacancies;
  const named = slots.measures.filter((id) => id !== first);
  const question: CalculationSlots = {
    rule,
    direction,
    regions,
    polar: isPolar(slots) || /^dus\b/i.test(slots.reading.text),
    measures: rule === 'ratio' ? ratioMeasures(slots, [first, named[0] ?? over]) : measures,
  };
  return {
    question: { kind: 'calculation', ...question },
    carried: ['measure', ...(slots.regions.length > 0 ? [] : (['region'] as const))],
  };
}

function regionsOf(
  rule: Rule,
  named: readonly string[],
  before: readonly string[],
  earlier: readonly string[],
  knowledge: Knowledge,
): readonly string[] {
  const all = allRegionIds(knowledge);
  const together = [...new Set([...before, ...named])];
  const lastTwo = [...new Set([...earlier, ...before])];
  switch (rule) {
    case 'composition':
    case 'share':
    case 'ratio':
      return named.length > 0 ? named : before.length > 0 ? before : all;
    case 'ranking':
      return before.length > 1 ? before : all;
    case 'sum':
    case 'average':
      return named.length > 1 ? named : before.length > 1 ? before : all;
    case 'difference':
    case 'comparison':
      return together.length > 1 ? together : lastTwo.length > 1 ? lastTwo : all;
  }
}

/** "en als het hele onbenut potentieel aan het werk gaat?" */
function assumption({ slots, before, bare }: Facts): Followed | undefined {
  if (!slots.has('whatIf') || slots.regions.length > 0 || !before.regions || !bare) return undefined;
  const measures = slots.measures.length > 0 ? slots.measures : (before.measures ?? []);
  const question = whatIf(slots, { measures, regions: before.regions });
  return question && { question, carried: ['region'] };
}

/** "hoeveel is dat gegroeid sinds begin 2016?", "en sinds eind 2019?" */
function change({ slots, knowledge, before, bare }: Facts): Followed | undefined {
  const [first] = before.measures ?? [];
  const count = knowledge.measures.find(({ id }) => id === first)?.changeOf ?? first;
  const changes = knowledge.measures.filter(({ changeOf }) => changeOf && changeOf === count).map(({ id }) => id);
  const [basePeriod] = slots.periods;
  const asks = slots.has('growth') || (slots.has('since', 'compare') && basePeriod !== undefined);
  if (!asks || changes.length === 0 || !bare || slots.measures.length > 0) return undefined;
  const regions = slots.regions.length > 0 ? slots.regions : (before.regions ?? allRegionIds(knowledge));
  return { question: { kind: 'figures', measures: changes, regions, basePeriod }, carried: ['measure'] };
}

/** "en 2?", after a numbered recommendation. */
function otherNumber({ slots, knowledge, previous }: Facts): Followed | undefined {
  const isNumbered = previous.kind === 'entry' && /^\d/.test(previous.id);
  const own = slots.measures.length + slots.regions.length + slots.outside.length + slots.concepts.length > 0;
  const id = isNumbered && !own ? numberedRecommendation(slots.reading.words, knowledge) : undefined;
  return id ? { question: { kind: 'entry', id }, carried: ['subject'] } : undefined;
}

/** "en in groningen?" */
function elsewhere({ slots, before, bare, previous }: Facts): Followed | undefined {
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

/** "en in zwolle?", "alleen zwolle" */
function otherRegion({ slots, knowledge, previous, before, bare }: Facts): Followed | undefined {
  const { regions, allRegions, measures, municipalities } = slots;
  const named = regions.length > 0 ? regions : allRegions ? allRegionIds(knowledge) : [];
  const text = slots.reading.text.trim();
  const sequel = startsAsSequel(slots) || slots.has('only', 'anaphora') || text.endsWith('?');
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

/** "en het onbenut potentieel?" */
function otherMeasure(facts: Facts): Followed | undefined {
  const { slots, previous, before, bare, leans } = facts;
  const { measures, regions } = slots;
  const own = regions.length > 0 || slots.allRegions || slots.municipalities.length > 0;
  if (measures.length === 0 || own || !bare || !leans || !before.regions) return undefined;
  if (slots.has('definition', 'recommendation', 'position', 'why', 'since', 'growth', 'check')) return undefined;
  const keepsRule =
    previous.kind === 'calculation' &&
    ['ranking', 'sum', 'average', 'comparison', 'difference', 'share'].includes(previous.rule) &&
    previous.measures.length === 1;
  const question: Question = keepsRule
    ? { ...previous, measures }
    : { kind: 'figures', measures, regions: before.regions };
  return { question, carried: ['region'] };
}

/** "en de ser overijssel?": the same subject, by another party. */
function otherSpeaker({ slots, knowledge, language, previous, leans }: Facts): Followed | undefined {
  const own = slots.measures.length + slots.regions.length + slots.outside.length > 0;
  if (previous.kind !== 'search' || slots.actors.length === 0 || own || !leans) return undefined;
  const speakers = knowledge.actors.filter(({ id }) => previous.actors.includes(id));
  const names = new Set(
    speakers
      .flatMap(({ name, aliases }) => [name, ...aliases])
      .flatMap((name) => tokenize(name).map(({ word }) => language.stemOf(word))),
  );
  const words = previous.words.filter(({ whole }) => !whole.some((term) => names.has(term)));
  const asked = searchFor(slots, language);
  const question: Question = {
    ...previous,
    words: [...words, ...asked.words],
    actors: slots.actors,
    kinds: ['position', 'recommendation'],
    carried: true,
  };
  return { question, carried: ['subject'] };
}

/** A question about the same text or project: "wanneer is dat gestart?", "wie werken daarin samen?" */
function sameSubject({ slots, language, knowledge, previous, leans, before }: Facts): Followed | undefined {
  const own = slots.measures.length + slots.regions.length + slots.themes.length + slots.concepts.length > 0;
  const asks = slots.has('when', 'who', 'why', 'howMany', 'anaphora', 'followUp', 'where', 'definition', 'main');
  if (own || !asks || (!leans && slots.content.length > 1)) return undefined;
  const asked = searchFor(slots, language);
  const asksOther = slots.has('when', 'who', 'why', 'howMany');
  const again = slots.content.length === 0 && (previous.kind === 'entry' || (previous.kind === 'search' && !asksOther));
  if (again) return { question: previous, carried: ['subject'] };
  if (previous.kind === 'search') return carriedSearch(asked, previous, 0.8);
  if (previous.kind === 'entry') {
    const subject = subjectWords([knowledge.entries.find(({ id }) => id === previous.id)?.title ?? ''], language, 0.8);
    return { question: { ...asked, words: [...asked.words, ...subject], carried: true }, carried: ['subject'] };
  }
  if (slots.has('why') && (before.measures || before.regions)) {
    return {
      question: { ...asked, words: subjectWords(['oorzaak tekort'], language, 1), regions: [] },
      carried: ['subject'],
    };
  }
  return undefined;
}

/** The words of a subject, for a search. */
function subjectWords(texts: readonly string[], language: Language, weight: number): readonly QueryWord[] {
  const words = texts.flatMap((text) => tokenize(text)).map(({ word }) => word);
  return words
    .filter((word) => language.weightOf(word) === 'content')
    .map((word) => ({
      word,
      whole: [...new Set([language.canonical(word), language.stemOf(word)])],
      parts: [],
      weight,
    }));
}

/** A search for the words of now among texts on the subject of before. */
function carriedSearch(asked: SearchQuestion, previous: SearchSlots, weight: number): Followed {
  const words = [...asked.words, ...previous.words.map((word) => ({ ...word, weight: word.weight * weight }))];
  const question: Question = {
    ...asked,
    words,
    themes: [...asked.themes, ...previous.themes],
    concepts: [...asked.concepts, ...previous.concepts],
    actors: [...asked.actors, ...previous.actors],
  };
  return { question, carried: ['subject'] };
}
