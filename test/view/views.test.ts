import { describe, expect, it } from 'vitest';
import type { HomeTab, Modal } from '../../src/view/blocks/block.ts';
import { actionIds, readAction, readButton } from '../../src/view/blocks/button-value.ts';
import { countableMeasures, labourMarketRegions } from '../../src/view/comparable.ts';
import { recommendations } from '../../src/view/home/recommendation-menu.ts';
import { withoutCards } from '../../src/view/home.ts';
import { viewFaults } from '../../src/view/limits/limit-faults.ts';
import { calculations } from '../../src/view/modals/calculations.ts';
import { prompts, roles } from '../../src/view/sentences/examples.ts';
import { calculatorTexts } from '../../src/view/sentences/modals.ts';
import { knowledge } from './knowledge.ts';
import { ask, bot } from './library.ts';

const chosen = (value: string) => ({ type: 'static_select', selected_option: { value } });
const several = (...values: readonly string[]) => ({
  type: 'multi_static_select',
  selected_options: values.map((value) => ({ value })),
});

/** Everything in a view that can be clicked or chosen: its action id, and the values behind it. */
function actionsIn(part: unknown): readonly { readonly id: string; readonly values: readonly string[] }[] {
  if (Array.isArray(part)) return part.flatMap(actionsIn);
  if (typeof part !== 'object' || part === null) return [];
  const below = Object.values(part).flatMap(actionsIn);
  if (!('action_id' in part) || typeof part.action_id !== 'string') return below;
  return [{ id: part.action_id, values: valuesIn(part) }, ...below];
}

function valuesIn(part: object): readonly string[] {
  const own = 'value' in part && typeof part.value === 'string' ? [part.value] : [];
  const options = 'options' in part && Array.isArray(part.options) ? part.options.flatMap(valuesIn) : [];
  return [...own, ...options];
}

describe('the home tab', () => {
  const home = bot.home();
  const shown = JSON.stringify(home);

  it('is within the limits, with cards and without', () => {
    expect(viewFaults(home)).toEqual([]);
    expect(viewFaults(withoutCards(home))).toEqual([]);
  });

  it('shows each region with its figures, with cards and without', () => {
    for (const text of ['13.100 openstaande vacatures (eind 2e kwartaal 2022)', '1,28 vacatures per persoon']) {
      expect(shown).toContain(text);
      expect(JSON.stringify(withoutCards(home))).toContain(text);
    }
    expect(withoutCards(home).blocks.some(({ type }) => type === 'carousel')).toBe(false);
  });

  it('says what the bot is, what it knows, and what it keeps', () => {
    for (const text of [
      'Duurzaam en effectief arbeidsmarktbeleid',
      'SER Overijssel',
      'juni 2023',
      'Krapte 0.1.0',
      'De nieuwste cijfers per regio zijn van november 2022',
      'Krapte bewaart geen berichten',
    ]) {
      expect(shown).toContain(text);
    }
  });

  it('offers every recommendation, term and region somewhere', () => {
    const values = actionsIn(home.blocks)
      .flatMap((action) => action.values)
      .join('\n');
    for (const { id } of knowledge.entries.filter(({ kind }) => kind === 'concept'))
      expect(values).toContain(`"${id}"`);
    for (const { id } of labourMarketRegions(knowledge)) expect(values).toContain(`"region":"${id}"`);
  });

  it('compares what is chosen, and what is chosen beforehand', () => {
    const values = {
      comparison: {
        'pick-measure': chosen('{"do":"pick","measure":"openVacancies"}'),
        'pick-regions': chosen('{"do":"pick","regions":["twente","zwolle"]}'),
      },
    };
    expect(bot.compare(values)?.text).toContain('14.400 − 13.100 = 1.300');
    const initial = home.blocks.flatMap((block) =>
      block.type === 'actions'
        ? block.elements.flatMap((element) => ('initial_option' in element ? [element] : []))
        : [],
    );
    const preset = Object.fromEntries(
      initial.map((element) => [
        element.action_id,
        chosen(`${element.initial_option && 'value' in element.initial_option ? element.initial_option.value : ''}`),
      ]),
    );
    expect(bot.compare({ comparison: preset })?.blocks.length).toBeGreaterThan(3);
  });

  it.each([undefined, {}, { comparison: {} }, { comparison: { 'pick-measure': chosen('weg') } }, 'onzin'])(
    'does not compare %j',
    (values) => {
      expect(bot.compare(values)).toBeUndefined();
    },
  );
});

