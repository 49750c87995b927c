import type { Speech } from '../derive/speech.ts';
import type { YearCell } from '../derive/year-cells.ts';
import { isOfKind } from '../model/status.ts';
import { looks } from './looks.ts';

/** Look and word of a cell of the matrix of statuses; a baseline is neither a result nor awaited. */
export function matrixCell(cell: YearCell | null, { words, labels }: Speech) {
  if (cell?.isBaseline) return { look: 'baseline', word: words.site.table.baseline };
  const status = cell?.actual?.status;
  if (status === undefined) return { look: 'none', word: words.pages.kpis.outside };
  const isResult = isOfKind(status, 'result');
  return {
    look: isOfKind(status, 'ahead') ? 'ahead' : looks[status],
    word: isResult ? words.site.legend.result : labels('statuses', status).label,
  };
}
