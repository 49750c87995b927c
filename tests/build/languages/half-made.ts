import { readFileSync } from 'node:fs';

/** A language that begins, with the words of one page; what it has not said yet, it says in English. */

/** What the home page says in English, and in the new language. */
const said = [
  ["title: 'Home'", "title: 'Hejmo'"],
  ["newestKpis: 'New results'", "newestKpis: 'Novaj rezultoj'"],
  ["updates: 'Latest updates'", "updates: 'Plej novaj ŝanĝoj'"],
  ["updatesLink: 'See all updates'", "updatesLink: 'Ĉiuj ŝanĝoj'"],
  ["'./counted.ts'", "'../en/counted.ts'"],
] as const;

const words = `import { en } from '../en/words.ts';
import type { Words } from '../words.ts';
import { home } from './home.ts';

export const eo: Words = { ...en, pages: { ...en.pages, home } };
`;

/** The files of its folder. */
export const halfMade: Readonly<Record<string, string>> = {
  'words.ts': words,
  'home.ts': said.reduce(
    (text, [english, own]) => text.replace(english, own),
    readFileSync('src/i18n/en/home.ts', 'utf8'),
  ),
};

/** Its line in the list of languages. */
export const line =
  "  eo: { own: 'Esperanto', short: 'Eo', name: { ja: 'エスペラント', en: 'Esperanto' }, since: '1.4' },";
