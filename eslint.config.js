import { defineConfig, globalIgnores } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

/** Sizes that keep a file readable in one go. Comments and blank lines count. */
const sizes = {
  'max-lines': ['error', 250],
  'max-lines-per-function': ['error', 60],
  'max-params': ['error', 4],
};

export default defineConfig(
  globalIgnores(['dist/', '.astro/', 'tests/browser/examples/']),
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      ...sizes,
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      // An empty string is as good as none: variables, cells and attributes.
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: true }],
      // `return refuse(…)` is a guard.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // Text is taken apart by code points on purpose.
      '@typescript-eslint/no-misused-spread': 'off',
    },
  },
  astro.configs.recommended,
  // One line for a module: its values first, then its types.
  { rules: { 'no-duplicate-imports': 'error' } },
  { files: ['**/*.{astro,js,mjs}'], rules: sizes },
  { files: ['**/*.test.ts'], rules: { 'max-lines-per-function': 'off' } },
  { files: ['src/**'], rules: { 'no-console': 'error' } },
);
