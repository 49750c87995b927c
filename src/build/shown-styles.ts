import { parse } from 'postcss';

/** The attribute by which Astro ties a rule to the elements of one component. */
const scope = /\[(data-astro-cid-\w+)\]/g;

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
  root.walkAtRules((rule) => {
    if (rule.nodes?.length === 0) rule.remove();
  });
  return root.toString();
}
