import type { questions as ja } from '../ja/questions.ts';
import type { Translation } from '../translation.ts';

const list = (words: string): readonly string[] => words.split(', ');

/** What people ask for in English. */
export const questions: Translation<typeof ja> = {
  fillers: list(
    'the, a, of, for, to, in, is, are, and, how, much, many, what, which, where, who, when, list, all, do, does, i, can, this, site, use, show, me, page, find, about, with, from, on, by, my, number, total, an, it, get, were, was, did, has, have, been, there, any, or, be, we, you, your, their, its, that, these, those, please, tell, see, want, us, so, far, them, if, our, now, will, would, could, should, really, most, between, versus, vs, than, recently, recent',
  ),
  goal: list('KPI, target, goal, indicator'),
  aim: list('strategy, vision, aim, objective, goals of the plan'),
  policy: list('policy, policies, measure'),
  result: list('result, outcome, progress, achievement, actual, performance'),
  met: list(
    'achieved, met, reached, success, on track, hit, exceeded, beat, succeeded, successful',
  ),
  missed: list(
    'missed, failed, not met, not achieved, not reached, fell short, fall short, behind, miss, missing the, fail, failing, failure, unsuccessful, shortfall, below target, not succeed, unmet',
  ),
  waiting: list('pending, not yet, unknown, waiting'),
  published: list('reported, published'),
  rate: list('achievement rate, attainment rate, achievement percentage, success rate'),
  money: list(
    'budget, money, cost, spending, expense, expenditure, finance, funding, tax, taxes, funds, price, total cost, settlement, settled amount',
  ),
  grant: list('grant, subsidy, subsidies'),
  payer: list('national, government, state, city, prefecture'),
  howMuch: list('how much'),
  pays: list('pay, spend, spent, pays, paid, paying, spends, spending'),
  project: list('project, programme, program, initiative, policy, policies'),
  kinds: list('list, all, kinds'),
  does: list('what does'),
  period: list('period, schedule, until when, duration, end'),
  revitalization: list('revitalization, revitalisation'),
  overview: list('overview, summary, home'),
  compare: list('compare, comparison, ranking, trend, increased, decreased, grew'),
  data: list('data, dataset, CSV, file, figures'),
  openData: list('open data, CSV, JSON, API, ZIP'),
  download: list('download'),
  tool: list('Excel, spreadsheet, Google Sheets, Python, pandas, API, SQL, JavaScript, DuckDB'),
  usage: list('how to use, usage, use'),
  licence: list(
    'license, licence, copyright, terms, terms of use, reuse, commercial use, commercial, permission, CC BY, creative commons, commercially, licensed, copyrighted, reusing, republish, allowed',
  ),
  citation: list('citation, cite, citing, reference, credit, attribution, bibtex'),
  write: list('format, style'),
  embed: list('embed, iframe, widget, embedding, embedded'),
  code: list('code, chart'),
  contact: list(
    'contact, report, feedback, e-mail, email, phone, inquiry, contact email, phone number, telephone, call, email address, inquiries, enquiry',
  ),
  error: list('error, mistake, wrong, correction, bug, typo'),
  about: list('about, disclaimer'),
  privacy: list('privacy, cookie, tracking'),
  glossary: list(
    'glossary, terminology, definition, meaning, term, how to read, legend, method, methodology, explanation',
  ),
  meaning: list('what is a, what is an, what are, mean, means, define, definition of'),
  figure: list('chart, graph, figure'),
  missing: list('missing, empty, blank, no value, no figure'),
  strategyGoal: list('strategy goal'),
  difference: list('difference, differ, versus'),
  print: list('print, printout, paper, handout, printing, printed, printable, A4, hand out'),
  conflict: list('discrepancy, discrepancies, contradiction'),
  source: list('source, original, document, pdf, come from, comes from'),
  update: list(
    'update, history, changes, changelog, news, last updated, revision, changed, change, what is new, revised, raised, lowered',
  ),
  accessible: list('accessibility, screen reader, WCAG, disability'),
  machineReadable: list('machine readability, machine-readable, data quality, quality'),
  managed: list('managed, manages, run, runs'),
  elsewhere: list('prefecture'),
  asOf: list(
    'how old, how recent, latest data, latest figures, newest data, as of when, data from when, when is the data from, when are the figures from, up to date, current data, date of the data',
  ),
  easy: list(
    'easy Japanese, plain Japanese, simple Japanese, furigana, easy to read Japanese, Japanese with readings',
  ),
  for: list('foreigner, children, foreign resident, learner'),
  page: list('page, site, version'),
  who: list('who'),
  ownShare: list(
    'city share, own share, other half, other money, own funds, city pay, taxpayer pay',
  ),
  total: list('in total, altogether, total, overall'),
  howMany: list('how many'),
  real: list('real, exist, fictional, invented, imaginary, fake'),
  nextUpdate: list('next update, next updated, updated next'),
  operator: list(
    'author, operator, publisher, official, who made, runs this site, who runs this, run this site, who made this, behind this site, official site, official website, unofficial',
  ),
};
