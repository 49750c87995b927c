/** Words of codes, texts, settings and translations, which no report changes. */
export interface BesideQuestions {
  readonly 'label-exchanged': { found: string; code: string; other: string | null };
  readonly untranslated: { found: string; ja: string; en: string };
  readonly 'components-different': { found: string; original: string; missing: string };
  readonly 'numbers-different': { found: string; original: string };
  readonly 'project-untold': { found: string; file: string };
  readonly 'setting-cut': { found: string; kept: string };
  readonly 'municipality-unsourced': { found: string; publishers: string };
  readonly 'municipality-other': { found: string; municipality: string };
  readonly 'official-invented': { found: string };
  readonly 'easy-unit': { found: string; unit: string };
  readonly 'reading-different': { found: string; reading: string };
  readonly 'licence-different': { found: string; name: string };
  readonly 'name-replaced': { found: string; id: string; before: string; release: string };
}
