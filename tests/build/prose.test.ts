import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { loadContent } from '../../src/load/load-content.ts';
import { readContentFiles } from '../../src/load/read-files.ts';
import { buildVariant, runBuild } from '../build-variant.ts';

const timeout = 300_000;
const town = 'tests/fixtures/base/content';

/** Outside of the project, under a name that addresses, patterns and escapes could stumble over. */
const folder = mkdtempSync(join(tmpdir(), 'prose-'));
const content = join(folder, '港 #1?%41[a]', '内容');
const site = resolve(folder, 'site');

afterAll(() => rmSync(folder, { recursive: true }));

function freshContent(): void {
  rmSync(content, { recursive: true, force: true });
  mkdirSync(content, { recursive: true });
  cpSync(town, content, { recursive: true });
}

const text = (path: string) => join(content, path);
const append = (path: string, more: string) =>
  writeFileSync(text(path), readFileSync(text(path), 'utf8') + more);

/** Addresses of the headings of a built page. */
const headingsOf = (page: string) =>
  [...page.matchAll(/<h[2-6][^>]* id="([^"]+)"/g)].map(([, id = '']) => id);

/** Those that the checker would not let a text link to. */
const deadLinks = (ids: readonly string[]) =>
  ids.filter((id) => {
    const files = readContentFiles(content).map((file) => {
      if (!file.path.endsWith('p1.mdx')) return file;
      const linked = new TextDecoder().decode(file.bytes) + `\n\n[a](#${id})\n`;
      return { ...file, bytes: new TextEncoder().encode(linked) };
    });
    return loadContent(files).problems.length > 0;
  });

const code = `{globalThis.process.getBuiltinModule("fs").writeFileSync(${JSON.stringify(
  join(folder, 'ran'),
)}, "x")}`;

describe('a build compiles the texts that were checked', { timeout }, () => {
  test('and nothing else, wherever the content lies', async () => {
    freshContent();
    const stray = `---\nproject_id: p1\nslug: p1\nsummary: a\n---\n\n${code}\n\n# よその文章\n`;
    writeFileSync(text('projects/~$p1.mdx'), stray);
    append('projects/p1.mdx', '\n\n[一覧](/projects/)と「"」');
    await buildVariant({ CONTENT_DIR: content, OUT_DIR: site, BASE_PATH: '/some-repo/' });
    const page = readFileSync(join(site, 'projects/p1/index.html'), 'utf8');
    expect(page).toContain('町の食べものを');
    expect(page).toContain('<a href="/some-repo/projects/">一覧</a>と「"」');
    expect(page).not.toContain('よその文章');
    expect(headingsOf(page).length).toBeGreaterThan(3);
    expect(deadLinks(headingsOf(page))).toEqual([]);
    expect(readFileSync(join(site, 'about/index.html'), 'utf8')).toContain('にある数字です');
    expect(existsSync(join(folder, 'ran'))).toBe(false);
  });

  test('and none of a text that only another dialect of Markdown makes dangerous', async () => {
    freshContent();
    append('projects/p1.mdx', `\n\n確かめ[^a]\n\n[^a]: ${code}\n`);
    writeFileSync(join(folder, 'o.mdx'), `---\nslug: p2\n---\n\n${code}`);
    symlinkSync(join(folder, 'o.mdx'), text('projects/zz.mdx'));
    const { code: exit, output } = await runBuild({ CONTENT_DIR: content, OUT_DIR: site });
    expect(exit).toBe(1);
    expect(output).toContain('content/projects/zz.mdx  [file-linked]');
    expect(output).toContain('content/projects/p1.mdx:25:7  [expression-forbidden]');
    expect(existsSync(join(folder, 'ran'))).toBe(false);
  });
});
