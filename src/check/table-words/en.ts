import { cellToldEn } from '../../load/problem/words/en/cells.ts';
import { fileToldEn } from '../../load/problem/words/en/files.ts';
import { limitToldEn } from '../../load/problem/words/en/limits.ts';
import { linkToldEn } from '../../load/problem/words/en/links.ts';
import { moneyToldEn } from '../../load/problem/words/en/money.ts';
import { observationToldEn } from '../../load/problem/words/en/observations.ts';
import { rowToldEn } from '../../load/problem/words/en/rows.ts';
import { spreadsheetToldEn } from '../../load/problem/words/en/spreadsheet.ts';
import { timeToldEn } from '../../load/problem/words/en/times.ts';
import { answerToldEn } from '../../load/question/words/en/answers.ts';
import { planToldEn } from '../../load/question/words/en/plans.ts';
import { reportToldEn } from '../../load/question/words/en/reports.ts';
import { textToldEn } from '../../load/question/words/en/texts.ts';
import { valueToldEn } from '../../load/question/words/en/values.ts';

/** What tables can be told: a reader loads the words of one language. */
export const tableWordsEn = {
  ...fileToldEn,
  ...cellToldEn,
  ...spreadsheetToldEn,
  ...rowToldEn,
  ...observationToldEn,
  ...limitToldEn,
  ...linkToldEn,
  ...moneyToldEn,
  ...timeToldEn,
  ...valueToldEn,
  ...planToldEn,
  ...reportToldEn,
  ...textToldEn,
  ...answerToldEn,
};
