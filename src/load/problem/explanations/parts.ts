import type { Text } from '../../../model/text.ts';
import type { Explanation } from './explanation.ts';
import { cellExplainedEn } from './en/cells.ts';
import { componentExplainedEn } from './en/components.ts';
import { easyExplainedEn } from './en/easy.ts';
import { fileExplainedEn } from './en/files.ts';
import { limitExplainedEn } from './en/limits.ts';
import { linkExplainedEn } from './en/links.ts';
import { moneyExplainedEn } from './en/money.ts';
import { observationExplainedEn } from './en/observations.ts';
import { proseExplainedEn } from './en/prose.ts';
import { releaseExplainedEn } from './en/releases.ts';
import { rowExplainedEn } from './en/rows.ts';
import { settingExplainedEn } from './en/settings.ts';
import { spreadsheetExplainedEn } from './en/spreadsheet.ts';
import { timeExplainedEn } from './en/times.ts';
import { cellExplainedJa } from './ja/cells.ts';
import { componentExplainedJa } from './ja/components.ts';
import { easyExplainedJa } from './ja/easy.ts';
import { fileExplainedJa } from './ja/files.ts';
import { limitExplainedJa } from './ja/limits.ts';
import { linkExplainedJa } from './ja/links.ts';
import { moneyExplainedJa } from './ja/money.ts';
import { observationExplainedJa } from './ja/observations.ts';
import { proseExplainedJa } from './ja/prose.ts';
import { releaseExplainedJa } from './ja/releases.ts';
import { rowExplainedJa } from './ja/rows.ts';
import { settingExplainedJa } from './ja/settings.ts';
import { spreadsheetExplainedJa } from './ja/spreadsheet.ts';
import { timeExplainedJa } from './ja/times.ts';

/** The kinds of problem about one subject, explained in both languages. */
interface ExplainedProblems {
  readonly title: Text;
  readonly ja: Readonly<Record<string, Explanation>>;
  readonly en: Readonly<Record<string, Explanation>>;
}

/** In the order of the document. */
export const problemParts: readonly ExplainedProblems[] = [
  {
    title: { ja: 'ファイルと見出し', en: 'Files and headers' },
    ja: fileExplainedJa,
    en: fileExplainedEn,
  },
  { title: { ja: 'セル', en: 'Cells' }, ja: cellExplainedJa, en: cellExplainedEn },
  {
    title: { ja: '表計算ソフトが変えるもの', en: 'What spreadsheets change' },
    ja: spreadsheetExplainedJa,
    en: spreadsheetExplainedEn,
  },
  { title: { ja: '行と表', en: 'Rows and tables' }, ja: rowExplainedJa, en: rowExplainedEn },
  {
    title: { ja: '単位とお金', en: 'Units and money' },
    ja: moneyExplainedJa,
    en: moneyExplainedEn,
  },
  {
    title: { ja: 'KPIの値', en: 'Values of KPIs' },
    ja: observationExplainedJa,
    en: observationExplainedEn,
  },
  {
    title: { ja: '値の境目・ことば・評価', en: 'Bounds, words and evaluations' },
    ja: limitExplainedJa,
    en: limitExplainedEn,
  },
  { title: { ja: '年度と日付', en: 'Years and days' }, ja: timeExplainedJa, en: timeExplainedEn },
  {
    title: { ja: 'KPIと事業のつながり', en: 'Links between KPIs and projects' },
    ja: linkExplainedJa,
    en: linkExplainedEn,
  },
  { title: { ja: '設定', en: 'Settings' }, ja: settingExplainedJa, en: settingExplainedEn },
  { title: { ja: '文章', en: 'Texts' }, ja: proseExplainedJa, en: proseExplainedEn },
  {
    title: { ja: '文章の部品', en: 'Components of texts' },
    ja: componentExplainedJa,
    en: componentExplainedEn,
  },
  {
    title: { ja: 'やさしい日本語', en: 'Plain Japanese' },
    ja: easyExplainedJa,
    en: easyExplainedEn,
  },
  { title: { ja: '公開した控え', en: 'Releases' }, ja: releaseExplainedJa, en: releaseExplainedEn },
];
