import type { Text } from '../../model/text.ts';
import { visible, type Finding, type Place } from '../problem/problem.ts';
import type { Told } from './group.ts';

/** How many others are named. */
const named = 10;

/** Where else it is, and what is written there if that differs. */
export function othersText({ finding, others }: Told<Finding>): Text {
  if (others.length === 0) return { ja: '', en: '' };
  const isSame = others.every(({ found }) => found === finding.found);
  return isSame ? sameText(finding, others) : likeText(finding, others);
}

function sameText(finding: Finding, others: readonly Finding[]): Text {
  const count = others.length;
  const isOneRow = others.every(({ place }) => isSameRow(place, finding.place));
  const rows = listedPlaces(finding, others);
  const list = rows.slice(0, named).join(', ') + more(rows);
  return isOneRow
    ? { ja: `同じ行のほか${count}か所も同じです。`, en: ` ${count} more in this row have it.` }
    : {
        ja: `ほかに${count}か所（${list}行目）も同じです。`,
        en: ` ${count} more have it (rows ${list}).`,
      };
}

function likeText(finding: Finding, others: readonly Finding[]): Text {
  const count = others.length;
  const rows = listedPlaces(finding, others.slice(0, named));
  const written = rows.map((row, index) => ({ row, found: shortened(others[index]?.found ?? '') }));
  const ja = written.map(({ row, found }) => `${row}行目「${found}」`).join('、') + more(others);
  const en = written.map(({ row, found }) => `row ${row} "${found}"`).join(', ') + more(others);
  return {
    ja: `ほかに${count}か所も同じです（${ja}）。`,
    en: ` ${count} more are like it (${en}).`,
  };
}

const isSameRow = (a: Place, b: Place) => a.file === b.file && a.row === b.row;

const more = ({ length }: readonly unknown[]) => (length > named ? ' …' : '');

/** `12`, and where another file begins `data/goals.csv:12`. */
function listedPlaces({ place: first }: Finding, others: readonly Finding[]): string[] {
  const places = [first, ...others.map(({ place }) => place)];
  return places.slice(1).map(({ file, row }, index) => {
    const shown = String(row ?? 1);
    if (file === places[index]?.file) return shown;
    return `${visible(file.replace(/^content\//u, ''))}:${shown}`;
  });
}

function shortened(found: string): string {
  const characters = [...visible(found.slice(0, 100))];
  return characters.length > 20 ? `${characters.slice(0, 19).join('')}…` : characters.join('');
}
