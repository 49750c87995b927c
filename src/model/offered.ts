/** Name of the files that hold every table, without the ending. */
export const wholeName = 'sosei-data';

/** Tables that follow from others: the same rows as people and programs like to have them. */
export const viewNames = [
  'dictionary',
  'observations_latest',
  'observations_wide',
  'results',
] as const;
