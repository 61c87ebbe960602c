import { z } from 'zod';
import type { EntryFilter, Missing, Operand, Question, Scenario, Senseless } from '../../question/question.ts';
import type { StatedNumber } from '../../question/stated-number.ts';
import type { Expression } from '../../text/expression.ts';

/** A schema with every field of a type: a field that is added there is missed here by the compiler. */
type Schema<T> = z.ZodType<T> & { readonly shape: { readonly [Field in keyof T]-?: z.ZodType } };

/** A schema for each member of a union, so that no member is missed either. */
type Schemas<Union, Key extends keyof Union> = {
  readonly [Name in Union[Key] & string]: Schema<Extract<Union, Readonly<Record<Key, Name>>>>;
};

const ids = z.array(z.string().min(1));
const entryKind = z.enum(['recommendation', 'concept', 'position', 'passage']);
const direction = z.enum(['highest', 'lowest', 'more', 'less']).optional();

const figureSlots = {
  measures: ids,
  regions: ids,
  period: z.string().optional(),
  basePeriod: z.string().optional(),
  sections: ids.optional(),
};

const scenarios: Schemas<Scenario, 'change'> = {
  findWork: z.strictObject({
    change: z.literal('findWork'),
    measure: z.string(),
    count: z.number().optional(),
    share: z.number().optional(),
  }),
  fill: z.strictObject({
    change: z.literal('fill'),
    measure: z.string(),
    count: z.number().optional(),
    share: z.number().optional(),
  }),
  moreHours: z.strictObject({
    change: z.literal('moreHours'),
    measure: z.string(),
    count: z.number().optional(),
    share: z.number().optional(),
    hours: z.number(),
    fullTimeHours: z.number().optional(),
  }),
};

const entryFilter: Schema<EntryFilter> = z.strictObject({
  kind: entryKind,
  theme: z.string().optional(),
  adviser: z.string().optional(),
  addressee: z.string().optional(),
  actor: z.string().optional(),
  horizon: z.enum(['short', 'long']).optional(),
  topic: z.string().optional(),
  numbered: z.boolean().optional(),
  section: z.string().optional(),
});

const operands: Schemas<Operand, 'kind'> = {
  typed: z.strictObject({ kind: z.literal('typed'), value: z.number() }),
  share: z.strictObject({ kind: z.literal('share'), value: z.number() }),
  count: z.strictObject({ kind: z.literal('count'), value: z.number() }),
  named: z.strictObject({ kind: z.literal('named'), measure: z.string(), region: z.string().optional() }),
};

const inside = z.lazy(() => expression);

const expressions: Schemas<Expression<Operand>, 'form'> = {
  leaf: z.strictObject({ form: z.literal('leaf'), leaf: z.union(Object.values(operands)) }),
  sum: z.strictObject({
    form: z.literal('sum'),
    terms: z.array(z.strictObject({ minus: z.boolean(), of: inside })),
  }),
  product: z.strictObject({
    form: z.literal('product'),
    factors: z.array(z.strictObject({ under: z.boolean(), of: inside })),
  }),
};

const expression: z.ZodType<Expression<Operand>> = z.union(Object.values(expressions));

const statedNumber: Schema<StatedNumber> = z.strictObject({
  form: z.enum(['number', 'percent', 'factor', 'oneIn', 'fraction']),
  value: z.number(),
  step: z.number(),
});

const senseless: z.ZodType<Senseless> = z.enum([
  'addUnlike',
  'subtractUnlike',
  'countsTwice',
  'multiplyCounts',
  'divideByZero',
  'ownNumbers',
  'unreadSum',
  'noPart',
  'moreThanAll',
  'tooManyHours',
  'noForecast',
  'vacanciesWork',
  'noNumber',
  'noRatio',
]);

const named = <What extends string>(what: What) => z.strictObject({ what: z.literal(what), name: z.string() });
const bare = <What extends string>(what: What) => z.strictObject({ what: z.literal(what) });

