/** Calculations over the figures of measures and regions. */
export type FigureRule =
  | 'ratio'
  | 'share'
  | 'difference'
  | 'sum'
  | 'average'
  | 'ranking'
  | 'composition'
  | 'comparison'
  | 'coverage';

/** Every calculation that the bot can do: also with numbers that the asker gives. */
export type Rule = FigureRule | 'arithmetic' | 'whatIf';
