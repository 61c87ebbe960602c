import { type Child, h, svg } from './dom.ts';
import { type Json, list, number, object, text } from './read.ts';

const size = { height: 196, top: 26, bottom: 30, left: 58, right: 12, perCategory: 118, narrowest: 340 };

/** A `data_visualization`: bars as a drawing that a screen reader gets as one sentence. Other charts as a list. */
export function chart(block: Json): HTMLElement {
  const drawn = object(block['chart']);
  const title = text(block['title']);
  const series = list(drawn['series']);
  const axis = object(drawn['axis_config']);
  const named = axis['categories'];
  const categories = Array.isArray(named) ? named.map(text) : list(series[0]?.['data']).map(({ label }) => text(label));
  const spoken = `${title}. ${series.map((one) => sentence(one, series.length > 1)).join('. ')}.`;
  const caption = h('figcaption', {}, title);
  if (drawn['type'] !== 'bar') return h('figure', { class: 'chart' }, caption, asList(drawn));
  const drawing = bars(categories, series, text(axis['y_label']), spoken);
  const legend =
    series.length > 1 &&
    h(
      'ul',
      { class: 'legend', 'aria-hidden': 'true' },
      ...series.map(({ name }, index) => h('li', { class: `series-${index % 6}` }, text(name))),
    );
  return h('figure', { class: 'chart' }, caption, drawing, legend);
}

function bars(categories: readonly string[], series: readonly Json[], yLabel: string, spoken: string): SVGElement {
  const width = Math.max(size.narrowest, size.left + size.right + categories.length * size.perCategory);
  const values = series.map((one) => categories.map((label) => amountOf(one, label)));
  const { top: highest, step } = scale(Math.max(...values.flat(), 0));
  const bottom = size.height - size.bottom;
  const y = (value: number) => bottom - (value / highest) * (bottom - size.top);
  const room = (width - size.left - size.right) / Math.max(categories.length, 1);
  const bar = Math.min(56, (room * 0.7) / Math.max(series.length, 1));
  const ticks = Array.from({ length: Math.round(highest / step) + 1 }, (_, index) => index * step);
  const lines = ticks.flatMap((tick): Child[] => [
    svg('line', { x1: size.left, x2: width - size.right, y1: y(tick), y2: y(tick), class: 'grid' }),
    svg('text', { x: size.left - 6, y: y(tick) + 4, 'text-anchor': 'end', class: 'tick' }, format(tick)),
  ]);
  const columns = categories.flatMap((label, place): Child[] => {
    const middle = size.left + room * (place + 0.5);
    const drawn = values.flatMap((row, index): Child[] => {
      const value = row[place] ?? 0;
      const x = middle - (bar * series.length) / 2 + bar * index;
      return [
        svg('rect', {
          x: x + 1,
          y: y(value),
          width: bar - 2,
          height: bottom - y(value),
          rx: 2,
          class: `series-${index % 6}`,
        }),
        svg('text', { x: x + bar / 2, y: y(value) - 5, 'text-anchor': 'middle', class: 'value' }, format(value)),
      ];
    });
    return [...drawn, svg('text', { x: middle, y: bottom + 18, 'text-anchor': 'middle', class: 'tick' }, label)];
  });
  return svg(
    'svg',
    { viewBox: `0 0 ${width} ${size.height}`, width, height: size.height, role: 'img', 'aria-label': spoken },
    ...lines,
    ...columns,
    svg('text', { x: 4, y: 14, class: 'tick' }, yLabel),
  );
}

/** The highest value of the axis and the distance between its lines: whole, round numbers. */
function scale(most: number): { readonly top: number; readonly step: number } {
  const rough = (most || 1) / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 5, 10].find((factor) => factor * power >= rough) ?? 10) * power;
  return { step, top: Math.ceil((most || 1) / step) * step };
}

function amountOf(series: Json, label: string): number {
  return number(list(series['data']).find((point) => point['label'] === label)?.['value']);
}

function sentence({ name, data }: Json, withName: boolean): string {
  const points = list(data).map(({ label, value }) => `${text(label)}: ${format(number(value))}`);
  return `${withName ? `${text(name)}: ` : ''}${points.join('; ')}${withName ? '' : ` ${text(name)}`}`;
}

function asList(drawn: Json): HTMLElement {
  const points = [...list(drawn['segments']), ...list(drawn['series']).flatMap(({ data }) => list(data))];
  return h('ul', {}, ...points.map(({ label, value }) => h('li', {}, `${text(label)}: ${format(number(value))}`)));
}

function format(value: number): string {
  return value.toLocaleString('nl-NL', { maximumFractionDigits: 2 });
}
