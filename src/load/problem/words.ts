import type { BaseLanguage } from '../../model/text.ts';
import type { WordsOf } from './kinds/kind.ts';
import type { ProblemKinds } from './kinds.ts';
import { fileToldEn } from './words/en/files.ts';
import { cellToldEn } from './words/en/cells.ts';
import { spreadsheetToldEn } from './words/en/spreadsheet.ts';
import { rowToldEn } from './words/en/rows.ts';
import { observationToldEn } from './words/en/observations.ts';
import { limitToldEn } from './words/en/limits.ts';
import { linkToldEn } from './words/en/links.ts';
import { moneyToldEn } from './words/en/money.ts';
import { timeToldEn } from './words/en/times.ts';
import { settingToldEn } from './words/en/settings.ts';
import { proseToldEn } from './words/en/prose.ts';
import { componentToldEn } from './words/en/components.ts';
import { easyToldEn } from './words/en/easy.ts';
import { releaseToldEn } from './words/en/releases.ts';
import { fileToldJa } from './words/ja/files.ts';
import { cellToldJa } from './words/ja/cells.ts';
import { spreadsheetToldJa } from './words/ja/spreadsheet.ts';
import { rowToldJa } from './words/ja/rows.ts';
import { observationToldJa } from './words/ja/observations.ts';
import { limitToldJa } from './words/ja/limits.ts';
import { linkToldJa } from './words/ja/links.ts';
import { moneyToldJa } from './words/ja/money.ts';
import { timeToldJa } from './words/ja/times.ts';
import { settingToldJa } from './words/ja/settings.ts';
import { proseToldJa } from './words/ja/prose.ts';
import { componentToldJa } from './words/ja/components.ts';
import { easyToldJa } from './words/ja/easy.ts';
import { releaseToldJa } from './words/ja/releases.ts';

/** What is said of every kind of problem. */
export const problemWords: Readonly<Record<BaseLanguage, WordsOf<ProblemKinds>>> = {
  ja: {
    ...fileToldJa,
    ...cellToldJa,
    ...spreadsheetToldJa,
    ...rowToldJa,
    ...observationToldJa,
    ...limitToldJa,
    ...linkToldJa,
    ...moneyToldJa,
    ...timeToldJa,
    ...settingToldJa,
    ...proseToldJa,
    ...componentToldJa,
    ...easyToldJa,
    ...releaseToldJa,
  },
  en: {
    ...fileToldEn,
    ...cellToldEn,
    ...spreadsheetToldEn,
    ...rowToldEn,
    ...observationToldEn,
    ...limitToldEn,
    ...linkToldEn,
    ...moneyToldEn,
    ...timeToldEn,
    ...settingToldEn,
    ...proseToldEn,
    ...componentToldEn,
    ...easyToldEn,
    ...releaseToldEn,
  },
};
