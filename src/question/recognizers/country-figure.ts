import { countryIds, type Recognizer } from './recognizer.ts';

/** A figure that exists only for the whole country, named by its own words: "STAP-budget", "4,5 miljoen deeltijders". */
export const countryFigure: Recognizer = {
  name: 'countryFigure',
  recognize: ({ slots, knowledge }) => {
    const countries = new Set(countryIds(knowledge));
    const figuresOf = (id: string) => knowledge.figures.filter(({ measure }) => measure === id);
    const [measure, ...more] = slots.measures;
    if (!measure || more.length > 0 || slots.outside.length > 0 || slots.regions.length + slots.absent.length > 0)
      return undefined;
    const figures = figuresOf(measure);
    const onlyCountry = figures.every(({ region }) => countries.has(region));
    const isMoment = knowledge.measures.some(({ id, unit }) => id === measure && unit === 'moment');
    const asksText = slots.has('definition', 'recommendation', 'why', 'who', 'consequence');
    if (!onlyCountry || asksText || (slots.has('when', 'since') && !isMoment)) return undefined;
    const [period] = slots.periods;
    return { kind: 'figures', measures: [measure], regions: [...new Set(figures.map(({ region }) => region))], period };
  },
};
