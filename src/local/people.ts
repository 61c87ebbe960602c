export interface Person {
  readonly id: string;
  /** Short name, without spaces, by which tests call them. */
  readonly name: string;
  readonly realName: string;
}

/** People of the coalition that do not exist. The first one is who acts when nobody is named. */
export const defaultPeople: readonly Omit<Person, 'id'>[] = [
  { name: 'noor', realName: 'Noor Wessels' },
  { name: 'bram', realName: 'Bram ter Haar' },
  { name: 'fatima', realName: 'Fatima El Amrani' },
];
