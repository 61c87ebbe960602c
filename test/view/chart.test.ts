import { describe, expect, it } from 'vitest';
import type { Figure } from '../../src/knowledge/knowledge.ts';
import { figureCharts } from '../../src/view/blocks/chart.ts';
import { figureTable } from '../../src/view/blocks/figure-table.ts';
import { gridTable } from '../../src/view/blocks/grid-table.ts';
import { pageOf } from '../../src/view/blocks/paging.ts';
import { shortName } from '../../src/view/blocks/short-name.ts';
import { dataTable, textCell } from '../../src/view/blocks/table.ts';
import { limitFaults } from '../../src/view/limits/limit-faults.ts';
import { knowledge, names } from './knowledge.ts';

const figuresOf = (...measures: readonly string[]) =>
  knowledge.figures.filter(({ measure, region }) => measures.includes(measure) && region !== 'all-regions');

describe('shortName', () => {
  it.each([
    ['Stedendriehoek en Noordwest Veluwe', ['SNV', 'Stedendriehoek', 'Stedendriehoek en'], 'Stedendriehoek en'],
    ['Stedendriehoek en Noordwest Veluwe', ['SNV', 'Steden', 'Stedendriehoek'], 'Stedendriehoek'],
    ['Stedendriehoek en Noordwest Veluwe', ['SNV'], 'Stedendriehoek en…'],
    ['Twente', ['Twents'], 'Twente'],
  ])('of %s with aliases %j is %s', (name, aliases, short) => {
    expect(shortName({ name, aliases }, 20)).toBe(short);
  });

  it('of each real region fits on an axis, and no two are the same', () => {
    const labels = knowledge.regions.map((region) => shortName(region, 20));
    expect(labels.every(({ length }) => length <= 20)).toBe(true);
    expect(new Set(labels).size).toBe(labels.length);
    expect(labels).toContain('Stedendriehoek');
  });
});

describe('figureCharts', () => {
  it('compares the regions for one measure', () => {
    const [chart, ...more] = figureCharts(figuresOf('openVacancies'), names);
    expect(more).toEqual([]);
    expect(chart?.title).toBe('Openstaande vacatures per regio');
    expect(chart?.chart.axis_config.categories.toSorted()).toEqual(['Regio Zwolle', 'Stedendriehoek', 'Twente']);
  });

  it('makes two charts at most', () => {
    const charts = figureCharts(figuresOf('openVacancies', 'unemployed', 'semiUnemployed'), names);
    expect(charts.map(({ title }) => title)).toHaveLength(2);
    expect(limitFaults(charts, 'message')).toEqual([]);
  });

  it.each<[string, Partial<Figure>]>([
    ['of another period', { period: '2021' }],
    ['with another base', { basePeriod: '2016' }],
    ['that the source hedges', { qualifier: 'bijna' }],
    ['that is a range', { amount: { form: 'range', min: 1, max: 2 } }],
    ['in another unit', { unit: 'percent' }],
  ])('makes no chart when there is a figure %s', (_, change) => {
    const [first, ...rest] = figuresOf('openVacancies');
    expect(figureCharts(first ? [{ ...first, ...change }, ...rest] : [], names)).toEqual([]);
  });

  it('makes no chart of one region', () => {
    expect(figureCharts(figuresOf('openVacancies').slice(0, 1), names)).toEqual([]);
  });
});

describe('figureTable', () => {
  it('leaves out what is the same in every row', () => {
    expect(figureTable(figuresOf('openVacancies'), names).header).toEqual(['Regio', 'Waarde']);
  });

  it('tells figures with other base periods apart', () => {
    const growth = knowledge.figures.filter(
      ({ measure, region }) => measure === 'openVacanciesGrowth' && region === 'twente',
    );
    const { rows } = figureTable(growth, names);
    expect(new Set(rows.map(([cell]) => cell?.text)).size).toBe(growth.length);
  });
});

describe('gridTable', () => {
  it('has a row for each region and a column for each measure', () => {
    const grid = gridTable(figuresOf('openVacancies', 'unemployed'), names);
    expect(grid?.header).toEqual([
      'Regio',
      'Openstaande vacatures (eind 2e kwartaal 2022)',
      'Werklozen (november 2022)',
    ]);
    expect(grid?.rows).toHaveLength(3);
  });

  it('is not made when a cell would be empty', () => {
    expect(gridTable(figuresOf('openVacancies', 'unemployed').slice(1), names)).toBeUndefined();
  });
});

describe('dataTable', () => {
  const table = (rows: number) => ({
    caption: 'Cijfers',
    header: ['Regio', 'Waarde'],
    rows: Array.from({ length: rows }, (_, index) => [textCell(index % 2 ? 'a' : ''), textCell(`${index}`)]),
  });

  it('says when there are more rows than it shows', () => {
    const [block] = dataTable(table(150));
    expect(block?.caption).toBe('Cijfers, de eerste 100 van 150');
    expect(block?.rows).toHaveLength(101);
    expect(limitFaults(block ? [block] : [], 'message')).toEqual([]);
  });

  it('names the column that tells the rows apart, for a screen reader', () => {
    expect(dataTable(table(5))[0]?.row_header_column_index).toBe(1);
  });

  it('is not made for one row', () => {
    expect(dataTable(table(1))).toEqual([]);
  });
});

describe('pageOf', () => {
  const all = Array.from({ length: 17 }, (_, index) => index);

  it('gives every item on exactly one page', () => {
    expect([1, 2, 3].flatMap((page) => pageOf(all, page).items)).toEqual(all);
  });

  it.each([
    [0, 1],
    [-3, 1],
    [99, 3],
    [Number.NaN, 1],
    [1.7, 1],
  ])('takes page %d for page %d', (wanted, page) => {
    expect(pageOf(all, wanted).page).toBe(page);
  });

  it('has one page for nothing', () => {
    expect(pageOf([], 1)).toEqual({ items: [], page: 1, pages: 1 });
  });
});
