import type { Words } from '../i18n/words.ts';
import type { Project } from '../model/database.ts';

/** A project by its number in the source and the name that readers know it by. */
export const numberedProject = (
  { project_no, name_plain }: Pick<Project, 'project_no' | 'name_plain'>,
  { format }: Words,
): string => format.numbered({ number: format.circled(project_no), name: name_plain });
