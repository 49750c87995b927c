import type { Misspelt } from './kind.ts';

/** The settings of the site, and those at the top of a text. */
export interface SettingProblems {
  readonly 'yaml-unreadable': { reason: string };
  readonly 'settings-absent': { found: string; keys: string };
  readonly 'setting-unclosed': { found: string; row: number };
  readonly 'setting-duplicate': { found: string };
  readonly 'setting-missing': { key: string; nullable: boolean };
  readonly 'setting-unknown': Misspelt;
  readonly 'setting-mistyped': {
    found: string;
    expected: 'text' | 'boolean' | 'map' | 'languages' | 'country' | 'currency';
  };
  readonly 'front-matter-missing': { keys: string };
  readonly 'front-matter-divided': { found: string };
}
