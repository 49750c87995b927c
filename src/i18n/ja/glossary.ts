/** The page that explains words. */

/** The first sound of each row of the syllabary, with the name of the row. */
const rows = [
  ['あ', 'あ行'],
  ['か', 'か行'],
  ['さ', 'さ行'],
  ['た', 'た行'],
  ['な', 'な行'],
  ['は', 'は行'],
  ['ま', 'ま行'],
  ['や', 'や行'],
  ['ら', 'ら行'],
  ['わ', 'わ行'],
] as const;

const collator = new Intl.Collator('ja');

/** The row of the syllabary; words that are not read in it stand behind. */
function heading(reading: string): string {
  const first = reading.slice(0, 1);
  const row = rows.findLast(([start]) => collator.compare(first, start) >= 0);
  return row && /\p{Script=Hiragana}/u.test(first) ? row[1] : 'その他';
}

export const glossary = {
  title: '用語',
  /** `label` marks what the source itself explains; null where it explains nothing. */
  lead: ({ label }: { label: string | null }) =>
    `このサイトに出てくる言葉の意味です。${label === null ? '' : `「${label}」と書いたもののほかは、`}このサイトが付けた説明です。`,
  description: ({ name }: { name: string }) => `「${name}」に出てくる言葉の意味の一覧です。`,
  letters: '読みがなで選ぶ',
  order: {
    sortedBy: ({ term, reading }: { term: string; reading: string | null }) => reading ?? term,
    compare: (one: string, other: string) => collator.compare(one, other),
    heading,
  },
  /** Names a link to an explanation where another link has the same word. */
  meaningOf: ({ term }: { term: string }) => `${term}の意味`,
  usedIn: ({ term }: { term: string }) => `「${term}」があるところ`,
  search: ({ term }: { term: string }) => `「${term}」で検索する`,
};
