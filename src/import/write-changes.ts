import { inBoth } from '../i18n/words.ts';
import type { ChangeSet } from '../change-set/change-set.ts';
import { contentChangeText, countedText } from '../change-set/change-set-text.ts';
import { loadedWith } from '../change-set/loaded-with.ts';
import type { Loaded } from '../load/content.ts';
import type { Question } from '../load/question/question.ts';
import { reportOf } from '../load/report/report.ts';
import { reportText } from '../load/report/text.ts';
import { sha256 } from '../write/sha256.ts';
import { outcome, type BringEffects, type ImportOutcome } from './effects.ts';
import type { ImportOptions } from './read-options.ts';

interface ToWrite extends ChangeSet {
  /** The content as it is. */
  readonly before: Loaded;
  /** What a person must know besides. */
  readonly remarks: readonly string[];
}

/** Shows what changes, has the result checked, and writes all of it or nothing. */
export async function writeChanges(
  changeSet: ToWrite,
  { isDryRun }: Pick<ImportOptions, 'isDryRun'>,
  effects: BringEffects,
): Promise<ImportOutcome> {
  const { tables, changes, remarks } = changeSet;
  const shown = [
    ...changes.map((change) => inBoth((words) => contentChangeText(change, words))),
    ...remarks,
    inBoth((words) => countedText(changeSet, words).join('\n')),
  ];
  if (tables.size === 0) return outcome(0, ...shown);
  const files = effects.readContent();
  const loaded = loadedWith(files, changeSet);
  const asked = newQuestions(loaded.questions, changeSet.before.questions);
  const report = reportText(reportOf(files, { ...loaded, questions: asked }));
  const { importing } = wordsToSay;
  if (!loaded.content) return outcome(1, ...shown, report, importing.notWritten);
  if (isDryRun) return outcome(0, ...shown, report, importing.dryRun);
  effects.say([...shown, report].join('\n'));
  const isWanted = (await effects.person?.confirms(importing.confirm)) ?? true;
  if (!isWanted) return outcome(1, importing.notWritten);
  if (!isUnchanged(changeSet, effects)) return outcome(1, importing.changedMeanwhile);
  effects.writeTables(tables);
  const paths = [...tables.keys()].join('\n');
  return outcome(0, paths, importing.written);
}

const wordsToSay = {
  importing: {
    notWritten: inBoth(({ importing }) => importing.notWritten),
    dryRun: inBoth(({ importing }) => importing.dryRun),
    confirm: inBoth(({ importing }) => importing.confirm),
    changedMeanwhile: inBoth(({ importing }) => importing.changedMeanwhile),
    written: inBoth(({ importing }) => importing.written),
  },
} as const;

/** Questions that the content did not have before. */
function newQuestions(now: readonly Question[], before: readonly Question[]): Question[] {
  const keyOf = ({ code, answer, facts }: Question) => JSON.stringify([code, answer ?? facts]);
  const known = new Set(before.map(keyOf));
  return now.filter((question) => !known.has(keyOf(question)));
}

/** Somebody may have written to a table while the questions were answered. */
function isUnchanged({ basis }: ChangeSet, { readContent }: BringEffects): boolean {
  const byPath = new Map(readContent().map(({ path, bytes }) => [path, bytes]));
  return [...basis].every(([path, digest]) => {
    const bytes = byPath.get(path);
    return digest === (bytes ? sha256(bytes) : null);
  });
}
