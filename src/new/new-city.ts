import { askTables } from '../change-set/ask-report.ts';
import { settledReport } from '../change-set/settle.ts';
import { inBoth, type Words } from '../i18n/words.ts';
import { loadContent } from '../load/load-content.ts';
import { readReport, type ReportReading } from '../reader/read-report.ts';
import { sha256 } from '../write/sha256.ts';
import type { CityFacts } from './city-facts.ts';
import { isNameOf, ownerOfCode } from './municipalities.ts';
import { saidFacts, type SaidFacts } from './said-facts.ts';
import { firstFiles } from './first-files.ts';
import type { NewEffects, NewOutcome } from './new-effects.ts';
import { optionsIn, type GivenOptions } from './options.ts';
import { firstReportEdits, type ReportEdits } from './report-edits.ts';
import { sampleEdits } from './sample-edits.ts';

type Say = (words: Words['beginnings']) => string;

const say = (sentence: Say) => inBoth(({ beginnings }) => sentence(beginnings));
const refused = (...told: readonly string[]): NewOutcome => ({ told, exitCode: 1 });

const known = {
  valued: ['code', 'publisher', 'licence', 'licence-url', 'out', 'day', 'title'],
  flags: ['official', 'invented', 'as-read'],
};

/** A report is told from a name by the end of its name. */
const isReport = (word: string) => /\.(?:pdf|xlsx|csv|tsv)$/iu.test(word);

/** A new content: from what a person says, and from a report if there is one. */
export async function newCity(args: readonly string[], effects: NewEffects): Promise<NewOutcome> {
  const options = optionsIn(args, known);
  if (typeof options === 'string') {
    return { told: [say((words) => words.unknownOption({ option: options }))], exitCode: 2 };
  }
  const [path, ...reports] = options.words.filter(isReport);
  const [name, ...names] = options.words.filter((word) => !isReport(word));
  if (reports.length + names.length > 0) {
    return { told: [say((words) => words.usage.join('\n'))], exitCode: 2 };
  }
  const brought = path === undefined ? null : await broughtReport(path, options, effects);
  if (typeof brought === 'string') return refused(brought);
  const facts = await saidFacts({ name, options, report: brought?.report ?? null }, effects);
  if (Array.isArray(facts)) return { told: facts, exitCode: 2 };
  return brought
    ? fromReport(facts as SaidFacts, brought, effects)
    : fromNothing(facts as SaidFacts, effects);
}

interface BroughtReport {
  readonly report: ReportReading;
  readonly fileName: string;
  readonly sha256: string;
}

/** The report, or a sentence about why it is not read. */
async function broughtReport(
  path: string,
  { values, flags }: GivenOptions,
  effects: NewEffects,
): Promise<BroughtReport | string> {
  let bytes;
  try {
    bytes = effects.readFile(path);
  } catch {
    return inBoth(({ commands }) => commands.fileUnreadable({ path }));
  }
  const read = await readReport(bytes, { vintage: values.get('day') ?? null }, effects);
  if (read.refused !== null) return inBoth(({ reading }) => reading.refusals[read.refused]);
  const report = flags.has('as-read') ? takenAsRead(read) : read;
  return { report, fileName: path.replace(/^.*[\\/]/u, ''), sha256: sha256(bytes) };
}

/** Every question about a table is answered with what was read. */
function takenAsRead(report: ReportReading): ReportReading {
  const answers = askTables(report).flatMap(({ key, choices: [first] }) =>
    first ? [[key, first.answer] as const] : [],
  );
  return settledReport(report, Object.fromEntries(answers));
}

function fromNothing({ facts, out }: SaidFacts, effects: NewEffects): NewOutcome {
  const sample = { ...facts, isInvented: true };
  const files = firstFiles(sample, effects.readCodelists(), sampleEdits(sample, effects.today));
  // All but the names is ours.
  if (loadContent(files).problems.length > 0) return refused(say((words) => words.refusals.name));
  if (!effects.writeFolder(out, files)) {
    return refused(say((words) => words.folderTaken({ folder: out })));
  }
  return {
    told: [
      say((words) => words.wroteSample({ folder: out })),
      ...toldOfCode(facts),
      say((words) => words.next({ folder: out })),
    ],
    exitCode: 0,
  };
}

function fromReport(
  { facts, out, day, title }: SaidFacts,
  brought: BroughtReport,
  effects: NewEffects,
): NewOutcome {
  const made = firstReportEdits(facts, { ...brought, day, title });
  if (made.values === 0) return refused(say((words) => words.nothingSure));
  const files = firstFiles(facts, effects.readCodelists(), made.edits);
  if (!effects.writeFolder(out, files)) {
    return refused(say((words) => words.folderTaken({ folder: out })));
  }
  const count = loadContent(files).problems.length;
  const folder = out;
  return {
    told: [
      ...toldOf(made, folder),
      ...toldOfCode(facts),
      count === 0
        ? say((words) => words.next({ folder }))
        : say((words) => words.problems({ folder, count: String(count) })),
    ],
    exitCode: count === 0 ? 0 : 1,
  };
}

function toldOf({ kpis, values, asked, headings }: ReportEdits, folder: string): string[] {
  const counts = { folder, kpis: String(kpis), values: String(values) };
  return [
    say((words) => words.wroteReport(counts)),
    ...(asked === 0 ? [] : [say((words) => words.leftOpen({ count: String(asked) }))]),
    ...(headings.length === 0
      ? []
      : [say((words) => words.underPlan({ headings: headings.join(' / ') }))]),
    say((words) => words.toFill),
  ];
}

/** What is odd about a code; a name that is not in the list may be a new one, or one of several. */
function toldOfCode({ municipality: name, code, isInvented }: CityFacts): string[] {
  const owner = ownerOfCode(code);
  if (isInvented || (owner && isNameOf(name, owner))) return [];
  return [
    say((words) =>
      owner
        ? words.codeOfAnother({ code, name, owner: `${owner.prefecture} ${owner.name}` })
        : words.codeUnlisted({ code }),
    ),
  ];
}
