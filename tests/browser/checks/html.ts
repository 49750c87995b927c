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

/** Rules about words: those of a template are put in by the script that copies it. */
const ofWords = ['empty-heading', 'text-content'];

/** Whether a place of the page is inside a template. */
function inTemplate(html: string): (offset: number) => boolean {
  const templates = [...html.matchAll(/<template[\s>][\s\S]*?<\/template>/g)];
  return (offset) =>
    templates.some(({ 0: { length }, index }) => index < offset && offset < index + length);
}

/** What is wrong with the HTML of one page. */
export async function htmlFindings(html: string): Promise<Finding[]> {
  const report = await validator.validateString(html);
  const isInTemplate = inTemplate(html);
  return report.results
    .flatMap(({ messages }) => messages)
    .filter(({ ruleId, offset }) => !ofWords.includes(ruleId) || !isInTemplate(offset))
    .map(({ ruleId, message, line, column }) => ({
      rule: ruleId,
      element: `${line}:${column} ${message}  ${excerpt(html, line, column)}`,
    }));
}

function excerpt(html: string, line: number, column: number): string {
  const text = html.split('\n')[line - 1] ?? '';
  return text.slice(Math.max(0, column - 2), column + 100);
}
