import type { Source } from '../model/database.ts';

/** Name of a source as it is cited: meeting and title. */
export const documentName = ({ meeting, title }: Pick<Source, 'meeting' | 'title'>) =>
  [meeting, title].filter((part) => part !== null).join(' ');
