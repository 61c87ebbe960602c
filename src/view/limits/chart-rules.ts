import { isObject, type Json, objectsIn, textOf } from './json.ts';
import { limits } from './limits.ts';
import {
  chars,
  check,
  count,
  each,
  type Fault,
  inside,
  lengthBounds,
  outside,
  type Rule,
  repeated,
  required,
  under,
  unique,
} from './rule.ts';

const { data_visualization: most } = limits;

const pie: readonly Rule[] = [
  required('segments'),
  count('segments', most.segments),
  each('segments', [chars('label', most.segment.label), positive]),
];

const axes: readonly Rule[] = [
  required('series'),
  required('axis_config'),
  count('series', most.series),
  unique('series', 'name'),
  each('series', [
    required('name'),
    chars('name', most.series_name),
    count('data', most.data),
    each('data', [chars('label', most.point_label), numeric]),
  ]),
  inside('axis_config', [
    required('categories'),
    count('categories', most.categories),
    categoryLabels,
    chars('x_label', most.axis_label),
    chars('y_label', most.axis_label),
  ]),
  pointPerCategory,
];

const charts: Readonly<Record<string, readonly Rule[]>> = { pie, bar: axes, line: axes, area: axes };

/** Limits of a chart. */
export const dataVisualization: readonly Rule[] = [
  required('title'),
  required('chart'),
  chars('title', most.title),
  ({ chart }) => {
    if (!isObject(chart)) return [];
    const rules = charts[String(chart['type'])];
    return rules ? under('/chart', check(chart, rules)) : [{ at: '/chart/type', what: 'is no type of chart' }];
  },
];

function positive({ value }: Json): readonly Fault[] {
  const { exclusive_min: bound } = most.segment.value;
  return typeof value === 'number' && value > bound ? [] : [{ at: '/value', what: `is not above ${bound}` }];
}

function numeric({ value }: Json): readonly Fault[] {
  return typeof value === 'number' && Number.isFinite(value) ? [] : [{ at: '/value', what: 'is no number' }];
}

function categoriesOf(axisConfig: unknown): readonly string[] {
  const categories = isObject(axisConfig) ? axisConfig['categories'] : [];
  return Array.isArray(categories) ? categories.map(String) : [];
}

function categoryLabels(axisConfig: Json): readonly Fault[] {
  const categories = categoriesOf(axisConfig);
  return [
    ...categories.flatMap(({ length }, index) =>
      outside(`/categories/${index}`, length, 'characters', lengthBounds(most.category_label)),
    ),
    ...repeated(categories).map((label) => ({ at: '/categories', what: `has "${label}" twice` })),
  ];
}

/** Each series has one point for each category, and none beside them. */
function pointPerCategory({ axis_config, series }: Json): readonly Fault[] {
  const categories = JSON.stringify([...categoriesOf(axis_config)].sort());
  return objectsIn(series).flatMap(({ data }, index) => {
    const labels = objectsIn(data).map(({ label }) => textOf(label) ?? '');
    const what = 'does not have one point for each category';
    return JSON.stringify([...labels].sort()) === categories ? [] : [{ at: `/series/${index}/data`, what }];
  });
}
