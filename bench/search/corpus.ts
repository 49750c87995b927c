import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Random, createRandom } from './random.ts';
import { acts, bodies, fields, measures, people, placeParts, seasons } from './words.ts';

/** A page of the benchmark: its address and the texts that it shows, each a block of its own. */
export interface BenchPage {
  readonly url: string;
  readonly title: string;
  readonly texts: readonly string[];
  readonly html: string;
}

const kinds = ['project', 'kpi', 'dataset', 'page'] as const;
const statuses = ['reported', 'measuring', 'interim', 'not_conducted', 'not_yet'] as const;

/** Paragraphs of a page; with title, headings and table this gives about a thousand characters. */
const paragraphs = 9;

type Phrase = (random: Random, names: readonly string[]) => string;

const place: Phrase = (random) =>
  Array.from({ length: 2 + random.below(2) }, () => random.oneOf(placeParts)).join('') +
  random.oneOf(['地区', '校区', '町', '駅前', '公園', '会館', '港', '通り', '区', '温泉']);

const number: Phrase = (random) =>
  (10 + random.below(random.oneOf([90, 900, 60_000]))).toLocaleString('en-US');

const year: Phrase = (random) => {
  const western = 2012 + random.below(18);
  const reiwa = western - 2018;
  const era = reiwa > 0 ? `令和${reiwa === 1 ? '元' : reiwa}` : `平成${western - 1988}`;
  const letter = reiwa > 0 ? `R${reiwa}` : `H${western - 1988}`;
  return random.oneOf([
    `${era}年度`,
    `${western}年度`,
    `${letter}年度`,
    `${era}年度（${western}年度）`,
  ]);
};

const topic: Phrase = (random, names) =>
  random.below(4) === 0
    ? random.oneOf(names)
    : random.oneOf(fields) + random.oneOf(['', 'の', '・']) + random.oneOf(acts);

/** Sentences of municipal reports, with gaps. */
const sentences: readonly Phrase[] = [
  (r, n) => `${year(r, n)}は、${place(r, n)}で「${topic(r, n)}」を行いました。`,
  (r, n) => `${random2(r, people)}を対象に、${topic(r, n)}に取り組んでいます。`,
  (r, n) =>
    `${r.oneOf(measures)}は${number(r, n)}${r.oneOf(['人', '件', '回', '千円', '％', '社'])}です。`,
  (r, n) =>
    `${r.oneOf(bodies)}と${r.oneOf(bodies)}が連携して、${place(r, n)}の${topic(r, n)}を進めます。`,
  (r, n) =>
    `目標は${number(r, n)}${r.oneOf(['人', '件', '団体'])}、実績は${number(r, n)}でした（${year(r, n)}末の時点）。`,
  (r, n) =>
    `${r.oneOf(seasons)}には${place(r, n)}から${place(r, n)}までの区間で${r.oneOf(fields)}の${r.oneOf(acts)}を予定しています。`,
  (r, n) => `事業費は${number(r, n)}千円で、うち国の交付金は${number(r, n)}千円です。`,
  (r, n) =>
    `${topic(r, n)}について、${r.oneOf(bodies)}から意見を聞き、${r.oneOf(acts)}の方法を決めました。`,
  (r, n) =>
    `${place(r, n)}に住む${r.oneOf(people)}の声をもとに、${r.oneOf(fields)}を${r.oneOf(acts)}します。`,
  (r) =>
    `くわしくは、${r.oneOf(fields)}課（電話 0${r.below(9)}6-${1000 + r.below(9000)}-${1000 + r.below(9000)}）まで。`,
];

function random2(random: Random, list: readonly string[]): string {
  return `${random.oneOf(list)}や${random.oneOf(list)}`;
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

function htmlOf(page: Omit<BenchPage, 'html' | 'url'>, random: Random): string {
  const [heading = '', ...others] = page.texts.slice(1);
  const cells = others.slice(-6);
  const prose = others.slice(0, -6).map((text) => `<p>${escaped(text)}</p>`);
  const kind = random.oneOf(kinds);
  const facets = `data-search-kind="${kind}" data-search-project="p${1 + random.below(5)}" data-search-status="${random.oneOf(statuses)}"`;
  return `<!doctype html><html lang="ja"><head><meta charset="utf-8"><title>${escaped(page.title)}</title></head><body>
<header><nav><a href="/">ホーム</a></nav></header>
<main data-pagefind-body ${facets}><h1>${escaped(page.title)}</h1>
<h2 id="about">${escaped(heading)}</h2>
${prose.join('\n')}
<table><tbody>${[0, 2, 4].map((n) => `<tr><th>${escaped(cells[n] ?? '')}</th><td>${escaped(cells[n + 1] ?? '')}</td></tr>`).join('')}</tbody></table>
</main></body></html>`;
}

/** The same pages for the same number and names. */
export function* benchPages(count: number, names: readonly string[]): Iterable<BenchPage> {
  const random = createRandom(count);
  for (let index = 0; index < count; index += 1) {
    const title =
      random.below(3) === 0
        ? topic(random, names)
        : `${place(random, names)}の${topic(random, names)}`;
    const paragraph = () =>
      Array.from({ length: 2 + random.below(3) }, () =>
        random.oneOf(sentences)(random, names),
      ).join('');
    const texts = [
      title,
      topic(random, names),
      ...Array.from({ length: paragraphs }, paragraph),
      ...Array.from({ length: 3 }, () => [random.oneOf(measures), number(random, names)]).flat(),
    ];
    const page = { title, texts };
    yield { ...page, url: `pages/${index}/`, html: htmlOf(page, random) };
  }
}

/** Writes the pages as a built site. */
export async function writeSite(folder: string, pages: Iterable<BenchPage>): Promise<void> {
  for (const { url, html } of pages) {
    await mkdir(join(folder, url), { recursive: true });
    await writeFile(join(folder, url, 'index.html'), html);
  }
}
