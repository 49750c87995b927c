export interface Violation {
  readonly files: Readonly<Record<string, string>>;
  readonly lines: readonly string[];
}

/** Those of the rules for styles. */
export const styleViolations: Readonly<Record<string, Violation>> = {
  'colours-are-tokens': {
    files: {
      'src/charts/a.ts': "export const ink = '#0017c1';",
      'src/components/A.astro':
        '<a href="#add"></a>\n<style>\n  a { color: white; }\n  b { color: var(--blue-900); }\n</style>',
      'src/styles/tokens.css': ':root {\n  --white: #fff;\n}',
      'src/styles/base.css': 'a {\n  fill: rgb(0 0 0);\n}',
    },
    lines: [
      "src/charts/a.ts:1  [colours-are-tokens]  '#0017c1'",
      'src/components/A.astro:3  [colours-are-tokens]  a { color: white; }',
      'src/styles/base.css:2  [colours-are-tokens]  fill: rgb(0 0 0);',
    ],
  },
  'sizes-are-tokens': {
    files: {
      'src/components/A.astro':
        '<style>\n  a {\n    font-size: 0.9rem;\n  }\n  b {\n    font-size: var(--size-small);\n  }\n</style>',
      'src/layouts/A.astro':
        '<style>\n  a {\n    border-radius: 0 0.5rem;\n  }\n  b {\n    border-radius: 50%;\n  }\n</style>',
      'src/styles/base.css': 'a {\n  font-size: 10pt;\n}',
    },
    lines: [
      'src/components/A.astro:3  [sizes-are-tokens]  font-size: 0.9rem;',
      'src/layouts/A.astro:3  [sizes-are-tokens]  border-radius: 0 0.5rem;',
    ],
  },
  'styles-are-plain': {
    files: {
      'src/components/A.astro': '<p style="top: 0"></p>\n<p data-style="a"></p>',
      'src/styles/a.css': '/* no !important */\na {\n  top: 0 !important;\n}',
    },
    lines: [
      'src/components/A.astro:1  [styles-are-plain]  <p style="top: 0"></p>',
      'src/styles/a.css:3  [styles-are-plain]  top: 0 !important;',
    ],
  },
  'breakpoints-are-three': {
    files: {
      'src/components/A.astro':
        '<style>\n  @media (width >= 48rem) {\n  }\n  @media screen and (width < 50rem) {\n  }\n</style>',
      'src/styles/a.css': '@media (width >= 1000px) {\n}\n@container (width < 21rem) {\n}',
    },
    lines: [
      'src/components/A.astro:4  [breakpoints-are-three]  @media screen and (width < 50rem) {',
      'src/styles/a.css:1  [breakpoints-are-three]  @media (width >= 1000px) {',
    ],
  },
  'a-component-styles-what-it-draws': {
    files: {
      'src/components/A.astro':
        '<p>{"a :globe"}</p>\n<style>\n  /* no :global */\n  p :global(a) {\n    top: 0;\n  }\n</style>',
      'src/pages/b.astro': '<style is:global></style>',
    },
    lines: [
      'src/components/A.astro:4  [a-component-styles-what-it-draws]  p :global(a) {',
      'src/pages/b.astro:1  [a-component-styles-what-it-draws]  <style is:global></style>',
    ],
  },
  'scrolling-is-a-part': {
    files: {
      'src/components/data/A.astro':
        '<p class="scroll">{scroll}</p>\n<style>\n  p {\n    overflow-x: auto;\n    overflow: hidden;\n  }\n</style>',
      'src/components/parts/B.astro': '<p class="scroll"></p>',
    },
    lines: [
      'src/components/data/A.astro:1  [scrolling-is-a-part]  <p class="scroll">{scroll}</p>',
      'src/components/data/A.astro:4  [scrolling-is-a-part]  overflow-x: auto;',
    ],
  },
  'scripts-write-no-classes': {
    files: {
      'src/charts/browser/a.ts': "view.classList.add('open');\nview.dataset.open = '';",
      'src/components/A.astro': "<script>\n  view.dataset.look = 'solid';\n</script>",
      'src/search/page/a.ts': "root.setAttribute('data-kind', kind);",
      'src/search/page/b.ts': "document.createElement('mark');\ndocument.createElement('h4');",
    },
    lines: [
      'src/charts/browser/a.ts:0  [scripts-write-no-classes]  .classList',
      'src/components/A.astro:0  [scripts-write-no-classes]  dataset.look',
      "src/search/page/a.ts:0  [scripts-write-no-classes]  Attribute('data-kind'",
      "src/search/page/b.ts:0  [scripts-write-no-classes]  createElement('",
    ],
  },
};