const missings: Schemas<Missing, 'what'> = {
  place: named('place'),
  municipality: named('municipality'),
  period: named('period'),
  base: named('base').extend({ measures: ids }),
  per: named('per').extend({ measures: ids }),
  topic: named('topic'),
  offTopic: named('offTopic'),
  recommendation: named('recommendation'),
  section: named('section'),
  inSection: named('inSection').extend({ numbers: z.array(statedNumber).optional(), apart: z.boolean().optional() }),
  item: z.strictObject({ what: z.literal('item'), count: z.number() }),
  number: z.strictObject({ what: z.literal('number'), numbers: z.array(statedNumber), apart: z.boolean().optional() }),
  group: named('group'),
  province: bare('province'),
  value: z.strictObject({ what: z.literal('value'), value: z.number() }),
  figure: bare('figure'),
  sense: z.strictObject({
    what: z.literal('sense'),
    why: senseless,
    values: z.array(z.number()).optional(),
    measures: ids.optional(),
  }),
  words: z.strictObject({ what: z.literal('words'), words: z.array(z.string()) }),
  nothing: bare('nothing'),
};

const nested = z.lazy(() => questionValue);

/** A search is never kept in a button: it holds the words of the asker. See `settled`. */
type KeptQuestion = Exclude<Question, { readonly kind: 'search' }>;

const questions: Schemas<KeptQuestion, 'kind'> = {
  smallTalk: z.strictObject({
    kind: z.literal('smallTalk'),
    topic: z.enum(['help', 'greeting', 'thanks', 'verdicts']),
  }),
  regionCard: z.strictObject({ kind: z.literal('regionCard'), region: z.string() }),
  figures: z.strictObject({ kind: z.literal('figures'), ...figureSlots }),
  calculation: z.strictObject({
    kind: z.literal('calculation'),
    rule: z.enum([
      'ratio',
      'share',
      'difference',
      'sum',
      'average',
      'ranking',
      'composition',
      'comparison',
      'coverage',
    ]),
    direction,
    polar: z.boolean().optional(),
    together: z.boolean().optional(),
    ...figureSlots,
  }),
  arithmetic: z.strictObject({
    kind: z.literal('arithmetic'),
    expression,
    percent: z.boolean().optional(),
    stated: z.strictObject({ value: z.number(), step: z.number() }).optional(),
  }),
  whatIf: z.strictObject({ kind: z.literal('whatIf'), scenario: z.union(Object.values(scenarios)), regions: ids }),
  numberPlaces: z.strictObject({
    kind: z.literal('numberPlaces'),
    numbers: z.array(statedNumber),
    apart: z.boolean().optional(),
    measures: ids,
    sections: ids.optional(),
  }),
  ownerOf: z.strictObject({ kind: z.literal('ownerOf'), value: z.number(), measures: ids }),
  occupations: z.strictObject({ kind: z.literal('occupations'), occupation: z.string().optional(), regions: ids }),
  classes: z.strictObject({
    kind: z.literal('classes'),
    class: z.string().optional(),
    regions: ids,
    exceptions: z.boolean(),
    sections: ids.optional(),
  }),
  entry: z.strictObject({ kind: z.literal('entry'), id: z.string() }),
  entries: z.strictObject({ kind: z.literal('entries'), filter: entryFilter }),
  definitions: z.strictObject({ kind: z.literal('definitions'), concepts: ids }),
  municipalities: z.strictObject({
    kind: z.literal('municipalities'),
    region: z.string(),
    municipality: z.string().optional(),
  }),
  remarks: z.strictObject({
    kind: z.literal('remarks'),
    sections: ids.optional(),
    only: z.string().optional(),
  }),
  sourceOf: z.strictObject({ kind: z.literal('sourceOf'), of: nested, ask: z.enum(['source', 'period']) }),
  check: z.strictObject({ kind: z.literal('check'), text: z.string(), otherwise: nested.optional() }),
  choice: z.strictObject({
    kind: z.literal('choice'),
    measures: ids,
    region: z.string(),
  }),
  declined: z.strictObject({
    kind: z.literal('declined'),
    missing: z.union(Object.values(missings)),
    offer: nested.optional(),
  }),
};

/** A question that comes back from a button. Whatever else comes back is refused. */
export const questionValue: z.ZodType<Question> = z.union(Object.values(questions));