describe('every view', () => {
  const themes = [undefined, ...knowledge.themes.map(({ id }) => id), 'weg'];
  const views: readonly (Modal | HomeTab)[] = [
    bot.home(),
    bot.openModal('ask'),
    bot.openModal('calculator'),
    bot.openModal('verdicts'),
    ...themes.flatMap((theme) => [1, 2, 99].map((page) => bot.browserModal({ theme, page }))),
    bot.answerModal(bot.answer('vacatures per regio')),
  ];

  it('is within the limits', () => {
    expect(views.flatMap(viewFaults)).toEqual([]);
  });

  it('has no button or menu that does nothing', () => {
    const dead = views
      .filter(({ callback_id }) => callback_id !== 'calculator')
      .flatMap(({ blocks }) => actionsIn(blocks))
      .filter(({ id, values }) => !actionIds.test(id) || values.some((value) => readButton(value) === undefined));
    expect(dead).toEqual([]);
  });

  it('leads on with every question that a button or menu holds', () => {
    const questions = views
      .flatMap(({ blocks }) => actionsIn(blocks))
      .flatMap(({ values }) => values.map(readButton))
      .flatMap((value) => (value?.do === 'show' ? [value.question] : []));
    expect(questions.length).toBeGreaterThan(50);
    expect(questions.filter((question) => bot.again(question) === undefined)).toEqual([]);
  });
});

describe('the examples', () => {
  it.each([...roles.flatMap(({ questions }) => questions), ...prompts.map(({ message }) => message)])(
    'have an answer: %s',
    (question) => {
      expect(['notFound', 'ambiguous', 'smallTalk']).not.toContain(ask(question).body.kind);
    },
  );

  it('are four prompts at most, as Slack shows', () => {
    expect(prompts.length).toBeLessThanOrEqual(4);
  });
});

describe('the browser of recommendations', () => {
  it('shows every recommendation on one of its pages', () => {
    const pages = Array.from({ length: 20 }, (_, index) => JSON.stringify(bot.browserModal({ page: index + 1 })));
    const all = recommendations(knowledge);
    const missing = all.filter(
      ({ id }) => !pages.some((page) => page.includes(JSON.stringify(`"id":"${id}"`).slice(1, -1))),
    );
    expect(missing.map(({ id }) => id)).toEqual([]);
  });

  it('keeps to the theme from page to page', () => {
    const [theme] = knowledge.themes;
    const first = bot.browserModal({ theme: theme?.id, page: 1 });
    const turns = actionsIn(first.blocks.filter(({ type }) => type === 'actions').slice(1)).flatMap(({ values }) =>
      values.map(readButton),
    );
    for (const turn of turns) expect(turn).toMatchObject({ do: 'browse', theme: theme?.id });
  });
});

describe('the ask modal', () => {
  it('gives the question that was typed', () => {
    expect(bot.questionIn({ question: { 'pick-question': { type: 'plain_text_input', value: ' twente ' } } })).toEqual({
      text: 'twente',
    });
  });

  it.each([undefined, {}, { question: { 'pick-question': { type: 'plain_text_input', value: null } } }])(
    'says at the field that it is empty: %j',
    (values) => {
      expect(bot.questionIn(values)).toEqual({ errors: { question: expect.stringContaining('Typ een vraag') } });
    },
  );
});

