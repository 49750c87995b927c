import Papa from 'papaparse';
import { readContentFiles } from '../../src/load/read-files.ts';
import type { ContentFile } from '../../src/load/content.ts';
import type { Plan, PlanKpi, PlanProject } from './plan.ts';

const vintage = '2024-10-31';
const source_id = 'houkoku-r6';
const statusOf: Readonly<Record<string, string>> = {
  f: 'final',
  e: 'expected',
  i: 'interim',
  m: 'measuring',
  n: 'not_conducted',
  y: 'not_yet',
  '-': 'not_applicable',
};
const asPrinted: Readonly<Record<string, string>> = {
  m: '集計中',
  n: '実施せず',
  y: '－',
  '-': '－',
};

type Row = Readonly<Record<string, string | number>>;

const grouped = (value: string, decimals: number) =>
  Number(value).toLocaleString('en', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });

function cellOf(text: string, series: 'target' | 'actual', decimals: number): Row {
  const [, mark = '', value = ''] = /^([a-z]|-(?!\d))?(.*)$/.exec(text) ?? [];
  const known = series === 'target' ? 'target_set' : 'reported';
  const status = statusOf[mark] ?? known;
  const printed = value === '' ? (asPrinted[mark] ?? '') : grouped(value, decimals);
  return {
    series,
    value,
    status,
    as_of: mark === 'e' || mark === 'i' ? '2024-09-30' : '',
    value_as_published: mark === 'e' ? `${printed}（見込み）` : printed,
  };
}

function observationsOf(kpi: PlanKpi, { baseline, page }: PlanProject): readonly Row[] {
  return kpi.years.split(' ').flatMap((year, index) => {
    const [target = '', actual = ''] = year.split('/');
    const place = { vintage, kpi_id: kpi.id, fiscal_year: baseline + index };
    const cells = [cellOf(target, 'target', kpi.decimals), cellOf(actual, 'actual', kpi.decimals)];
    return cells.map((cell) => ({ ...place, ...cell, note: '', source_id, source_page: page }));
  });
}

const kpiRow = (kpi: PlanKpi, index: number, { id, baseline, page }: PlanProject): Row => ({
  kpi_id: kpi.id,
  project_id: id,
  kpi_no: index + 1,
  name: kpi.name,
  name_plain: kpi.name,
  name_en: kpi.english,
  unit: kpi.unit,
  decimals: kpi.decimals,
  accumulation: 'unknown',
  direction: kpi.direction,
  baseline_fiscal_year: baseline,
  accumulation_basis: '',
  direction_basis: 'inferred',
  baseline_meaning: 'measured',
  baseline_basis: 'inferred',
  explanation: `${kpi.name}です。`,
  not_stated: '',
  successor: '',
  next_update: '',
  note: '',
  source_id,
  source_page: page,
});

const projectRow = (project: PlanProject): Row => ({
  project_id: project.id,
  project_no: project.no,
  name: project.name,
  name_plain: project.plain,
  name_en: project.english,
  status: project.status,
  delivery: 'municipality',
  kpi_managed_by: 'municipality',
  kpi_manager_name: '',
  note: '',
  source_id,
  source_page: project.page,
});

const periodRow = ({ id, period: [start, end], page }: PlanProject): Row => ({
  vintage,
  project_id: id,
  basis: 'application',
  start_fiscal_year: start,
  end_fiscal_year: end,
  value_as_published: `${start}～${end}年度`,
  note: '',
  source_id,
  source_page: page,
});

const eraYear = (year: number) => (year < 2019 ? ['平成', year - 1988] : ['令和', year - 2018]);

function fiscalYearRow(_: unknown, index: number): Row {
  const year = 2013 + index;
  const [era, number] = eraYear(year);
  return {
    fiscal_year: year,
    label_ja: `${era}${number === 1 ? '元' : number}年度`,
    label_short: `${era === '平成' ? 'H' : 'R'}${number}`,
    start_date: `${year}-04-01`,
    end_date: `${year + 1}-03-31`,
  };
}

const sourceRow: Row = {
  source_id,
  title: '総合計画の進み具合の報告',
  subtitle: '',
  meeting: '総合計画審議会',
  publisher: 'あおば浜市',
  municipality_code: '990027',
  issued: vintage,
  landing_url: '',
  download_url: '',
  retrieved: '',
  sha256: '',
  language: 'ja',
  note: '',
};

const tablesOf = ({ units, projects }: Plan): Readonly<Record<string, readonly Row[]>> => ({
  sources: [sourceRow],
  vintages: [{ vintage, source_id, supersedes: '', note: '' }],
  fiscal_years: Array.from({ length: 13 }, fiscalYearRow),
  units: units.map(([unit, name_en, kind, minimum, maximum]) => ({
    unit,
    name_en,
    kind,
    minimum,
    maximum,
    yen: '',
  })),
  projects: projects.map(projectRow),
  project_periods: projects.map(periodRow),
  kpis: projects.flatMap((project) =>
    project.kpis.map((kpi, index) => kpiRow(kpi, index, project)),
  ),
  observations: projects.flatMap((project) =>
    project.kpis.flatMap((kpi) => observationsOf(kpi, project)),
  ),
});

const settings = `name: あおば浜市 計画の数字
short_name: 計画の数字
description: あおば浜市の総合計画について、目標と結果を数字で見られるサイトです。
municipality: あおば浜市
publisher:
  name: あおば浜市 政策課
  url: null
is_official: true
licence:
  name: CC BY 4.0
  url: https://creativecommons.org/licenses/by/4.0/deed.ja
contact:
  url: null
  email: plan@city.example
next_update: 令和7年11月ごろ
repository: null
`;

const about = `---
title: このサイトについて
summary: 数字の出どころを説明します。
---

## 数字の出どころ

市の総合計画の報告にある数字です。<Page no="4" />
`;

const proseOf = ({ id, name, kpis, page }: PlanProject) => `---
project_id: ${id}
summary: ${name}を行います。
---

## ねらい

暮らしやすいまちにします。<Page no="${page}" />

## 何をするか

${kpis.map((kpi) => `- <Kpi id="${kpi.id}" />を見ます。`).join('\n') || '- 考え方をまとめます。'}

## 今年度の動き

[事業の一覧](/projects/)にある事業と、いっしょに進めます。

## 総合戦略とのつながり

総合計画の一部です。
`;

const fileOf = (path: string, text: string): ContentFile => ({
  path: `content/${path}`,
  bytes: new TextEncoder().encode(text),
});

/**
 * The content of a city with this plan, as its staff would have written it, without the code
 * lists: those are the software's own.
 */
export function planFiles(plan: Plan): readonly ContentFile[] {
  const csv = (rows: readonly Row[]) => `${Papa.unparse([...rows], { newline: '\n' })}\n`;
  return [
    fileOf('site.yaml', settings),
    fileOf('pages/about.mdx', about),
    ...Object.entries(tablesOf(plan)).map(([name, rows]) => fileOf(`data/${name}.csv`, csv(rows))),
    ...plan.projects.map((project) => fileOf(`projects/${project.id}.mdx`, proseOf(project))),
  ];
}

/** The code lists below a folder of content. */
export const codeListsIn = (folder: string): readonly ContentFile[] =>
  readContentFiles(folder).filter(({ path }) => path.startsWith('content/codelists/'));
