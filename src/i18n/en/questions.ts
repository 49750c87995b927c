import type { questions as ja } from '../ja/questions.ts';
import type { Translation } from '../translation.ts';

const list = (words: string): readonly string[] => words.split(', ');

/** What people ask for in English. */
export const questions: Translation<typeof ja> = {
  fillers: list(
    'the, a, of, for, to, in, is, are, and, how, much, many, what, which, where, who, when, list, all, do, does, i, can, this, site, use, show, me, page, find, about, with, from, on, by, my, number, total, an, it, get',
  ),
  goal: list('KPI, target, goal, indicator'),
  result: list('result, outcome, progress, achievement, actual, performance'),
  met: list('achieved, met, reached, success'),
  missed: list('missed, failed, not met, not achieved, not reached, behind'),
  waiting: list('pending, not yet, unknown, waiting'),
  published: list('reported, published'),
  rate: list('achievement rate'),
  money: list('budget, money, cost, spending, expense, expenditure, finance, funding, tax, taxes'),
  grant: list('grant, subsidy, subsidies'),
  payer: list('national, government, state, city, prefecture'),
  howMuch: list('how much'),
  pays: list('pay, spend, spent'),
  project: list('project, programme, program, initiative, policy, policies'),
  kinds: list('list, all, kinds'),
  does: list('what does'),
  period: list('period, schedule, until when, duration, end'),
  revitalization: list('revitalization, revitalisation'),
  overview: list('overview, summary, home'),
  compare: list('compare, comparison, ranking, trend'),
  data: list('data, dataset, CSV, file, figures'),
  openData: list('open data, CSV, JSON, API, ZIP'),
  download: list('download'),
  tool: list('Excel, spreadsheet, Google Sheets, Python, pandas, API, SQL, JavaScript, DuckDB'),
  usage: list('how to use, usage, use'),
  licence: list(
    'license, licence, copyright, terms, terms of use, reuse, commercial use, commercial, permission, CC BY, creative commons',
  ),
  citation: list('citation, cite, citing, reference, credit, attribution, bibtex'),
  write: list('format, style'),
  embed: list('embed, iframe, widget'),
  code: list('code, chart'),
  contact: list('contact, report, feedback, e-mail, email, phone, inquiry'),
  error: list('error, mistake, wrong, correction, bug, typo'),
  about: list('about, author, operator, publisher, official, disclaimer, who made'),
  privacy: list('privacy, cookie, tracking'),
  glossary: list(
    'glossary, terminology, definition, meaning, term, how to read, legend, method, methodology, explanation',
  ),
  figure: list('chart, graph, figure'),
  conflict: list('discrepancy, discrepancies, contradiction'),
  source: list('source, original, document, pdf'),
  update: list('update, history, changes, changelog, news, last updated, revision'),
  machineReadable: list('machine readability, machine-readable, data quality, quality'),
  managed: list('managed, manages'),
  elsewhere: list('prefecture'),
};
