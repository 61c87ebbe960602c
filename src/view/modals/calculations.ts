/** What one can calculate, as in the menu; each has its own demands on the fields. */
export const calculations = [
  { id: 'comparison', label: 'Vergelijk regio’s' },
  { id: 'ranking', label: 'Ranglijst van regio’s' },
  { id: 'ratio', label: 'Verhouding van twee cijfers' },
  { id: 'share', label: 'Aandeel in het geheel' },
  { id: 'composition', label: 'Opbouw van het geheel' },
  { id: 'sum', label: 'Tel regio’s op' },
  { id: 'average', label: 'Gemiddelde per regio' },
  { id: 'coverage', label: 'Welk deel van de vacatures te vullen is' },
  { id: 'findWork', label: 'Wat als mensen werk vinden' },
  { id: 'moreHours', label: 'Wat als mensen meer uren werken' },
] as const;

export type CalculationId = (typeof calculations)[number]['id'];

/** The calculation with an id from the form, or undefined when the form is from an earlier version. */
export function calculationNamed(id: string | undefined): CalculationId | undefined {
  return calculations.find((calculation) => calculation.id === id)?.id;
}
