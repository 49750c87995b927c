import {
  code,
  date,
  identifier,
  integer,
  municipalityCode,
  optional,
  sha256Digest,
  since,
  text,
  webAddress,
} from '../column.ts';
import { table } from '../table.ts';
import { inOtherLanguages } from '../translations.ts';
import { note, noteTranslations } from './shared-columns.ts';

export const sources = table('sources', {
  title: { ja: '出典', en: 'Sources' },
  description: {
    ja: '数字の出どころになった資料。わからない欄は空のままにします。',
    en: 'Documents from which the figures come. What is not known stays empty.',
  },
  key: ['source_id'],
  permanent: true,
  columns: {
    source_id: identifier({
      ja: ['出典ID', '資料の番号。一度使った番号は使い回しません。'],
      en: ['Source ID', 'Identifier of the document; never reused.'],
    }),
    title: text(
      {
        ja: ['題名', '資料に印刷されている題名や資料番号。'],
        en: ['Title', 'Title or document number as printed.'],
      },
      { properName: true },
    ),
    subtitle: optional(
      text({
        ja: ['副題', '何についての資料か。'],
        en: ['Subtitle', 'What the document is about.'],
      }),
    ),
    meeting: optional(
      text(
        {
          ja: ['会議', '資料が配られた会議の名前。'],
          en: ['Meeting', 'Meeting for which the document was issued.'],
        },
        { properName: true },
      ),
    ),
    publisher: text(
      {
        ja: ['発行者', '資料を出した自治体や団体。'],
        en: ['Publisher', 'Body that issued the document.'],
      },
      { properName: true },
    ),
    municipality_code: municipalityCode({
      ja: ['全国地方公共団体コード', '検査数字をふくむ6けたの番号。'],
      en: ['Municipality code', 'Six-digit code of the municipality including the check digit.'],
    }),
    issued: date(
      {
        ja: ['発行日', '資料の日付。'],
        en: ['Issued', 'Date of the document.'],
      },
      { past: true },
    ),
    landing_url: optional(
      webAddress({
        ja: ['掲載ページ', '資料が載っているページのアドレス。'],
        en: ['Landing page', 'Address of the page that offers the document.'],
      }),
    ),
    download_url: optional(
      webAddress({
        ja: ['ファイルのアドレス', '資料そのもののアドレス。'],
        en: ['Download address', 'Address of the document itself.'],
      }),
    ),
    retrieved: optional(
      date(
        {
          ja: ['取得日', '資料を手に入れた日。'],
          en: ['Retrieved', 'Day on which the document was obtained.'],
        },
        { notBefore: 'issued', past: true },
      ),
    ),
    sha256: optional(
      sha256Digest({
        ja: ['SHA-256', '資料のファイルのハッシュ値。'],
        en: ['SHA-256', 'Hash of the document file.'],
      }),
    ),
    language: text(
      {
        ja: ['言語', '資料の言語。ja など。'],
        en: ['Language', 'Language of the document, such as ja.'],
      },
      { maxLength: 8 },
    ),
    note,
    kind: optional(
      since(
        '1.2',
        code('source_kinds', {
          ja: [
            '種類',
            'ページのある資料か、ウェブページか、表計算のファイルか。空なら、ページのある資料。',
          ],
          en: ['Kind', 'Report with pages, web page, workbook or press release; empty: a report.'],
        }),
      ),
    ),
    pages: optional(
      integer(
        {
          ja: ['ページ数', '資料のページ数。印刷された番号が1から始まらない資料では、最後の番号。'],
          en: ['Pages', 'Number of pages; the last printed number where they do not begin with 1.'],
        },
        { since: '1.2', minimum: 1 },
      ),
    ),
    ...inOtherLanguages('subtitle', { ja: '副題', en: 'subtitle' }),
    ...noteTranslations,
  },
});
