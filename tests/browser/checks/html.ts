import { HtmlValidate } from 'html-validate';
import type { Finding } from '../finding.ts';

/**
 * Rules about how HTML is spelt are off, as a compiler writes it; so are two that do not fit:
 * subresource integrity is for other origins, and titles in Japanese are counted otherwise. An id
 * may be any word of the page, and the boxes of one question share a name, as HTML allows.
 */
const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    'attr-quotes': 'off',
    'doctype-style': 'off',
    'form-dup-name': ['error', { shared: ['button', 'checkbox', 'radio', 'reset', 'submit'] }],
    'long-title': 'off',
    'no-trailing-whitespace': 'off',
    'require-sri': 'off',
    'valid-id': ['error', { relaxed: true }],
    'void-style': 'off',
  },
});

/** Rules about words and fields: those of a template are put in by the script that copies it. */
const filledIn = ['empty-heading', 'input-missing-label', 'no-implicit-input-type', 'text-content'];

/** Whether a place of the page is inside a template, which may hold templates. */
function inTemplate(html: string): (offset: number) => boolean {
  const marks = [...html.matchAll(/<template[\s>]|<\/template>/g)];
  return (offset) => {
    const before = marks.filter(({ index }) => index < offset);
    const closed = before.filter(([mark]) => mark === '</template>').length;
    return before.length > 2 * closed;
  };
}

/** Whether a form has an empty part into which a script puts a template, which has the button. */
function isCompletedLater(html: string, offset: number): boolean {
  const form = html.slice(offset, html.indexOf('</form>', offset));
  return /data-part="[a-z]+"[^>]*><\/div>$/.test(form) && /<template[^]*type="submit"/.test(html);
}

/** What is wrong with the HTML of one page. */
export async function htmlFindings(html: string): Promise<Finding[]> {
  const report = await validator.validateString(html);
  const isInTemplate = inTemplate(html);
  return report.results
    .flatMap(({ messages }) => messages)
    .filter(({ ruleId, offset }) => !filledIn.includes(ruleId) || !isInTemplate(offset))
    .filter(({ ruleId, offset }) => ruleId !== 'wcag/h32' || !isCompletedLater(html, offset))
    .map(({ ruleId, message, line, column }) => ({
      rule: ruleId,
      element: `${line}:${column} ${message}  ${excerpt(html, line, column)}`,
    }));
}

function excerpt(html: string, line: number, column: number): string {
  const text = html.split('\n')[line - 1] ?? '';
  return text.slice(Math.max(0, column - 2), column + 100);
}
