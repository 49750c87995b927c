import type { Finding } from '../finding.ts';

/** Landmarks of every page, and of one that stands inside another site's page. */
export const landmarks = { whole: ['header', 'nav', 'main', 'footer'], embedded: ['main'] };

/** Runs in a page: language, headings, landmarks and what else a reader's software goes by. */
export function structure(expectedLandmarks: readonly string[]): Finding[] {
  const { all, findings, isVisible } = window.look;
  const level = (heading: Element) => Number(heading.tagName.slice(1));
  const headings = all('h1, h2, h3, h4, h5, h6');
  const isNamed = (element: Element) => {
    const label = element.getAttribute('aria-label') ?? '';
    const ids = (element.getAttribute('aria-labelledby') ?? '').split(/\s+/);
    const texts = ids.map((id) => document.getElementById(id)?.textContent ?? '');
    return `${label}${texts.join('')}`.trim() !== '';
  };
  const missing = (rule: string, selectors: readonly string[]) =>
    selectors
      .filter((selector) => !all(selector).some(isVisible))
      .map((selector) => ({ rule, element: selector }));
  const isHidden = (svg: Element) => svg.closest('[aria-hidden="true"]') !== null;
  const isNamedImage = (svg: Element) => svg.getAttribute('role') === 'img' && isNamed(svg);
  const mains = all('main');
  return [
    ...findings('page-has-language', all('html:not([lang])')),
    ...missing('page-has-heading', ['h1']),
    ...findings('page-has-one-h1', all('h1').slice(1)),
    ...findings(
      'heading-level-is-not-skipped',
      headings.filter((heading, index) => {
        const before = headings[index - 1];
        return before !== undefined && level(heading) - level(before) > 1;
      }),
    ),
    ...missing('page-has-landmark', expectedLandmarks),
    ...findings('page-has-one-main', mains.slice(1)),
    ...findings(
      'tabindex-is-not-positive',
      all('[tabindex]').filter((element) => element.tabIndex > 0),
    ),
    ...findings(
      'svg-is-hidden-or-named',
      all('svg').filter((svg) => !isHidden(svg) && !isNamedImage(svg)),
    ),
    ...findings('application-role-is-not-used', all('[role=application]')),
    ...findings('style-attribute-is-not-used', all('[style]')),
    ...findings(
      'zoom-is-allowed',
      all('meta[name=viewport]').filter((meta) =>
        /user-scalable\s*=\s*no|maximum-scale/.test(meta.getAttribute('content') ?? ''),
      ),
    ),
  ];
}

/** Runs in a page: tables, figures and downloads say what they hold. */
export function tablesAndFigures(): Finding[] {
  const { all, findings } = window.look;
  const figures = all('figure').filter((figure) => figure.querySelector('svg, canvas, img'));
  const nameOf = (figure: Element) => {
    const id = figure.getAttribute('aria-labelledby') ?? '';
    const label = figure.getAttribute('aria-label') ?? '';
    return (document.getElementById(id)?.textContent ?? label).trim();
  };
  const files = all('a[download], a[href$=".csv"], a[href$=".json"], a[href$=".xlsx"]');
  const format =
    /CSV|JSON|Excel|XLSX|ZIP|SVG|PNG|Parquet|SQLite|Turtle|SHA256|RIS|BibTeX|Markdown/i;
  const size = /\d\s*(?:B|KB|MB|kB|バイト|bytes)(?![a-z])/;
  return [
    ...findings(
      'table-has-caption',
      all('table').filter((table) => !table.querySelector('caption')?.textContent.trim()),
    ),
    ...findings('table-header-has-scope', all('th:not([scope])')),
    ...findings(
      'figure-is-labelled',
      figures.filter((figure) => nameOf(figure) === ''),
    ),
    ...findings(
      'figure-holds-a-table',
      figures.filter((figure) => figure.querySelector('table') === null),
    ),
    ...findings(
      'download-names-format',
      files.filter(({ textContent }) => !format.test(textContent)),
    ),
    ...findings(
      'download-names-size',
      files.filter(({ textContent }) => !size.test(textContent)),
    ),
  ];
}
