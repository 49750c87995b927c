import { inkTokens } from '../charts/ink-tokens.ts';
import { parse, type Root } from 'postcss';

/** The attribute by which Astro ties a rule to the elements of one component. */
const scope = /\[(data-astro-cid-\w+)\]/g;

/** Read by scripts. */
const kept: readonly string[] = Object.values(inkTokens);

const use = /var\((--[\w-]+)/g;

/** Takes out the custom properties that nothing on the page uses, nor another that is used. */
function dropUnused(root: Root, html: string): void {
  const uses = (text: string) => [...text.matchAll(use)].map(([, name = '']) => name);
  for (let before = -1, left = 0; before !== left; before = left) {
    const used = new Set([...kept, ...uses(root.toString()), ...uses(html)]);
    left = used.size;
    root.walkDecls(/^--/, (declaration) => {
      if (!used.has(declaration.prop)) declaration.remove();
    });
  }
}

/**
 * The rules for what stands on the page, templates included: a component that a page may show
 * brings its styles even where it shows nothing.
 */
export function shownStyles(style: string, html: string): string {
  const isShown = (selector: string) =>
    [...selector.matchAll(scope)].every(([, name = '']) => html.includes(name));
  const root = parse(style);
  root.walkRules((rule) => {
    const shown = rule.selectors.filter(isShown);
    if (shown.length === 0) rule.remove();
    else if (shown.length < rule.selectors.length) rule.selectors = shown;
  });
  dropUnused(root, html);
  root.walkAtRules((rule) => {
    if (rule.nodes?.length === 0) rule.remove();
  });
  return root.toString();
}
