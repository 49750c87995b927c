import { cellToldJa } from '../../load/problem/words/ja/cells.ts';
import { fileToldJa } from '../../load/problem/words/ja/files.ts';
import { limitToldJa } from '../../load/problem/words/ja/limits.ts';
import { linkToldJa } from '../../load/problem/words/ja/links.ts';
import { moneyToldJa } from '../../load/problem/words/ja/money.ts';
import { observationToldJa } from '../../load/problem/words/ja/observations.ts';
import { rowToldJa } from '../../load/problem/words/ja/rows.ts';
import { spreadsheetToldJa } from '../../load/problem/words/ja/spreadsheet.ts';
import { timeToldJa } from '../../load/problem/words/ja/times.ts';
import { answerToldJa } from '../../load/question/words/ja/answers.ts';
import { planToldJa } from '../../load/question/words/ja/plans.ts';
import { reportToldJa } from '../../load/question/words/ja/reports.ts';
import { textToldJa } from '../../load/question/words/ja/texts.ts';
import { valueToldJa } from '../../load/question/words/ja/values.ts';

/** What tables can be told: a reader loads the words of one language. */
export const tableWordsJa = {
  ...fileToldJa,
  ...cellToldJa,
  ...spreadsheetToldJa,
  ...rowToldJa,
  ...observationToldJa,
  ...limitToldJa,
  ...linkToldJa,
  ...moneyToldJa,
  ...timeToldJa,
  ...valueToldJa,
  ...planToldJa,
  ...reportToldJa,
  ...textToldJa,
  ...answerToldJa,
};
