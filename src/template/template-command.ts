import { portfolioOf } from '../derive/portfolio.ts';
import { inBoth, wordsOf } from '../i18n/words.ts';
import type { Database } from '../model/database.ts';
import type { Settings } from '../model/settings.ts';
import { dueRows } from './due-rows.ts';
import { writeTemplate } from './write-template.ts';

/** What the command needs from the world. */
export interface TemplateEffects {
  /** Null where the content has problems, which have been told then. */
  readonly readContent: () => {
    readonly database: Database;
    readonly settings: Settings;
  } | null;
  /** False where the file exists: what somebody may have filled in is never written over. */
  readonly writeNewFile: (path: string, bytes: Uint8Array) => boolean;
}

export interface TemplateOutcome {
  readonly told: string;
  /** 0: written; 1: not written; 2: the command was not understood. */
  readonly exitCode: 0 | 1 | 2;
}

/** `npm run template`: writes the workbook that staff fill in for the next report. */
export async function templateCommand(
  args: readonly string[],
  { readContent, writeNewFile }: TemplateEffects,
): Promise<TemplateOutcome> {
  const path = pathIn(args);
  if (path === null) return { told: inBoth(({ template }) => template.usage), exitCode: 2 };
  const content = readContent();
  if (!content) return { told: '', exitCode: 1 };
  const { database, settings } = content;
  const rows = dueRows(portfolioOf(database));
  if (rows.length === 0)
    return { told: inBoth(({ template }) => template.nothingDue), exitCode: 1 };
  const words = wordsOf(settings.languages[0]);
  const { municipality, plan } = settings;
  const facts = { municipality, plan: plan.name ?? words.site.plan, rows };
  return writeNewFile(path, await writeTemplate(facts, words))
    ? { told: inBoth(({ template }) => template.written({ path, rows: rows.length })), exitCode: 0 }
    : { told: inBoth(({ template }) => template.fileExists({ path })), exitCode: 1 };
}

const usualPath = 'next-report.xlsx';

/** Null for anything that is not understood. */
function pathIn(args: readonly string[]): string | null {
  const [option, path, ...others] = args.flatMap((word) =>
    word.startsWith('--out=') ? ['--out', word.slice('--out='.length)] : [word],
  );
  if (option === undefined) return usualPath;
  const isUnderstood = option === '--out' && path !== undefined && others.length === 0;
  return isUnderstood && /\.xlsx$/iu.test(path) ? path : null;
}
