import type { ParsedProse } from '../parse/front-matter.ts';
import { plainText } from '../parse/prose-tree.ts';
import { settingRow } from '../parse/setting-row.ts';
import type { Question } from '../question/question.ts';
import { askSetting, type WrittenSettings } from './ask-settings.ts';
import { askText } from './ask-prose.ts';

/** Words that end like the name of a municipality and are none. */
const common =
  /都市|市町村|(?:中核|政令|指定|特例|全|同|本|当|各|他|両|朝|夜)市|市[場街内外民長議立役]|町[内民長議立役]|村[内民長議立役]|[農漁山]村/gu;

const named = /(?![期版次])\p{Script=Han}{1,6}[市町村]/u;

/** Texts about the whole site that name another municipality and not its own. */
export function askPlaces({ settings, lines }: WrittenSettings, prose: ParsedProse): Question[] {
  if (settings === null || !/[市町村]$/u.test(settings.municipality)) return [];
  const { municipality, name, description, plan } = settings;
  const otherIn = (text: string) =>
    text.includes(municipality) ? null : (named.exec(text.replace(common, ' '))?.[0] ?? null);
  const written = [
    { key: 'name', row: settingRow(lines, 'name'), text: name },
    { key: 'description', row: settingRow(lines, 'description'), text: description },
    { key: 'plan.name', row: settingRow(lines, 'plan', 'name'), text: plan.name ?? '' },
  ];
  return [
    ...written.flatMap(({ key, row, text }) => {
      const found = otherIn(text);
      if (found === null) return [];
      return [askSetting({ row, key, found: text }, 'municipality-other', { found, municipality })];
    }),
    ...prose.pages.flatMap(({ file, tree }) => {
      const found = tree ? otherIn(plainText(tree)) : null;
      if (found === null) return [];
      const at = { file, row: 1, key: '1', found };
      return askText(at, 'municipality-other', { found, municipality });
    }),
  ];
}