describe('the calculator', () => {
  interface Filled {
    readonly calculation: string;
    readonly measure?: string;
    readonly regions?: readonly string[];
    readonly other?: string;
    readonly amount?: string;
  }
  const form = ({
    calculation,
    measure = 'unemployed',
    regions = ['twente', 'zwolle'],
    other,
    amount = '',
  }: Filled) => ({
    calculation: { 'pick-calculation': chosen(calculation) },
    measure: { 'pick-measure': chosen(measure) },
    regions: { 'pick-regions': several(...regions) },
    other: { 'pick-other': other ? chosen(other) : { type: 'static_select', selected_option: null } },
    amount: { 'pick-amount': { type: 'plain_text_input', value: amount || null } },
  });

  it.each<[Filled, string]>([
    [{ calculation: 'comparison' }, '4.700 − 3.500 = 1.200'],
    [{ calculation: 'sum' }, '4.700 + 3.500 = 8.200'],
    [{ calculation: 'average' }, '(4.700 + 3.500) ÷ 2 = 4.100'],
    [{ calculation: 'share' }, '4.700 ÷ 10.200 = 46,1%'],
    [{ calculation: 'composition' }, '1.600 + 4.700 + 3.800 = 10.100'],
    [{ calculation: 'ranking' }, 'Regio Zwolle'],
    [
      { calculation: 'ratio', measure: 'openVacancies', other: 'unusedPotential', regions: ['twente'] },
      '13.100 ÷ 10.200 = 1,28',
    ],
    [{ calculation: 'coverage', regions: ['twente'] }, '4.700 ÷ 13.100 = 35,9%'],
    [{ calculation: 'findWork', amount: '50%', regions: ['twente'] }, '4.700 × 50% = 2.350'],
    [{ calculation: 'findWork', amount: '20.000', regions: ['twente'] }, 'meer dan 100%'],
    [{ calculation: 'findWork', amount: 'de helft', regions: ['twente'] }, '4.700 × 50% = 2.350'],
    [{ calculation: 'findWork', amount: '1.000', regions: ['twente'] }, '13.100 − 1.000 = 12.100'],
    [
      { calculation: 'moreHours', measure: 'underemployedPartTimers', amount: '4', regions: ['zwolle'] },
      '1.200 × 4 = 4.800',
    ],
  ])('calculates %j', (filled, step) => {
    const calculated = bot.calculate(form(filled));
    expect('reply' in calculated ? calculated.reply.text : calculated.errors).toContain(step);
  });

  it.each<[string, Filled, string, string]>([
    [
      'one region to compare',
      { calculation: 'comparison', regions: ['twente'] },
      'regions',
      calculatorTexts.chooseMoreRegions,
    ],
    ['no regions', { calculation: 'sum', regions: [] }, 'regions', calculatorTexts.chooseRegions],
    [
      'a region that is not there',
      { calculation: 'share', regions: ['weg'] },
      'regions',
      calculatorTexts.chooseRegions,
    ],
    ['a calculation that is not there', { calculation: 'weg' }, 'calculation', calculatorTexts.chooseCalculation],
    ['a measure that is not there', { calculation: 'sum', measure: 'weg' }, 'measure', calculatorTexts.chooseMeasure],
    ['a ratio of one figure', { calculation: 'ratio' }, 'other', calculatorTexts.chooseOther],
    [
      'a ratio of a figure with itself',
      { calculation: 'ratio', other: 'unemployed' },
      'other',
      calculatorTexts.chooseDifferent,
    ],
    [
      'a share of what is no part',
      { calculation: 'share', measure: 'openVacancies' },
      'measure',
      calculatorTexts.noPart,
    ],
    [
      'the parts of what has none',
      { calculation: 'composition', measure: 'openVacancies' },
      'measure',
      calculatorTexts.noWhole,
    ],
    [
      'vacancies that find work',
      { calculation: 'findWork', measure: 'openVacancies', amount: '5' },
      'measure',
      calculatorTexts.noPeople,
    ],
    [
      'vacancies that fill vacancies',
      { calculation: 'coverage', measure: 'openVacancies' },
      'measure',
      calculatorTexts.noPeople,
    ],
    ['no amount', { calculation: 'findWork' }, 'amount', calculatorTexts.fillAmount],
    ['an amount in words', { calculation: 'findWork', amount: 'veel' }, 'amount', calculatorTexts.fillAmount],
    ['more than all', { calculation: 'findWork', amount: '150%' }, 'amount', calculatorTexts.fillAmount],
    ['two amounts', { calculation: 'findWork', amount: '5 of 6' }, 'amount', calculatorTexts.fillAmount],
    ['hours in per cent', { calculation: 'moreHours', amount: '10%' }, 'amount', calculatorTexts.fillHours],
    [
      'more hours than a week of work has',
      { calculation: 'moreHours', amount: '60' },
      'amount',
      calculatorTexts.fillHours,
    ],
  ])('says at the field what is wrong with %s', (_, filled, field, sentence) => {
    expect(bot.calculate(form(filled))).toEqual({ errors: { [field]: sentence } });
  });

  it('has an answer for every calculation, measure and region that fit', () => {
    const regions = labourMarketRegions(knowledge).map(({ id }) => id);
    const kinds = calculations.flatMap(({ id: calculation }) =>
      countableMeasures(knowledge).map(({ id: measure }) =>
        bot.calculate(form({ calculation, measure, regions, other: 'unusedPotential', amount: '10' })),
      ),
    );
    const replies = kinds.flatMap((kind) => ('reply' in kind ? [kind.reply] : []));
    expect(replies.length).toBeGreaterThan(30);
    expect(replies.filter(({ text }) => text.includes('Het advies heeft geen'))).toEqual([]);
  });
});

describe('an action', () => {
  it('that only picks something is known, so that it is not called expired', () => {
    expect(readAction(chosen('{"do":"pick","measure":"openVacancies"}'))).toEqual({
      do: 'pick',
      measure: 'openVacancies',
    });
  });
});
