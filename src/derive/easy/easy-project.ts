import type { ProjectAnswer } from '../project-answer.ts';

/** True for a project that the source calls ended, and for one that later reports leave out. */
export const hasEndedProject = ({ project, isDropped }: ProjectAnswer): boolean =>
  isDropped || project.status === 'ended';
