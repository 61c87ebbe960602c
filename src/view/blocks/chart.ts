import type { Calculation } from '../../calculators/calculation.ts';
import type { Figure, Region, Unit } from '../../knowledge/knowledge.ts';
import { capitalized } from '../format.ts';
import { limits } from '../limits/limits.ts';
import { mostOfType } from '../limits/surfaces.ts';
import type { Names } from '../sentences/figure.ts';
import type { DataVisualizationBlock } from './block.ts';
import { shortName } from './short-name.ts';
import { shortened } from './text.ts';

const { title, category_label, series_name, axis_label, categories } = limits.data_visualization;
const mostCharts = mostOfType['data_visualization'] ?? 0;

/** What a bar stands for, by unit. Units that are not here cannot be compared by the length of a bar. */
const barNames: Partial<Readonly<Record<Unit, string>>> = {
  vacancies: 'vacatures',
  persons: 'mensen',
  percent: 'procent',
  euro: 'euro',
  years: 'jaar',
};

/** Bars for each measure that the figures have for several regions. The same values stand in the table. */
export function figureCharts(figures: readonly Figure[], names: Names): readonly DataVisualizationBlock[] {
  const measures = [...new Set(figures.map(({ measure }) => measure))];
  return measures
    .flatMap(
      (id) =>
        measureChart(
          figures.filter(({ measure }) => measure === id),
          names,
        ) ?? [],
    )
    .slice(0, mostCharts);
}

function measureChart(figures: readonly Figure[], names: Names): DataVisualizationBlock | undefined {
  const [first] = figures;
  const bar = first && barNames[first.unit];
  if (!first || !bar || !figures.every((figure) => isLike(figure, first))) return undefined;
  const points = figures.flatMap(({ region, amount }) =>
    amount.form === 'number' ? [{ region: names.region(region), value: amount.value }] : [],
  );
  return barChart(`${capitalized(names.measure(first.measure).name)} per regio`, bar, points);
}

/** Bars compare only what is alike, and cannot show 'bijna'. */
function isLike({ unit, period, basePeriod, qualifier, amount }: Figure, first: Figure): boolean {
  const same = unit === first.unit && period === first.period && basePeriod === first.basePeriod;
  return same && qualifier === undefined && amount.form === 'number';
}

/** Bars for the ratio in each region. */
export function ratioChart(ratios: readonly Calculation[]): DataVisualizationBlock | undefined {
  const [over, under] = ratios[0]?.inputs ?? [];
  if (!over || !under) return undefined;
  const points = ratios.flatMap(({ inputs, result }) => {
    const region = inputs[0]?.region;
    return region ? [{ region, value: Math.round(result * 100) / 100 }] : [];
  });
  const per = under.measure.singular ?? under.measure.name;
  return barChart(`${capitalized(over.measure.name)} per ${per}`, 'verhouding', points);
}

interface Point {
  readonly region: Region;
  readonly value: number;
}

/** A bar for each region; none when there is nothing to compare, or when labels cannot tell the regions apart. */
function barChart(name: string, bar: string, all: readonly Point[]): DataVisualizationBlock | undefined {
  const points = all.filter(({ region }) => region.level === 'labourMarketRegion');
  const labels = points.map(({ region }) => shortName(region, category_label.max_length));
  const isClear = new Set(labels).size === labels.length && labels.length > 1 && labels.length <= categories.max_items;
  if (!isClear) return undefined;
  return {
    type: 'data_visualization',
    title: shortened(name, title.max_length),
    chart: {
      type: 'bar',
      series: [
        {
          name: shortened(bar, series_name.max_length),
          data: points.map(({ value }, index) => ({ label: labels[index] ?? '', value })),
        },
      ],
      axis_config: {
        categories: labels,
        x_label: 'Arbeidsmarktregio',
        y_label: shortened(capitalized(bar), axis_label.max_length),
      },
    },
  };
}
