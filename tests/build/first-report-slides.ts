import type { Database, Kpi, Observation } from '../../src/model/database.ts';
import { escapeMarkup } from '../../src/write/markup.ts';

/** A slide of the report; the cover has no number. */
interface Slide {
  readonly number: number | null;
  readonly heading: string;
  readonly body: string;
}

const lastSlide = 15;

/** The first report as it was handed out: slides, with one table for each project. */
export function firstReportSlides(database: Database): string {
  const slides = Array.from({ length: lastSlide }, (_, index) => slideOf(database, index + 1));
  const cover: Slide = {
    number: null,
    heading: '',
    body: '<p>しごと・ひと・まち創生総合戦略検証委員会</p><p>令和5年（2023年）8月31日</p><p>資料２</p>',
  };
  return `<!doctype html><html lang="ja"><meta charset="utf-8"><style>${style}</style>${[
    cover,
    ...slides,
  ]
    .map(printed)
    .join('')}</html>`;
}

const style = `
@page { size: 297mm 210mm; margin: 0 }
body { margin: 0; font: 12pt "IPAGothic", "Noto Sans CJK JP", "IBM Plex Sans JP", sans-serif }
section { box-sizing: border-box; height: 209mm; padding: 6mm 12mm; break-after: page; position: relative }
h1 { font-size: 18pt; font-weight: normal; margin: 0 }
h1 span { position: absolute; right: 10mm; top: 6mm }
table { border-collapse: collapse; width: 100%; margin-top: 4mm }
td, th { border: 0.75pt solid #000; padding: 2pt 4pt; font-weight: normal; text-align: center; position: relative }
td.name { text-align: left; width: 45% }
td sup { position: absolute; right: 1mm; top: 0; font-size: 8pt }
p { margin: 3mm 0 }`;

const printed = ({ number, heading, body }: Slide) =>
  `<section><h1>${escapeMarkup(heading)}${number === null ? '' : `<span>${wide(number)}</span>`}</h1>${body}</section>`;

/** One digit is printed as a wide one, two are not. */
const wide = (number: number) =>
  number < 10 ? String.fromCharCode(0xff10 + number) : String(number);

function slideOf(database: Database, number: number): Slide {
  const kpis = database.kpis.filter(({ source_page }) => source_page === String(number));
  if (kpis.length > 0) {
    return {
      number,
      heading: 'KPI達成状況とR５年度の取組方針',
      body: kpiTable(kpis, database.observations) + below,
    };
  }
  if (number === 1) return { number, heading: '', body: goalBudgets(database) };
  if (number === 2) return { number, heading: '', body: projectBudgets(database) };
  return {
    number,
    heading: '施策概要',
    body: '<p>■相談窓口の設置によって、事業者を支援する。</p>',
  };
}

const below =
  '<p>【R5年度における取組】</p><p>✓R5.10に調査実施予定。R5.7.31現在で17社。</p><p>※R5.7.31時点</p>';

/** `KPI | baseline | R4 | R5 | R6`, each KPI with a row of targets and one of results. */
function kpiTable(kpis: readonly Kpi[], observations: readonly Observation[]): string {
  const rows = observations.filter(({ kpi_id }) => kpis.some((kpi) => kpi.kpi_id === kpi_id));
  const [start, ...years] = [...new Set(rows.map(({ fiscal_year }) => fiscal_year))].sort();
  const era = (year = 0) => `R${year - 2018}`;
  const heading = [
    '<th colspan="2">KPI</th>',
    `<th>基準値<br>（${era(start)}）</th>`,
    ...years.map((year) => `<th>${era(year)}</th>`),
  ];
  const cellOf = (kpi: Kpi, year: number | undefined, series: string) => {
    const row = rows.find(
      (one) => one.kpi_id === kpi.kpi_id && one.fiscal_year === year && one.series === series,
    );
    const mark = row?.as_of ? '<sup>※</sup>' : '';
    return `<td>${escapeMarkup(row?.value_as_published ?? '')}${mark}</td>`;
  };
  const body = kpis.map((kpi, index) => {
    const unit = kpi.unit === '%' ? '％' : kpi.unit;
    const name = `${String.fromCharCode(0x2460 + index)}${kpi.name}（${unit}）`;
    const line = (series: string) =>
      [start, ...years].map((year) => cellOf(kpi, year, series)).join('');
    return `<tr><td class="name" rowspan="2">${escapeMarkup(name)}</td><td>目標値</td>${line('target')}</tr><tr><td>実績値</td>${line('actual')}</tr>`;
  });
  return `<table><tr>${heading.join('')}</tr>${body.join('')}</table>`;
}

function goalBudgets({ goals, goal_budgets }: Database): string {
  const rows = goals.map(({ goal_id, name }) => {
    const amounts = goal_budgets.filter((row) => row.goal_id === goal_id);
    return `<tr><td class="name">${escapeMarkup(name)}</td>${amounts.map((row) => `<td>${row.value_as_published}</td>`).join('')}</tr>`;
  });
  return `<table><tr><th>基本目標</th><th>Ｒ４決算額<br>（千円）</th><th>Ｒ５予算額<br>（千円）</th></tr>${rows.join('')}</table>`;
}

function projectBudgets({ projects, project_budgets }: Database): string {
  const rows = projects.map(({ project_id, name }) => {
    const amounts = project_budgets.filter((row) => row.project_id === project_id);
    return `<tr><td class="name">${escapeMarkup(name)}</td><td>継続<br>（R4～６年度）</td>${amounts.map((row) => `<td>${row.value_as_published}</td>`).join('')}</tr>`;
  });
  return `<table><tr><th>申請事業名</th><th>新規・継続<br>(事業期間)</th><th>R5年度<br>事業費<br>（千円）</th><th>R5年度<br>交付決定額<br>（千円）</th></tr>${rows.join('')}</table>`;
}
