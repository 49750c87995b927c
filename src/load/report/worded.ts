import type { Text } from '../../model/text.ts';
import { messageOf, type FindingWords } from '../problem/tell.ts';
import type { Finding } from '../problem/problem.ts';
import { problemWords } from '../problem/words.ts';
import { questionWords } from '../question/words.ts';

/** A finding in the words of both languages. */
export interface Worded {
  readonly text: Text;
  readonly repair: Text;
}

const ja: FindingWords = { ...problemWords.ja, ...questionWords.ja };
const en: FindingWords = { ...problemWords.en, ...questionWords.en };

export function worded(finding: Finding): Worded {
  const [textJa, repairJa] = messageOf(finding, ja);
  const [textEn, repairEn] = messageOf(finding, en);
  return { text: { ja: textJa, en: textEn }, repair: { ja: repairJa, en: repairEn } };
}
