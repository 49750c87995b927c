import { writeContent } from '../../bench/content/write-content.ts';
import { codeListsIn, planFiles } from '../../bench/content/plan-files.ts';
import type { ContentFile } from '../../src/load/content.ts';
import { anotherCity } from './plan.ts';

/** The content of that city, as its staff would have written it. */
export const anotherCityFiles = (): readonly ContentFile[] => [
  ...codeListsIn('tests/fixtures/base/content'),
  ...planFiles(anotherCity),
];

/** Writes that content below a folder and returns its path. */
export const writeAnotherCity = (folder: string): string =>
  writeContent(anotherCityFiles(), folder);
