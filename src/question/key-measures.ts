/** Measures that rules know by name: what a region's tightness is made of. A test checks that the knowledge has them. */
export const keyMeasures = {
  vacancies: 'openVacancies',
  unused: 'unusedPotential',
  tightSince: 'tightSince',
  countryTightSince: 'largePartsTightSince',
  unemployed: 'unemployed',
  partTimers: 'underemployedPartTimers',
} as const;
