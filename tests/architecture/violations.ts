import { styleViolations, type Violation } from './style-violations.ts';

/** One small violation for each rule, and where it is reported. */
export const violations: Readonly<Record<string, Violation>> = {
  ...styleViolations,
  'words-are-joined-by-the-language': {
    files: {
      'src/components/A.astro':
        '---\nconst b = `${c} ${d}`;\nconst id = `a-${c}`;\n---\n<p>{b}</p>',
      'src/components/B.astro':
        '<p>\n{a}\n{b && c}\n</p>\n<p>{a}<b>{b}</b></p>\n<p>{a}{b && <i />}</p>',
      'src/components/C.astro': "<p title={`${a}: ${b}`}>\n{a}{' '}\n{b}</p>",
      'src/layouts/A.astro': '<!doctype html>\n<html>\n<p>Page {a}</p></html>',
      'src/offer/a.ts':
        'const a = `${b}${c}`;\nconst d = `${e}.png#${f}`;\nconst g = `<a>${b}</a>`;',
      'src/publish/a.ts': 'const a = `${b} ${c}`;',
    },
    lines: [
      'src/components/A.astro:2  [words-are-joined-by-the-language]  `${c} ${d}`',
      'src/components/B.astro:2  [words-are-joined-by-the-language]  {a}',
      'src/components/C.astro:2  [words-are-joined-by-the-language]  {a}',
      'src/components/C.astro:1  [words-are-joined-by-the-language]  `${a}: ${b}`',
      'src/layouts/A.astro:3  [words-are-joined-by-the-language]  Page',
      'src/offer/a.ts:1  [words-are-joined-by-the-language]  `${b}${c}`',
    ],
  },
  'room-may-import': {
    files: {
      'src/load/a.ts': "import '../derive/b.ts';",
      'src/reader/a.ts': "import '../derive/b.ts';\nimport '../load/read/b.ts';",
      'src/load/c.ts': "import '../reader/a.ts';",
      'src/pages/a.ts': "import type { Content } from '../load/b.ts';",
      'src/pages/b.ts': "import { kpis } from '../model/b.ts';",
      'src/components/A.astro': '---\nconst a = 1;\nimport "../load/a.ts";\n---\n<p>{a}</p>',
      'src/components/B.astro': '<p></p>\n<script>\nimport("../load/a.ts");\n</script>',
      'src/derive/b.ts': "export { a } from '../../tests/a.ts';",
      'src/elsewhere/b.ts': "import '../model/b.ts';",
    },
    lines: [
      'src/load/a.ts:1  [room-may-import]  src/derive/b.ts',
      'src/reader/a.ts:1  [room-may-import]  src/derive/b.ts',
      'src/load/c.ts:1  [room-may-import]  src/reader/a.ts',
      'src/pages/a.ts:1  [room-may-import]  src/load/b.ts',
      'src/components/A.astro:3  [room-may-import]  src/load/a.ts',
      'src/components/B.astro:3  [room-may-import]  src/load/a.ts',
      'src/derive/b.ts:1  [room-may-import]  tests/a.ts',
      'src/elsewhere/b.ts:1  [room-may-import]  src/model/b.ts',
    ],
  },
  'commands-need-no-tests': {
    files: {
      'src/serve/a.ts': "import './b.ts';",
      'scripts/a.ts': "import '../src/serve/a.ts';\nimport { find } from '../tests/b.ts';",
      'tests/a.ts': "import './b.ts';",
    },
    lines: ['scripts/a.ts:2  [commands-need-no-tests]  tests/b.ts'],
  },
  'model-imports-nothing': {
    files: { 'src/model/a.ts': "import './b.ts';\nimport type { Z } from 'zod';" },
    lines: ['src/model/a.ts:2  [model-imports-nothing]  zod'],
  },
  'node-stays-in-its-modules': {
    files: {
      'src/derive/a.ts': "import { join } from 'node:path';",
      'src/reader/a.ts': "import { readFileSync } from 'node:fs';",
      'src/load/read-files.ts': "import { join } from 'node:path';",
      'src/serve/a.ts': "import { join } from 'node:path';",
      'scripts/a.ts': "import { join } from 'node:path';",
    },
    lines: [
      'src/derive/a.ts:1  [node-stays-in-its-modules]  node:path',
      'src/reader/a.ts:1  [node-stays-in-its-modules]  node:fs',
    ],
  },
  'astro-stays-in-its-rooms': {
    files: {
      'src/derive/a.ts': "import { getCollection } from 'astro:content';",
      'src/pages/a.ts': "import { getCollection } from 'astro:content';",
    },
    lines: ['src/derive/a.ts:1  [astro-stays-in-its-rooms]  astro:content'],
  },
  'no-import-in-a-circle': {
    files: {
      'src/load/a.ts': "import './b.ts';",
      'src/load/b.ts': "import './c.ts';",
      'src/load/c.ts': "import type { A } from './a.ts';\nimport './d.ts';",
      'src/load/d.ts': '',
    },
    lines: [
      'src/load/a.ts:0  [no-import-in-a-circle]  src/load/a.ts → src/load/b.ts → src/load/c.ts → src/load/a.ts',
    ],
  },
  'content-comes-by-the-door': {
    files: {
      'src/components/A.astro': "---\nimport { a } from '../site/a.ts';\n---\n<p>{a}</p>",
      'src/components/B.astro': "---\nimport '../model/a.ts';\nimport '../site/b.ts';\n---",
      'src/layouts/A.astro': "---\nimport type { Text } from '../site/prose/texts.ts';\n---",
      'src/offer/a.ts': "import { rows } from '../site/database.ts';",
      'src/offer/b.ts': "import type { Site } from '../site/site.ts';",
      'src/pages/a.astro': "---\nimport { rows } from '../site/database.ts';\n---",
      'src/site/a.ts': "import type { B } from './b.ts';",
      'src/site/b.ts': "import { rows } from './database.ts';",
      'src/model/a.ts': '',
    },
    lines: [
      'src/components/A.astro:2  [content-comes-by-the-door]  src/site/a.ts',
      'src/components/B.astro:3  [content-comes-by-the-door]  src/site/b.ts',
      'src/layouts/A.astro:2  [content-comes-by-the-door]  src/site/prose/texts.ts',
      'src/offer/a.ts:1  [content-comes-by-the-door]  src/site/database.ts',
    ],
  },
  'language-comes-with-the-page': {
    files: {
      'src/components/A.astro': '---\nconst { words } = Astro.locals;\n---\n<p>{words.a}</p>',
      'src/layouts/A.astro': '<html lang={Astro.currentLocale}></html>',
      'src/pages/a.astro': "---\nimport { wordsOf } from '../i18n/words.ts';\n---",
      'src/site/a.ts': "import { wordsOf } from '../i18n/words.ts';",
      'src/components/B.astro': '<p>{title[language]}</p>',
    },
    lines: [
      'src/layouts/A.astro:0  [language-comes-with-the-page]  Astro.currentLocale',
      'src/pages/a.astro:0  [language-comes-with-the-page]  wordsOf',
      'src/components/B.astro:0  [language-comes-with-the-page]  e[language]',
    ],
  },
  'words-stay-in-their-rooms': {
    files: {
      'src/derive/a.ts': '// 年度\nexport const word = `${1}年度`;\nexport const unit = /円/;',
      'src/components/A.astro': '<!-- 年度 -->\n<p>年度</p>',
      'src/site/a.ts': 'export const title = `${page}｜${site}`;',
      'src/i18n/ja/words.ts': "export const word = '年度';",
    },
    lines: [
      'src/derive/a.ts:2  [words-stay-in-their-rooms]  }年度`',
      'src/derive/a.ts:3  [words-stay-in-their-rooms]  /円/',
      'src/components/A.astro:2  [words-stay-in-their-rooms]  <p>年度</p>',
      'src/site/a.ts:1  [words-stay-in-their-rooms]  }｜${',
    ],
  },
  'addresses-stay-in-url': {
    files: {
      'src/derive/a.ts': "export const place = '/data/v1/';\nexport const type = 'text/csv';",
      'src/components/A.astro': '<a href="/kpis/">{word}</a>\n<a href="#main">{word}</a>',
      'src/site/config.ts': 'export const base = import.meta.env.BASE_URL;',
      'src/model/addresses.ts': 'export const base = `/kpis/${import.meta.env.BASE_URL}`;',
    },
    lines: [
      "src/derive/a.ts:1  [addresses-stay-in-url]  '/data/v1/'",
      'src/components/A.astro:1  [addresses-stay-in-url]  <a href="/kpis/">{word}</a>',
      'src/site/config.ts:0  [addresses-stay-in-url]  import.meta.env.BASE_URL',
    ],
  },
  'page-is-thin': {
    files: {
      'src/pages/a.astro': '<p>{rows.map((row) => row)}</p>',
      'src/pages/b.astro': '<br />\n'.repeat(61),
      'src/components/C.astro': '<p>{rows.map((row) => row)}</p>',
    },
    lines: [
      'src/pages/a.astro:0  [page-is-thin]  .map(',
      'src/pages/b.astro:0  [page-is-thin]  61 lines',
    ],
  },
  'file-is-short': {
    files: { 'tests/a.ts': '\n;'.repeat(250), 'tests/b.ts': '\n;'.repeat(249) },
    lines: ['tests/a.ts:0  [file-is-short]  251 lines'],
  },
  'clock-is-not-read': {
    files: {
      'src/publish/a.ts': 'export const now = new Date();',
      'src/publish/b.ts': "export const day = new Date('2023-08-31');",
    },
    lines: ['src/publish/a.ts:0  [clock-is-not-read]  new Date()'],
  },
  'a-status-is-one-entry': {
    files: {
      'src/derive/a.ts': "const isOpen = (status: string) => status === 'measuring';",
      'src/derive/b.ts': "const a = 'Values are reported.';\nconst b = 'not_applicable';",
      'src/charts/a.ts': 'const marks: Readonly<Partial<Record<Status, string>>> = {};',
      'src/components/A.astro': "<p></p>\n<style>\n  [data-status='final'] {}\n</style>",
      'src/model/a.ts': "const before = 'not_yet';",
    },
    lines: [
      "src/derive/a.ts:1  [a-status-is-one-entry]  'measuring'",
      'src/charts/a.ts:0  [a-status-is-one-entry]  Partial<Record<Status',
      "src/components/A.astro:3  [a-status-is-one-entry]  [data-status='final'] {}",
    ],
  },
  'a-table-declares-its-rules': {
    files: {
      'src/load/a.ts': "const ordered = [{ table: 'facts', start: 'start_date' }];",
      'src/load/b.ts': 'const dated = [\n  tables.facts,\n  tables.goal_budgets,\n];',
      'src/load/c.ts': 'const { rows } = tables.facts;',
      'src/load/content-layout.ts': "const files = names.filter((name) => name !== 'codelists');",
      'src/publish/a.ts': "const rows = publish('facts');",
    },
    lines: [
      "src/load/a.ts:1  [a-table-declares-its-rules]  'facts'",
      'src/load/b.ts:0  [a-table-declares-its-rules]  tables.facts, tables.goal_budgets',
    ],
  },
  'a-name-is-exported-once': {
    files: {
      'src/load/a.ts': 'export function keyOf(): string;\nexport function keyOf(): string {}',
      'src/publish/b.ts': 'export const keyOf = 1;\nconst own = 2;\nexport type Own = 1;',
      'src/publish/c.ts': 'const own = 3;\nexport async function Own() {}',
      'src/i18n/ja/a.ts': 'export const keyOf = 1;',
      'src/pages/a.ts': 'export const keyOf = 1;',
    },
    lines: [
      'src/publish/b.ts:0  [a-name-is-exported-once]  keyOf, as src/load/a.ts',
      'src/publish/c.ts:0  [a-name-is-exported-once]  Own, as src/publish/b.ts',
    ],
  },
  'charts-touch-the-page-in-one-folder': {
    files: {
      'src/charts/a.ts': 'export const root = document.body;',
      'src/charts/browser/a.ts': "import 'chart.js';\nexport const root = document.body;",
      'src/components/A.astro': "<script>\n  import 'chart.js/auto';\n</script>",
    },
    lines: [
      'src/charts/a.ts:0  [charts-touch-the-page-in-one-folder]  document.body',
      'src/components/A.astro:2  [charts-touch-the-page-in-one-folder]  chart.js/auto',
    ],
  },
  'check-touches-the-page-in-one-folder': {
    files: {
      'src/check/a.ts': 'export const a = document.body;',
      'src/check/browser/a.ts': "import 'pdfjs-dist';",
    },
    lines: ['src/check/a.ts:0  [check-touches-the-page-in-one-folder]  document.body'],
  },
  'markup-is-escaped-in-one-place': {
    files: {
      'src/write/a.ts': "export const sign = '&lt;';",
      'src/offer/a.ts': "export const sign = '&lt;';",
      'src/components/A.astro': "---\nconst json = text.replaceAll('<', '\\\\u003c');\n---",
    },
    lines: [
      "src/offer/a.ts:1  [markup-is-escaped-in-one-place]  '&lt;'",
      "src/components/A.astro:2  [markup-is-escaped-in-one-place]  '\\\\u003c'",
    ],
  },
  'no-municipality-is-named': {
    files: { 'src/derive/a.ts': '\n// as in KUMAMOTO', 'tests/a.ts': '// Kumamoto' },
    lines: ['src/derive/a.ts:2  [no-municipality-is-named]  Kumamoto'],
  },
};
