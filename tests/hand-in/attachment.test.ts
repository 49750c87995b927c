import { describe, expect, test } from 'vitest';
import { attachmentIn } from '../../src/hand-in/attachment.ts';
import { refusedFiles } from '../../src/hand-in/changed-files.ts';
import { download, maxAttachmentBytes } from '../../src/hand-in/download.ts';
import { issueFormOf } from '../../src/hand-in/issue-form.ts';

const address = 'https://github.com/user-attachments/files/12345678/kpi-2024.pdf';
const kept = { address, fileName: 'report.pdf' };

describe('the attachment of an issue', () => {
  test.for([
    `### 資料のファイル / Report\n\n[kpi-2024.pdf](${address})\n`,
    address,
    `<${address}>`,
    `[${address}](${address})`,
  ])('is found in %s', (body) => {
    expect(attachmentIn(body)).toEqual(kept);
  });

  test('is kept under a name of ours, whatever it is called', () => {
    const odd =
      'https://github.com/user-attachments/files/1/R6.%E8%B3%87%E6%96%99%28%E6%94%B9%29.XLSX';
    expect(attachmentIn(`[資料](${odd})`)).toEqual({ address: odd, fileName: 'report.xlsx' });
  });

  test.for<readonly [string, string]>([
    ['no-attachment', 'まだファイルがありません。'],
    ['foreign-address', '[a.pdf](https://example.com/user-attachments/files/1/a.pdf)'],
    ['foreign-address', 'https://github.com.example.com/user-attachments/files/1/a.pdf'],
    ['foreign-address', 'https://github.com@example.com/user-attachments/files/1/a.pdf'],
    ['foreign-address', 'http://github.com/user-attachments/files/1/a.pdf'],
    ['foreign-address', 'https://github.com/user-attachments/files/../../a.pdf'],
    ['foreign-address', 'https://github.com/user-attachments/files/1/../a.pdf'],
    ['foreign-address', 'https://github.com/user-attachments/files/1/a.pdf?to=https://example.com'],
    ['foreign-address', 'https://github.com/someone/else/raw/main/a.pdf'],
    ['several-attachments', `${address} https://github.com/user-attachments/files/2/b.pdf`],
    ['kind-unknown', 'https://github.com/user-attachments/files/1/a.exe'],
    ['kind-unknown', 'https://github.com/user-attachments/files/1/pdf'],
  ] as const)('is refused as %s: %s', ([refusal, body]) => {
    expect(attachmentIn(body)).toBe(refusal);
  });
});

/** A server that answers from an address, as after being sent on. */
const answering =
  (url: string, body: BodyInit | null, status = 200) =>
  () => {
    const response = new Response(body, { status });
    Object.defineProperty(response, 'url', { value: url });
    return Promise.resolve(response);
  };

const store = 'https://github-production-repository-file-5c1aeb.s3.amazonaws.com/1/a.pdf?x=1';

describe('a download', () => {
  test('gives the bytes, from wherever GitHub keeps them', async () => {
    for (const url of [address, store, 'https://objects.githubusercontent.com/a']) {
      const bytes = await download(kept, answering(url, 'report'));
      expect(bytes).toEqual(new TextEncoder().encode('report'));
    }
  });

  test('is refused where it leads to another place, fails, or is too large', async () => {
    for (const url of [
      'https://example.com/a.pdf',
      'http://objects.githubusercontent.com/a',
      'https://evil-githubusercontent.com/a',
      'https://github-production-x.s3.amazonaws.com.example.com/a',
    ]) {
      expect(await download(kept, answering(url, 'report'))).toBe('download-elsewhere');
    }
    expect(await download(kept, answering(address, null, 404))).toBe('download-failed');
    const tooLarge = new Uint8Array(maxAttachmentBytes + 1);
    expect(await download(kept, answering(address, tooLarge))).toBe('download-too-large');
  });
});

describe('the form of an issue', () => {
  const form = (day: string, title: string) =>
    `### 資料のファイル / Report or change set\n\n[a.pdf](${address})\n\n### 資料の日付 / Day of the report\n\n${day}\n\n### 資料の題名 / Title of the report\n\n${title}\n\n### 確認 / Confirmation\n\n- [X] 公表`;

  test('says day and title', () => {
    const expected = { day: '2024-08-30', title: '資料2' };
    for (const day of ['2024-08-30', '令和6年8月30日', 'R6.8.30', '2024/8/30']) {
      expect(issueFormOf(form(day, '資料2'))).toEqual(expected);
      expect(issueFormOf(form(day, '資料2').replaceAll('\n', '\r\n'))).toEqual(expected);
    }
  });

  test('says nothing where a field is empty or unclear', () => {
    const nothing = { day: null, title: null };
    expect(issueFormOf(form('_No response_', '_No response_'))).toEqual(nothing);
    expect(issueFormOf(form('8月', 'a\nb'))).toEqual(nothing);
    expect(issueFormOf(form('2024-08-30 か 2024-09-30', ''))).toEqual(nothing);
    expect(issueFormOf('')).toEqual(nothing);
  });
});

describe('what another job hands over', () => {
  const file = (path: string, size = 100, isFile = true) => ({ path, size, isFile });

  test('may be tables of content, and the text of the pull request', () => {
    const files = ['content/data/observations.csv', 'content/data/kpis.csv', 'pull-request.md'];
    expect(refusedFiles(files.map((path) => file(path)))).toEqual([]);
  });

  test.for([
    'content/data/../../package.json',
    '../content/data/kpis.csv',
    'content/data/unknown.csv',
    'content/site.yaml',
    'content/projects/p1.mdx',
    'content/pages/about.mdx',
    'content/releases/2023-08-31/observations.csv',
    'content/data/kpis.csv/x',
    'Content/data/kpis.csv',
    '.github/workflows/check.yml',
    'package.json',
    'node_modules/.bin/astro',
  ])('is refused: %s', (path) => {
    expect(refusedFiles([file(path)])).toEqual([path]);
  });

  test('is refused where it is a link, a folder, or larger than any table', () => {
    const path = 'content/data/kpis.csv';
    expect(refusedFiles([file(path, 100, false)])).toEqual([path]);
    expect(refusedFiles([file(path, 30_000_000)])).toEqual([path]);
    expect(refusedFiles([file('pull-request.md', 300_000)])).toEqual(['pull-request.md']);
  });
});
