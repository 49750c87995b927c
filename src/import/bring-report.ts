import { inBoth, wordsOf } from '../i18n/words.ts';
import { bring, leftOutSubjects, type Bringing, type Brought } from '../change-set/bring.ts';
import { reportKeys, withAnswer } from '../change-set/decisions.ts';
import { leftOutAnswer, tableIds } from '../change-set/left-out-tables.ts';
import { reasonsIn } from '../change-set/reasons-in.ts';
import { written } from '../model/language.ts';
import { loadContent } from '../load/load-content.ts';
import { reportText } from '../load/report/text.ts';
import { reportOf } from '../load/report/report.ts';
import type { ReportReading } from '../reader/read-report.ts';
import { tableText } from '../reader/sentences.ts';
import { sha256 } from '../write/sha256.ts';
import { answersPathOf, keepDecisions, knownDecisions } from './answers-file.ts';
import { outcome, type BringEffects, type ImportOutcome } from './effects.ts';
import { openText } from './open-text.ts';
import type { ImportOptions } from './read-options.ts';
import { remarksText } from './reading-text.ts';
import { writeChanges } from './write-changes.ts';

interface ReadFile {
  readonly report: ReportReading;
  readonly bytes: Uint8Array;
  readonly options: ImportOptions;
}

/** Asks what is open, shows what changes, and writes it. */
export async function bringReport(
  { report, bytes, options }: ReadFile,
  effects: BringEffects,
): Promise<ImportOutcome> {
  const files = effects.readContent();
  const loaded = loadContent(files);
  if (!loaded.content) {
    const mendFirst = inBoth(({ importing }) => importing.contentFaulty);
    return outcome(1, reportText(reportOf(files, loaded)), mendFirst);
  }
  const digest = sha256(bytes);
  const name = options.file.replace(/^.*[/\\]/u, '');
  const bringing: Bringing = {
    ...{ report, files, content: loaded.content, day: effects.day },
    file: { name, sha256: digest },
    decisions: knownDecisions(options, digest, effects),
    reasons: reasonsIn(loaded.content.settings),
  };
  effects.say(remarksText(report));
  const picked = await withTablesPicked(bringing, options, effects);
  const answered = picked && (await answeredBringing(picked, options, effects));
  if (!answered)
    return outcome(
      1,
      inBoth(({ importing }) => importing.notWritten),
    );
  const brought = bring(answered);
  if (brought.asked.length > 0) {
    const path = answersPathOf(options.file);
    return outcome(1, openText(brought.asked, { path, sha256: digest }));
  }
  return writeChanges(
    { ...brought.changeSet, before: loaded, remarks: saidOf(brought, answered) },
    options,
    effects,
  );
}

/** Which tables are read, where there are several; null: the person has stopped. */
async function withTablesPicked(
  bringing: Bringing,
  options: ImportOptions,
  effects: BringEffects,
): Promise<Bringing | null> {
  const { person } = effects;
  const { report, decisions: known } = bringing;
  const { leftOutTables: key } = reportKeys;
  if (!person || report.tables.length < 2 || known[key] !== undefined) return bringing;
  const ids = tableIds(report.tables);
  const picked = await person.picks(
    inBoth(({ importing }) => importing.tables),
    report.tables.map((table, index) => ({
      value: ids[index] ?? '',
      label: tableText(table, wordsOf(written)),
    })),
  );
  if (picked === null) return null;
  const leftOut = leftOutAnswer(ids.filter((id) => !picked.includes(id)));
  const decisions = withAnswer(known, key, leftOut);
  keepDecisions(options, { sha256: bringing.file.sha256, decisions }, effects);
  return { ...bringing, decisions };
}

/** Until nothing is open, or the person stops. Every answer is kept at once. */
async function answeredBringing(
  bringing: Bringing,
  options: ImportOptions,
  effects: BringEffects,
): Promise<Bringing> {
  const { person } = effects;
  const [asked] = person ? bring(bringing).asked : [];
  const answer = asked && person ? await person.ask(asked) : null;
  if (!asked || answer === null) return bringing;
  const decisions = withAnswer(bringing.decisions, asked.key, answer);
  keepDecisions(options, { sha256: bringing.file.sha256, decisions }, effects);
  return answeredBringing({ ...bringing, decisions }, options, effects);
}

/** What is not written, and why. */
function saidOf({ draft, judged }: Brought, { decisions }: Bringing): string[] {
  const subjects = leftOutSubjects(draft, decisions);
  const ofKpis = subjects.map((subject) =>
    inBoth(({ bringing }) => bringing[subject.isNew ? 'newKpi' : 'leftOutKpi'](subject)),
  );
  const count = String(judged.unclear);
  const ofJudgements =
    judged.unclear === 0 ? [] : [inBoth(({ bringing }) => bringing.unclearJudgements({ count }))];
  return [...ofKpis, ...ofJudgements];
}
