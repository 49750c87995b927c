import type { bringing as japanese } from '../ja/bringing.ts';
import type { Translation } from '../translation.ts';

/** Said to whoever brings a report: what is asked, what can be chosen, and what would change. */
export const bringing: Translation<typeof japanese> = {
  questions: {
    vintage: ({ found }) =>
      found === null
        ? 'What is the date of this report? The file does not say.'
        : `Is ${found} the date of this report?`,
    'source-id': ({ vintage }) =>
      `The report of ${vintage} is new here. Choose a short name by which tables refer to it, of lower-case letters, digits and hyphens; the proposed one will do.`,
    'source-title': 'Which title is printed on the report?',
    'source-url':
      'The address of the page that offers the report, if there is one; else leave it empty.',
    page: ({ filePage }) =>
      `No number is printed on page ${filePage} of the file. How is this page to be cited?`,
    'kpi-likely': ({ name, known, same, of }) =>
      `Is “${name}” the KPI “${known}”? Of its ${of} old values, ${same} are the same.`,
    'kpi-likely-unit': ({ unit, knownUnit }) =>
      `The unit is “${unit}” in the report and “${knownUnit}” on the site.`,
    'kpi-new': ({ name }) => `Which KPI of the site is “${name}”, or is it new?`,
    'new-owner': ({ name, group }) =>
      `Which project, policy or goal does the new KPI “${name}” belong to?${group === null ? '' : ` The report prints it under “${group}”.`}`,
    'new-id': ({ name }) => `Choose an ID for the new KPI “${name}”. It cannot be changed later.`,
    'new-plain': ({ name }) =>
      `Write a plain name of at most 22 characters for “${name}”, in the language of the tables.`,
    'new-direction': ({ name }) => `Is more better for the new KPI “${name}”?`,
    'kpis-missing': ({ names, count }) =>
      `${count} KPIs of the report before are not in this one (${names}). Does this report hold all KPIs?`,
    'kpi-missing': ({ name }) => `The KPI “${name}” of the report before is not in this one.`,
    'ended-reason': ({ name }) => `Which reason is printed for the end of the KPI “${name}”?`,
    twice: ({ name, year }) =>
      `There are several values of “${name}” for fiscal year ${year}. Which one is to be shown?`,
    changed: ({ name, count }) =>
      `Values of “${name}” differ from the report before (${count}). Why?`,
    'changed-here': ({ name, count }) =>
      `Values of “${name}” differ from those copied from this report (${count}). Correct the site?`,
    reason: ({ name }) => `Why is “${name}” corrected? Readers see the reason among the updates.`,
    'judgement-changed': ({ name, count }) =>
      `Evaluations of “${name}” differ from the report before (${count}). Why?`,
    'judgement-changed-here': ({ name, count }) =>
      `Evaluations of “${name}” differ from those copied from this report (${count}). Correct the site?`,
    judge: ({ judge, count }) =>
      judge === null
        ? `The report prints ${count} evaluations (grades, rates, comments, next steps). Whose are they?`
        : `The report prints ${count} evaluations (grades, rates, comments, next steps) of “${judge}”. As whose are they to be shown?`,
    'judged-year': ({ judge }) =>
      `Which fiscal year do the evaluations ${judge === null ? 'of the report' : `of “${judge}”`} judge? Leave it empty if none is printed.`,
    'judged-owner': ({ name }) =>
      `There is an evaluation of “${name}” as a whole. Which project, policy or goal is it?`,
    scale: ({ scale, grades }) => `On which scale are the grades of “${scale}” (${grades})?`,
    grades: ({ scale }) =>
      `Write the grades of “${scale}” with commas between them, the best first. Leave out none that the report has.`,
  },
  choices: {
    yes: 'Yes',
    'left-out': 'Leave it out of the site',
    new: 'A new KPI, whose row is added',
    plan: 'The plan as a whole',
    project: ({ name, id }) => `The project “${name}” (${id})`,
    policy: ({ name, id }) => `The policy “${name}” (${id})`,
    goal: ({ name, id }) => `The basic goal “${name}” (${id})`,
    'in-part': 'No, it holds a part of them (nothing changes)',
    'in-whole': 'Yes, it holds all of them (each is asked about)',
    'not-printed': 'It is only not in this report (nothing changes)',
    ended: 'It has ended, and no other KPI replaced it',
    successor: ({ name, id }) => `The new KPI “${name}” (${id}) has replaced it`,
    revised: 'The report has revised the value',
    corrected: 'The value on the site was copied wrongly',
    'as-read': ({ value }) => `As it was read (${value})`,
    value: ({ value }) => value,
    series: { target: 'The target', actual: 'The result' },
    first: { target: 'Target / result', actual: 'Result / target' },
    kpi: ({ name, id }) => `“${name}” (${id}), which takes the name of the report`,
    kept: ({ name, id }) => `“${name}” (${id}), which keeps its name`,
    by: ({ name }) => `Show them as those of “${name}”`,
    'by-nobody': 'Show them without a name',
    scale: ({ name, id }) => `“${name}” (${id}), which is there already`,
    'new-scale': ({ name, id }) => `A new scale “${name}” (ID: ${id})`,
    take: ({ shown, where, at }) => `${shown} (${where} ${at})`,
  },
  typed: {
    day: 'Write it like 2024-08-30',
    identifier: 'Write it like report-2024',
    text: 'Write it in words',
    address: 'Write an address that begins with https://',
    number: 'Write it in digits',
    year: 'Write the fiscal year like 2024',
    page: 'Write the page',
    'new-id': 'Write an ID that is not in use, like p2-k4',
    'plain-name': 'Write at most 22 characters',
    grades: 'Write all grades like “A, B, C”',
  },
  notTyped: ({ how }) => `That cannot be read. ${how}.`,
  cell: ({ where, at, of, text }) => `${where} ${at}: ${of} “${text}”`,
  cellBefore: ({ where, at, of, text, before }) => `${where} ${at}: ${of} “${before}” → “${text}”`,
  cellYear: ({ year }) => `FY${year}`,
  cellsMore: ({ count }) => `${count} more`,
  reasons: {
    added: 'The data of this report were added.',
    renamed: 'The name has changed in the new report.',
    newKpi: 'A KPI that came with the new report.',
    ended: 'It ended with the new report.',
    replaced: 'Another KPI has replaced it in the new report.',
    endedUnsaid: 'The report gives no reason.',
    asItIs: 'Right as it is',
    settled: 'Confirmed by the person who brought the report.',
  },
  kinds: {
    filled: 'Filled',
    added: 'Added',
    revised: 'Changed',
    corrected: 'Corrected',
    removed: 'Removed',
    gone: 'Not in the report',
  },
  change: ({ kind, row, before, after }) => `${kind}: ${row}: ${before} → ${after}`,
  counted: ({ kind, count }) => `${kind}: ${count}`,
  again: ({ count }) => `The same as before: ${count}`,
  nothing: 'empty',
  noChanges: 'Nothing changes with this report.',
  newKpi: ({ name }) =>
    `The new KPI “${name}” is left out for now. Add its row to content/data/kpis.csv (npm run new -- kpi) and read the report again.`,
  unclearJudgements: ({ count }) =>
    `Evaluations of which it is unclear what they judge are not written: ${count}.`,
  leftOutKpi: ({ name }) => `“${name}” is left out.`,
  report: {
    title: 'What changes with this report',
    vintage: ({ day }) => `Date of the report: ${day}`,
    columns: {
      kind: 'Kind',
      name: 'Name',
      key: 'Row',
      before: 'Before',
      after: 'After',
      where: 'Place in the report',
    },
    decisions: 'Decisions',
  },
  changeSet: {
    'not-zip':
      'This is no ZIP file, or it is damaged. Make it again on the page that checks a file.',
    'too-large': 'The ZIP file becomes too large when it is opened.',
    'foreign-file': ({ path }) =>
      `“${path}” does not belong in a change set. This ZIP file is not used.`,
    incomplete: 'The ZIP file is no change set: it lacks decisions.json or the tables.',
    outdated: ({ path }) =>
      `“${path}” has changed since this change set was made. Make it again from the content as it is.`,
  },
};
